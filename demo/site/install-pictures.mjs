// node demo/site/install-pictures.mjs ARCHIVE.zip: the pictures of the page that tells what to copy where. Folders are seen in a file manager
// (Debian's pcmanfm, xvfb, imagemagick), the rest in a browser, as people see them.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../../test/support/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'demo', 'install');
/** The file of the site that is shown. */
const file = join(root, 'data', 'annuaire-exemple.csv');
const folder = mkdtempSync(join(tmpdir(), 'parvis-pictures-'));
mkdirSync(out, { recursive: true });

const run = (command, parameters, options = {}) => {
  const { status, stderr, error } = spawnSync(command, parameters, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command}: ${error ?? stderr}`);
};

/** What is in a folder, as its icons: the window has no other size than 640 by 480, of which bars and path are cut away. */
const takeFolder = (path, name, height) => {
  const picture = join(folder, 'folder.png');
  const script = 'pcmanfm --no-desktop "$1" & sleep 5; import -window root "$2"; kill $!';
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const session = [
    '-a',
    '-s',
    '-screen 0 640x480x24',
    'dbus-run-session',
    'bash',
    '-c',
    script,
    'bash',
    path,
    picture,
  ];
  spawnSync('xvfb-run', session, { env: { ...process.env, HOME: home, LANG: 'C.UTF-8' } });
  run('convert', [picture, '-crop', `484x${height}+156+66`, '+repage', join(out, name)]);
};

/** Part of a page. */
const takePage = async (page, address, selector, name, height) => {
  await page.goto(address, { waitUntil: 'networkidle0' });
  const element = await page.waitForSelector(selector, { visible: true });
  await element.evaluate((each) => each.scrollIntoView());
  const { x, y, width, height: whole } = await element.boundingBox();
  const scrolled = await page.evaluate(() => globalThis.scrollY);
  const clip = { x: x - 12, y: y + scrolled - 12, width: width + 24, height: Math.min(whole + 24, height) };
  await page.screenshot({
    path: join(out, name),
    type: 'webp',
    quality: 75,
    clip,
    captureBeyondViewport: true,
  });
};

const takeFolders = (archive) => {
  run('unzip', ['-q', archive, '-d', folder]);
  const [unpacked] = readdirSync(folder).filter((name) => name.startsWith('parvis-'));
  takeFolder(join(folder, unpacked), 'archive.webp', 276);
  const site = join(folder, 'site');
  for (const name of ['assets', 'files']) mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(site, 'assets', 'style.css'), '');
  cpSync(join(folder, unpacked, 'parvis'), join(site, 'assets', 'parvis'), { recursive: true });
  takeFolder(join(site, 'assets'), 'assets.webp', 100);
  cpSync(file, join(site, 'files', 'annuaire.csv'));
  takeFolder(join(site, 'files'), 'files.webp', 100);
};

const takePages = async () => {
  const server = await createServer({ root, logLevel: 'warn', server: { open: false, port: 0 } });
  await server.listen();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium refuses its sandbox to root
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 820, height: 1000 });
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    new URL(request.url()).pathname === '/files/annuaire.csv'
      ? request.respond({ contentType: 'text/csv; charset=utf-8', body: readFileSync(file) })
      : request.continue(),
  );
  const [local] = server.resolvedUrls.local;
  for (const [language, ending] of [
    ['fr', ''],
    ['en', '.en'],
  ]) {
    const builder = new URL(`/demo/builder${ending}.html?src=/files/annuaire.csv`, local).href;
    await takePage(page, builder, 'section[aria-labelledby="tag-title"]', `lines.${language}.webp`, 620);
    await takePage(
      page,
      new URL(`/demo/annuaire${ending}.html`, local).href,
      'actor-directory',
      `list.${language}.webp`,
      620,
    );
  }
  await browser.close();
  await server.close();
};

try {
  takeFolders(process.argv[2]);
  await takePages();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
