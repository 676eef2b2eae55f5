import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cannotLayOut, layOut } from '../debian.mjs';
import { run, serve, versionOf } from '../programs.mjs';

const suite = 'trixie';

/** SPIP first, then what Debian takes out of it into packages of their own. */
const packages = [
  'spip',
  ...['php-algo26-idna-convert', 'php-jakeasmith-http-build-url', 'php-getid3', 'php-psr-container'],
  ...['dependency-injection', 'deprecation-contracts', 'service-contracts', 'filesystem', 'var-exporter'].map(
    (name) => `php-symfony-${name}`,
  ),
  ...['jquery', 'jquery-form', 'jquery-jstree', 'mediaelement', 'prefix-free'].map((name) => `libjs-${name}`),
  ...['libjs-twitter-bootstrap-datepicker', 'node-js-cookie', 'fonts-dustin'],
];

const modules = ['mbstring', 'pdo_sqlite', 'sqlite3', 'zip', 'xml'];

const missing = () => {
  if (versionOf('php') === null) return 'Debian’s php-cli would be needed';
  const loaded = run('php', ['-m']).split('\n');
  const others = modules.filter((name) => !loaded.includes(name));
  return others.length > 0 ? `PHP’s ${others.join(', ')} would be needed` : cannotLayOut();
};

const rewrite = (file, change) => {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed !== text) writeFileSync(file, changed);
};

/** Debian has its files at fixed addresses: here they lie in a folder, and one site is all there is. */
const layOutSite = async (folder, plugin, data) => {
  const [debian, site] = [join(folder, 'debian'), join(folder, 'site')];
  const version = await layOut(suite, packages, debian);
  const [php, spip] = ['php', 'spip'].map((name) => join(debian, 'usr', 'share', name));
  const left = /^(?:IMG|local|plugins|sites|themes|config\/[^/]*\.php)$/;
  const filter = (path) => !left.test(path.slice(spip.length + 1));
  cpSync(spip, site, { recursive: true, dereference: true, filter });
  for (const name of ['etc', 'var', 'usr/share/spip']) rmSync(join(debian, name), { recursive: true });
  for (const name of ['IMG/csv', 'local', 'plugins', 'tmp']) mkdirSync(join(site, name), { recursive: true });
  const files = readdirSync(php, { recursive: true }).filter((name) => name.endsWith('.php'));
  for (const file of [...files.map((name) => join(php, name)), join(site, 'vendor', 'autoload.php')])
    rewrite(file, (text) =>
      text.replaceAll('/usr/share/php/', `${php}/`).replaceAll('/usr/share/spip/', `${site}/`),
    );
  run('unzip', ['-q', plugin, '-d', join(site, 'plugins')]);
  cpSync(data, join(site, 'IMG', 'csv', 'annuaire.csv'));
  return { site, php, version };
};

const steps = [
  { etape: 'chmod' },
  { etape: '1', chmod: '511' },
  { etape: '2', chmod: '511', server_db: 'sqlite3', adresse_db: 'localhost', login_db: '', pass_db: '' },
  {
    ...{ etape: '3', chmod: '511', server_db: 'sqlite3', adresse_db: 'localhost', login_db: '', pass_db: '' },
    ...{ choix_db: 'new_spip', table_new: 'annuaire', sel_db: 'annuaire' },
  },
  {
    ...{ etape: '3b', server_db: 'sqlite3', nom: 'Admin', email: 'admin@example.org', login: 'admin' },
    ...{ pass: 'a-long-pass-phrase', pass_verif: 'a-long-pass-phrase' },
  },
  { etape: '4' },
  { etape: 'fin' },
];

/** What the pages of its installation ask, answered one after the other. */
const install = async (address) => {
  for (const step of steps) {
    const body = new URLSearchParams({ exec: 'install', ...step });
    const answer = await fetch(`${address}ecrire/`, { method: 'POST', body, redirect: 'manual' });
    if (answer.status >= 400) throw new Error(`step ${step.etape}: ${answer.status}`);
  }
};

const submit = (page, selector) =>
  Promise.all([page.waitForNavigation(), page.$eval(selector, (button) => button.click())]);

/** Where SPIP's own script sends the form and puts the answer in its place. */
const send = (page, selector) =>
  Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.$eval(selector, (button) => button.click()),
  ]);

const logIn = async (browser, address) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${address}spip.php?page=login&url=ecrire%2F`);
  await page.type('#var_login', 'admin');
  await page.type('#password', 'a-long-pass-phrase');
  await submit(page, '.formulaire_login [type="submit"]');
  return page;
};

/** The administrator starts it in the list of plugins, which says so where SPIP does not take it. */
const startPlugin = async (page, address) => {
  await page.goto(`${address}ecrire/?exec=admin_plugin&voir=tous`);
  await submit(page, '[id^="parvis-"] [name^="actions[on]"]');
  await page.goto(`${address}ecrire/?exec=admin_plugin`);
  await page.waitForSelector('[id^="parvis-"].actif');
};

/** French, so that its typography has the text. */
const chooseFrench = async (page, address) => {
  await page.goto(`${address}ecrire/?exec=configurer_langue`);
  await page.select('[name="changer_langue_site"]', 'fr');
  await send(page, '.formulaire_configurer [type="submit"]');
};

/** A section, an article in it, and its being published, each in its form. */
const writeArticle = async (page, address, text) => {
  await page.goto(`${address}ecrire/?exec=rubrique_edit&new=oui`);
  await page.type('[name="titre"]', 'Qui fait quoi');
  await submit(page, '.formulaire_editer [type="submit"]');
  await page.goto(`${address}ecrire/?exec=article_edit&new=oui&id_rubrique=1`);
  await page.type('[name="titre"]', 'Annuaire');
  await page.type('textarea[name="texte"]', `Qui fait quoi.\n\n${text}\n\nEt voilà.`);
  await submit(page, '.formulaire_editer [type="submit"]');
  await page.goto(`${address}ecrire/?exec=article&id_article=1`);
  await page.$eval('.formulaire_instituer [name="statut"][value="publie"]', (radio) => radio.click());
  await send(page, '.formulaire_instituer [type="submit"]');
  return `${address}spip.php?article1`;
};

const olderPhp = 'on an older PHP, with the functions of PHP 8.4 that Debian’s SPIP expects';

export const spip = {
  name: 'SPIP',
  missing,
  open: async ({ folder, data, releases, port, browser, root }) => {
    const { site, php, version } = await layOutSite(folder, join(releases, 'parvis-spip.zip'), data);
    const address = `http://localhost:${port}/`;
    const functions = join(root, 'test', 'hosts', 'spip', 'functions.php');
    const parameters = [
      '-d',
      `include_path=.:${php}`,
      '-d',
      `auto_prepend_file=${functions}`,
      '-d',
      `error_log=${join(folder, 'php.log')}`,
      '-S',
      `localhost:${port}`,
    ];
    const close = await serve('php', [...parameters, '-t', site], address, {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    try {
      await install(address);
      const page = await logIn(browser, address);
      await startPlugin(page, address);
      await chooseFrench(page, address);
      const article = await writeArticle(page, address, '<annuaire|src=/IMG/csv/annuaire.csv|par_page=20>');
      const old = Number.parseFloat(versionOf('php')) < 8.4;
      return { version, notes: old ? [olderPhp] : [], address: article, close };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
