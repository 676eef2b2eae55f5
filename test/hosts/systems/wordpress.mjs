import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { packageVersion, run, serve } from '../programs.mjs';

const packages = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-curl',
];

const missing = () => {
  const others = packages.filter((name) => packageVersion(name) === null);
  return others.length > 0 ? `Debian’s ${others.join(', ')} would be needed` : null;
};

/** A database of its own, in a folder of its own. */
const startDatabase = async (folder) => {
  const [data, socket] = [join(folder, 'db'), join(folder, 'db.sock')];
  run('mysql_install_db', [
    '--user=root',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const parameters = [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
  ];
  const child = spawn('mariadbd', [...parameters, `--pid-file=${join(folder, 'db.pid')}`], {
    stdio: 'ignore',
  });
  for (let tries = 0; tries < 100 && !existsSync(socket); tries++) await wait(200);
  run('mariadb', [`--socket=${socket}`, '-e', 'create database wordpress']);
  return {
    socket,
    end: () => new Promise((resolve) => child.once('exit', resolve) && child.kill('SIGTERM')),
  };
};

const config = (folder, socket) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $key) define($key, 'for a test: ' . $key);
$table_prefix = 'wp_';
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '${folder}/debug.log');
define('DISABLE_WP_CRON', true); define('AUTOMATIC_UPDATER_DISABLED', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const install = (port) => `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost:${port}'; $_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/wp-load.php'; require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Les Tilleuls', 'admin', 'admin@example.org', true, '', 'pass of admin', 'fr_FR');
foreach (['editor', 'author'] as $role) wp_insert_user(['user_login' => $role, 'user_pass' => "pass of $role", 'user_email' => "$role@example.org", 'role' => $role]);
switch_theme('twentytwentyone'); update_option('WPLANG', 'fr_FR');
update_option('permalink_structure', '/%postname%/');
`;

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && (is_file(__DIR__ . $path) || is_file(__DIR__ . rtrim($path, '/') . '/index.php'))) return false;
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
`;

/** Another host, which the network here has not: the plugin's own judgement of addresses is left as it is. */
const farHost = `<?php
add_filter('parvis_addresses', fn ($found, $host) => ['nuage.example' => ['93.184.216.34'], 'intern.example' => ['10.0.0.7']][$host] ?? $found, 10, 2);
add_filter('pre_http_request', function ($answer, $arguments, $url) {
  $reply = fn ($status, $headers, $body) => ['headers' => new WpOrg_Or_Old($headers), 'body' => $body, 'response' => ['code' => $status, 'message' => ''], 'cookies' => [], 'filename' => null];
  if (strpos($url, 'https://nuage.example/') !== 0) return $answer;
  update_option('far_requests', (int) get_option('far_requests') + 1);
  if (strpos($url, 'inside') !== false) return $reply(302, ['location' => 'http://intern.example/liste.csv'], '');
  if (strpos($url, 'elsewhere') !== false) return $reply(302, ['location' => 'https://elsewhere.example/'], '');
  if (strpos($url, 'large') !== false) return $reply(200, ['content-type' => 'text/csv'], str_repeat('a', $arguments['limit_response_size']));
  return $reply(200, ['content-type' => 'text/html', 'etag' => '"1"'], "Nom;Commune\\nLa chorale;Vif\\nLe jardin;Gap\\n");
}, 10, 3);
class WpOrg_Or_Old extends Requests_Utility_CaseInsensitiveDictionary {}
`;

const startSite = async ({ folder, port }) => {
  const site = join(folder, 'site');
  cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
  for (const kind of ['themes', 'languages']) {
    const from = `/var/lib/wordpress/wp-content/${kind}`;
    if (existsSync(from))
      cpSync(from, join(site, 'wp-content', kind), { recursive: true, dereference: true });
  }
  mkdirSync(join(site, 'wp-content', 'uploads'), { recursive: true });
  mkdirSync(join(site, 'wp-content', 'mu-plugins'), { recursive: true });
  const { socket, end } = await startDatabase(folder);
  writeFileSync(join(site, 'wp-config.php'), config(folder, socket));
  writeFileSync(join(site, 'install.php'), install(port));
  writeFileSync(join(site, 'router.php'), router);
  writeFileSync(join(site, 'wp-content', 'mu-plugins', 'far-host.php'), farHost);
  run('php', ['install.php'], { cwd: site });
  const endServer = await serve(
    'php',
    ['-S', `localhost:${port}`, '-t', site, join(site, 'router.php')],
    `http://localhost:${port}/`,
    {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    },
  );
  return {
    site,
    close: async () => {
      await endServer();
      await end();
    },
  };
};

