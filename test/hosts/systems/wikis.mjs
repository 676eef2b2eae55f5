import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion, run, serve } from '../programs.mjs';

const needs =
  (...packages) =>
  () => {
    const missing = packages.filter((name) => packageVersion(name) === null);
    return missing.length > 0 ? `Debian’s ${missing.join(', ')} would be needed` : null;
  };

const servePhp = (site, port, more = []) =>
  serve('php', ['-S', `localhost:${port}`, '-t', site, ...more], `http://localhost:${port}/`, {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });

/** Writes a page of a wiki in its own form, in a browser, as whoever edits it does. */
const writePage = async (browser, address, field, text, save) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.$eval(
    field,
    (area, content) => {
      area.value = content;
      area.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
  await Promise.all([page.waitForNavigation(), page.click(save)]);
  await context.close();
};

/** What DokuWiki keeps, which Debian lays out otherwise. */
const dokuwikiFolder = ({ folder, data, plugin }) => {
  const site = join(folder, 'wiki');
  cpSync('/usr/share/dokuwiki', site, { recursive: true, dereference: true });
  rmSync(join(site, 'inc', 'preload.php'));
  rmSync(join(site, 'conf'), { recursive: true, force: true });
  cpSync('/etc/dokuwiki', join(site, 'conf'), { recursive: true, dereference: true });
  for (const name of [
    'pages',
    'attic',
    'media',
    'media_attic',
    'media_meta',
    'meta',
    'cache',
    'index',
    'locks',
    'tmp',
    'log',
  ])
    mkdirSync(join(site, 'data', name), { recursive: true });
  writeFileSync(
    join(site, 'conf', 'local.php'),
    "<?php\n$conf['title'] = 'Les Tilleuls';\n$conf['useacl'] = 0;\n$conf['lang'] = 'fr';\n$conf['savedir'] = './data';\n",
  );
  writeFileSync(join(site, 'conf', 'mime.local.conf'), 'csv !text/csv\n');
  mkdirSync(join(site, 'data', 'media', 'files'));
  cpSync(data, join(site, 'data', 'media', 'files', 'annuaire.csv'));
  run('unzip', ['-q', plugin, '-d', join(site, 'lib', 'plugins')]);
  return site;
};

export const dokuwiki = {
  name: 'DokuWiki',
  missing: needs('dokuwiki', 'php-cli', 'unzip'),
  open: async ({ folder, data, releases, port, browser }) => {
    const site = dokuwikiFolder({ folder, data, plugin: join(releases, 'parvis-dokuwiki.zip') });
    const close = await servePhp(site, port);
    const address = `http://localhost:${port}/doku.php?id=annuaire`;
    const text =
      '====== Annuaire ======\n\nQui fait quoi.\n\n<annuaire src="files:annuaire.csv" page-size="20">\n';
    await writePage(browser, `${address}&do=edit`, 'textarea[name="wikitext"]', text, '#edbtn__save');
    return { version: packageVersion('dokuwiki'), address, close };
  },
};

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_file(__DIR__ . $path)) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`;

export const mediawiki = {
  name: 'MediaWiki',
  missing: needs('mediawiki', 'php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'),
  open: async ({ folder, data, release, port, browser }) => {
    const site = join(folder, 'wiki');
    cpSync('/usr/share/mediawiki', site, {
      recursive: true,
      dereference: true,
      filter: (path) => !path.endsWith('LocalSettings.php'),
    });
    cpSync(join(release, 'parvis'), join(site, 'parvis'), { recursive: true });
    cpSync(data, join(site, 'annuaire.csv'));
    writeFileSync(join(site, 'router.php'), router);
    const address = `http://localhost:${port}/index.php?title=Annuaire`;
    mkdirSync(join(folder, 'db'));
    const install = [
      ...[
        '--dbtype',
        'sqlite',
        '--dbpath',
        join(folder, 'db'),
        '--dbname',
        'wiki',
        '--scriptpath',
        '',
        '--lang',
        'fr',
      ],
      ...['--server', `http://localhost:${port}`, '--pass', 'a-long-pass-phrase', 'Les Tilleuls', 'Admin'],
    ];
    run('php', [join(site, 'maintenance', 'install.php'), ...install], { cwd: site });
    run('php', [join(site, 'maintenance', 'edit.php'), '--user', 'Admin', 'MediaWiki:Common.js'], {
      cwd: site,
      input: "import('/parvis/parvis.js');\n",
    });
    const close = await servePhp(site, port, [join(site, 'router.php')]);
    const text =
      'Qui fait quoi.\n\n<div id="annuaire" data-parvis="actor-directory" data-src="/annuaire.csv" data-page-size="20">[[Annuaire.csv|L’annuaire]]</div>\n';
    await writePage(browser, `${address}&action=edit`, '#wpTextbox1', text, '#wpSave');
    return { version: packageVersion('mediawiki'), address, close };
  },
};
