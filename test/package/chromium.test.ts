import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { env, getuid } from 'node:process';
import { expect } from 'chai';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../support/browsers.mjs';
import { root } from './packed.js';

// What a page cannot do to itself: start a browser in another time zone, leave by a real navigation and come back.

const html = 'text/html; charset=utf-8';
const pageWith = (tag: string): string =>
  `<!doctype html><html lang="fr"><script>addEventListener('pageshow', ({ persisted }) => { document.documentElement.dataset.persisted = persisted })</script>
  <script type="module" src="/parvis.js"></script>${tag}`;

const files = new Map([
  ['/liste.csv', ['text/csv', 'Nom;Type\nÎlot vert;Association\nLe Fil;Association\nIris;Service\n']],
  ['/agenda.csv', ['text/csv', 'Titre;Début;Fin\nAtelier;2099-03-13T09:00:00Z;2099-03-13T10:00:00Z\n']],
  ['/liste.html', [html, pageWith('<actor-directory src="/liste.csv" filters="type"></actor-directory>')]],
  ['/agenda.html', [html, pageWith('<training-agenda src="/agenda.csv"></training-agenda>')]],
  ['/ailleurs.html', [html, '<!doctype html><title>Ailleurs</title>']],
]);

/** A script of the build, as a site serves it. */
const scriptAt = (pathname: string): readonly string[] => {
  const path = join(root, 'dist', pathname);
  return pathname.endsWith('.js') && existsSync(path) ? ['text/javascript', readFileSync(path, 'utf8')] : [];
};

let requests: string[] = [];
let server: Server;
let address: string;

beforeEach(async () => {
  server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    requests.push(pathname);
    const [type, body] = files.get(pathname) ?? scriptAt(pathname);
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterEach(() => {
  server.close();
});

const executablePath = findBrowser('chromium');
const test = executablePath === undefined ? it.skip : it;
const whereFound = executablePath === undefined ? ' (no Chromium was found)' : '';

/** The test has the only limit. */
const NEVER = 0;

/** Does something in a Chromium of its own, whose clocks stand in a time zone. */
const inChromium = async (timeZone: string, work: (page: Page) => Promise<void>): Promise<void> => {
  const browser: Browser = await launch({
    executablePath: executablePath ?? '',
    defaultViewport: { width: 1280, height: 800 },
    timeout: NEVER,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: ['--enable-features=BackForwardCache', ...(getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...env, TZ: timeZone },
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(NEVER);
    await work(page);
  } finally {
    await browser.close();
  }
};

/** The texts of the cards, once there are so many. Before the script of the element is there, it has no tree of its own. */
const cardsOf = async (page: Page, count: number): Promise<readonly string[]> => {
  const read = `[...document.querySelector('actor-directory, training-agenda').shadowRoot?.querySelectorAll('article') ?? []].map((card) => card.textContent.replace(/\\s+/g, ' '))`;
  await page.waitForFunction(`${read}.length === ${String(count)}`);
  return (await page.evaluate(read)) as readonly string[];
};

/** Ticks a value of the filter, once it is there. */
const tick = async (page: Page, value: string): Promise<void> => {
  const find = `[...document.querySelector('actor-directory').shadowRoot?.querySelectorAll('label') ?? []].find(({ textContent }) => textContent.includes('${value}'))`;
  await page.waitForFunction(find);
  await page.evaluate(`${find}.click()`);
};

describe('In the browser of a visitor elsewhere, an agenda without a time zone', () => {
  for (const [timeZone, hours] of [
    ['Pacific/Auckland', 'de 22 h à 23 h'],
    ['America/New_York', 'de 5 h à 6 h'],
    ['Europe/Paris', 'de 10 h à 11 h'],
  ] as const)
    test(`shows the hours of ${timeZone}${whereFound}`, async () => {
      await inChromium(timeZone, async (page) => {
        await page.goto(`${address}/agenda.html`);
        expect((await cardsOf(page, 1))[0]).to.include(hours);
      });
    });
});

describe('A page that comes back from the back/forward cache of Chromium', () => {
  test(`shows what it showed, asks for nothing, and goes on working${whereFound}`, async () => {
    await inChromium('Europe/Paris', async (page) => {
      await page.goto(`${address}/liste.html`);
      await cardsOf(page, 3);
      await tick(page, 'Service');
      await cardsOf(page, 1);
      await page.goto(`${address}/ailleurs.html`);
      requests = [];
      await page.goBack();
      // Else it was loaded anew, which proves nothing.
      expect(await page.evaluate('document.documentElement.dataset.persisted')).to.equal('true');
      expect((await cardsOf(page, 1))[0]).to.include('Iris');
      await tick(page, 'Association');
      await cardsOf(page, 3);
      await tick(page, 'Service');
      expect((await cardsOf(page, 2))[0]).to.include('Îlot vert');
      expect(requests).to.deep.equal([]);
    });
  });
});