const logIn = async (browser, address, user) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${address}wp-login.php`);
  // The page empties its fields a moment after it has come, while somebody types.
  await page.$eval('#user_login', (field, text) => (field.value = text), user);
  await page.$eval('#user_pass', (field, text) => (field.value = text), `pass of ${user}`);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
};

const submit = (page, act) => Promise.all([page.waitForNavigation(), act()]);

/** The administrator puts the zip in, as plugins are put in, and starts it. */
const installPlugin = async (page, address, zip) => {
  await page.goto(`${address}wp-admin/plugin-install.php?tab=upload`);
  await (await page.$('#pluginzip')).uploadFile(zip);
  await submit(page, () => page.$eval('#install-plugin-submit', (button) => button.click()));
  await submit(page, () => page.click('a.button-primary[href*="action=activate"]'));
};

const filesPage = (address) => `${address}wp-admin/upload.php?page=parvis-files`;

const upload = async (page, address, file, field = '#parvis-file-new') => {
  await page.goto(filesPage(address));
  await (await page.$(field)).uploadFile(file);
  await submit(page, () => page.$eval(field, (input) => input.form.querySelector('[type="submit"]').click()));
  return page.$eval('.notice', (notice) => notice.className + notice.textContent);
};

const ready = (page) =>
  page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());

/** A post with the block, whose file is chosen in the panel beside. */
const writeBlock = async (page, address) => {
  await page.goto(`${address}wp-admin/post-new.php`);
  await ready(page);
  await page.evaluate(() => {
    wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
    wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('parvis/list'));
    wp.data.dispatch('core/editor').editPost({ title: 'Annuaire', status: 'publish' });
  });
  const files = await page.waitForSelector('.block-editor-block-inspector select');
  await page.waitForSelector('.block-editor-block-inspector option[value$="annuaire.csv"]');
  await files.select('/wp-content/uploads/parvis/annuaire.csv');
  await page.waitForFunction(() =>
    document.querySelector('.parvis > actor-directory')?.shadowRoot?.querySelector('article'),
  );
  await (await page.waitForSelector('.parvis-settings #page-size')).select('10');
  await page.waitForFunction(
    () => document.querySelector('.parvis > actor-directory').getAttribute('page-size') === '10',
  );
  await (await page.$('.parvis-settings #page-size')).select('20');
  return save(page);
};

const save = async (page) => {
  await page.evaluate(() => wp.data.dispatch('core/editor').savePost());
  await page.waitForFunction(() => wp.data.select('core/editor').didPostSaveRequestSucceed());
  await wait(2000); // the cards follow
  return page.evaluate(() => wp.data.select('core/editor').getPermalink());
};

const writeShortcode = async (page, address, code, title) => {
  await page.goto(`${address}wp-admin/post-new.php`);
  await ready(page);
  await page.evaluate(
    (text, name) => {
      wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('core/shortcode', { text }));
      wp.data.dispatch('core/editor').editPost({ title: name, status: 'publish' });
    },
    code,
    title,
  );
  return save(page);
};

const htmlOf = async (address) => (await fetch(address)).text();

/** Each thing that must hold, and what was found otherwise. */
const checker = () => {
  const found = [];
  const check = (name, isRight, otherwise = '') =>
    found.push([name, isRight ? null : `not so ${otherwise}`.trim()]);
  return { found, check };
};

/** What the three kinds of people do, one after the other. */
const tryRoles = async ({ browser, address, plugin, data, folder }) => {
  const { found, check } = checker();
  const admin = await logIn(browser, address, 'admin');
  await installPlugin(admin, address, plugin);
  const author = await logIn(browser, address, 'author');
  const csv = join(folder, 'annuaire.csv');
  cpSync(data, csv);
  check('an author puts a file on the site', (await upload(author, address, csv)).includes('notice-success'));
  const link = await writeBlock(author, address);
  const html = await htmlOf(link);
  check(
    'an author inserts the block and sees the list in the editor',
    html.includes('<actor-directory id="annuaire"'),
  );
  check(
    'the first entries are in the page’s HTML',
    html.includes('<strong>Alpes Cartographie citoyenne</strong>'),
  );
  check(
    'script as a module, once, where there is a list',
    html.match(/<script type="module"[^>]*parvis\.js/g)?.length === 1,
  );
  check(
    'no script where there is none',
    !(await htmlOf(`${address}hello-world/`)).includes('parvis.js') &&
      !(await htmlOf(`${address}wp-login.php`)).includes('parvis.js'),
  );
  check(
    'hints at the top',
    /<head>[\s\S]*rel="modulepreload"[\s\S]*rel="preload" as="fetch"[\s\S]*<\/head>/.test(html),
  );

  const twice = await upload(author, address, csv);
  check('a second file of this name is refused', twice.includes('notice-error'));
  const bad = join(folder, 'page.csv');
  writeFileSync(bad, '<?php echo 1;');
  check(
    'a script in a file’s clothes is refused',
    (await upload(author, address, bad)).includes('notice-error'),
  );
  writeFileSync(csv, 'Nom;Commune\nLa chorale;Vif\n');
  const replaced = await upload(author, address, csv, '#parvis-file-annuairecsv');
  const after = await htmlOf(link);
  check(
    'a new version has the old address',
    replaced.includes('notice-success') &&
      (await htmlOf(`${address}wp-content/uploads/parvis/annuaire.csv`)).includes('chorale'),
  );
  check('entries of the old version are gone from the HTML', !after.includes('Alpes Cartographie citoyenne'));

  const editor = await logIn(browser, address, 'editor');
  cpSync(data, csv);
  check(
    'an editor replaces the author’s file',
    (await upload(editor, address, csv, '#parvis-file-annuairecsv')).includes('notice-success'),
  );
  const short = await writeShortcode(
    editor,
    address,
    '[actor-directory src=”/wp-content/uploads/parvis/annuaire.csv” page-size="5" onclick="alert(1)"]',
    'Court',
  );
  await editor.goto(short);
  await editor.waitForFunction(() =>
    document.querySelector('actor-directory')?.shadowRoot?.querySelector('article'),
  );
  await wait(3000); // the cards of this page are handed over by whoever may edit it
  const shortHtml = await htmlOf(short);
  check(
    'a shortcode shows the list, round quotation marks too',
    shortHtml.includes('src="/wp-content/uploads/parvis/annuaire.csv"') && !shortHtml.includes('onclick'),
  );
  check(
    '… and its entries are in the HTML once somebody who may edit it has seen it',
    shortHtml.includes('<strong>Alpes Cartographie citoyenne</strong>'),
  );

  await tryProxy({ check, admin, editor, address });
  const sneaky = await author.evaluate(
    async () =>
      (
        await fetch('/wp-json/parvis/v1/cards', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ post: 1, lists: [] }),
        })
      ).status,
  );
  check('cards without a nonce are refused', sneaky === 401 || sneaky === 403, String(sneaky));
  await editor.goto(link); // its cards again, for what comes
  await wait(3500);
  return { found, check, admin, editor, link };
};

/** Files of another host, by what the administrator has named. */
const tryProxy = async ({ check, admin, editor, address }) => {
  const far = await writeShortcode(
    editor,
    address,
    '[actor-directory src="https://nuage.example/liste.csv"]',
    'Loin',
  );
  check(
    'a host that is not named is asked by the visitor’s browser',
    (await htmlOf(far)).includes('src="https://nuage.example/liste.csv"'),
  );
  await admin.goto(`${address}wp-admin/options-general.php?page=parvis-settings`);
  await admin.type('#parvis-hosts', 'https://nuage.example/s/x\n127.0.0.1');
  await submit(admin, () => admin.click('#submit'));
  const listed = await admin.$eval('#parvis-hosts', (area) => area.value);
  check('the list of hosts keeps names only', listed === 'nuage.example', listed);
  const src = /src="(http[^"]*parvis\/v1\/file[^"]*)"/
    .exec(await htmlOf(far))?.[1]
    .replaceAll('&amp;', '&')
    .replaceAll('&#038;', '&');
  const first = src ? await fetch(src) : null;
  check(
    'a named host is read through the site',
    first?.status === 200 && (await first.text()).includes('chorale'),
  );
  check(
    '… as data, never as a page',
    first?.headers.get('content-type') === 'application/octet-stream' &&
      first.headers.get('x-content-type-options') === 'nosniff',
  );
  const again = src ? await fetch(src, { headers: { 'If-None-Match': first.headers.get('etag') } }) : null;
  check('… and not again within the hour', again?.status === 304);
  const other = src ? (await fetch(src.replace('liste', 'autre'))).status : 0;
  check('nobody else can have the site read something', other === 403, String(other));
  for (const [name, what, status] of [
    ['inside', 'a redirect into a private network is refused', 403],
    ['elsewhere', 'a redirect to a host that is not named is refused', 403],
    ['large', 'a file above 10 MB is refused', 413],
  ]) {
    const page = await writeShortcode(
      editor,
      address,
      `[actor-directory src="https://nuage.example/${name}.csv"]`,
      name,
    );
    const at = /src="(http[^"]*parvis\/v1\/file[^"]*)"/
      .exec(await htmlOf(page))?.[1]
      .replaceAll('&amp;', '&')
      .replaceAll('&#038;', '&');
    const got = at ? (await fetch(at)).status : 0;
    check(what, got === status, String(got));
  }
};

/** What is left when a file, and at last the plugin, is deleted. */
const tryLeaving = async ({ admin, check, link, address, site }) => {
  await admin.goto(filesPage(address));
  await submit(admin, () =>
    admin.$eval('input[name="parvis_name"][value="annuaire.csv"]', (input) =>
      input.form.querySelector('button').click(),
    ),
  );
  const file = await fetch(`${address}wp-content/uploads/parvis/annuaire.csv`, { redirect: 'manual' });
  check('a deleted file is gone', !(await file.text()).includes('Cartographie'), String(file.status));
  const html = await htmlOf(link);
  check(
    '… and its entries from every page',
    !html.includes('<strong>Alpes'),
    /.{80}<strong>Alpes/.exec(html)?.[0],
  );
  await admin.goto(`${address}wp-admin/plugins.php`);
  await submit(admin, () => admin.click('#deactivate-parvis'));
  admin.on('dialog', (dialog) => dialog.accept());
  await admin.click('#delete-parvis');
  await admin.waitForFunction(
    () => document.querySelector('tr.deleted, .notice-success, #parvis-deleted') !== null,
  );
  const left = run('php', [
    '-r',
    `$_SERVER['HTTP_HOST']='localhost'; require '${site}/wp-load.php'; global $wpdb; echo json_encode([$wpdb->get_col("select option_name from $wpdb->options where option_name like '%parvis%'"), $wpdb->get_col("select meta_key from $wpdb->postmeta where meta_key like '%parvis%'")]);`,
  ]);
  const folders = readdirSync(join(site, 'wp-content', 'uploads')).filter((name) =>
    name.startsWith('parvis'),
  );
  check(
    'a deleted plugin leaves nothing',
    left.trim() === '[[],[]]' &&
      folders.length === 0 &&
      !existsSync(join(site, 'wp-content', 'plugins', 'parvis')),
    left + folders.join(),
  );
};

export const wordpress = {
  name: 'WordPress',
  missing,
  open: async ({ folder, port, browser, plugin, data }) => {
    const address = `http://localhost:${port}/`;
    const { site, close } = await startSite({ folder, port });
    try {
      const { found, check, admin, link } = await tryRoles({ browser, address, plugin, data, folder });
      return {
        version: packageVersion('wordpress'),
        address: link,
        found,
        close,
        leave: () => tryLeaving({ admin, check, link, address, site }),
      };
    } catch (error) {
      await close();
      throw error;
    }
  },
};
