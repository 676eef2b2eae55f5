// node demo/site/picture.mjs: the picture of the README, taken of a page of the demo as a visitor sees it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../../test/support/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = join(root, 'demo', 'pictures', 'directory.webp');
const address = '/demo/annuaire.html?annuaire.q=libres';

const server = await createServer({ root, logLevel: 'warn', server: { open: false, port: 0 } });
await server.listen();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium refuses its sandbox to root
});
const page = await browser.newPage();
await page.setViewport({ width: 1120, height: 1000, deviceScaleFactor: 1.5 });
await page.goto(new URL(address, server.resolvedUrls.local[0]).href, { waitUntil: 'networkidle0' });
await page.waitForFunction(() =>
  globalThis.document.querySelector('actor-directory').shadowRoot.querySelector('article'),
);
const columns = await page.$('.columns');
const { x, y, width } = await columns.boundingBox();
const clip = { x: x - 24, y: y - 24, width: width + 48, height: 760 };
mkdirSync(dirname(file), { recursive: true });
await page.screenshot({ path: file, type: 'webp', quality: 80, clip });
await browser.close();
await server.close();
