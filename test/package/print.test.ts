import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { expect } from 'chai';
import { launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser } from '../support/browsers.mjs';
import { root } from './packed.js';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv; charset=utf-8',
};

/** A page of a site: what its own styles say, and the look of the list. */
interface Site {
  readonly css?: string;
  readonly look?: string;
}

const sites: Readonly<Record<string, Site>> = {
  'without styles': {},
  'with large letters and wide lines': {
    css: `body { font: 400 1.25rem/1.8 serif } h1, h2, h3 { margin: 2em 0 1em; font-size: 1.6em }
      p, li, dl, dd { margin: 0 0 1.5em; line-height: 1.9 } main { max-width: 640px; margin: auto }`,
  },
  'in the look plain': { look: 'plain' },
  'in the look civic': { look: 'civic' },
  'in the look contrast': { look: 'contrast' },
  'in the look dsfr': { look: 'dsfr' },
};

const pageOf = ({
  css = '',
  look = '',
}: Site): string => `<!doctype html><html lang="fr"><meta charset="utf-8">
  <style>${css}</style>${look && `<link rel="stylesheet" href="/demo/themes/${look}.css">`}
  <script type="module" src="/dist/parvis.js"></script>
  <main class="parvis-${look}"><h1>Annuaire</h1><actor-directory src="/data/annuaire-exemple.csv"></actor-directory></main>`;

const serve = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    const site = sites[path.slice(1)];
    const file = join(root, path);
    if (!site && !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8');
    response.end(site ? pageOf(site) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** How many pages a document has, as Chromium writes it. */
const pagesIn = (pdf: Uint8Array): number =>
  [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b(?!s)/g),
  ].length;

const executablePath = findBrowser('chromium');
const args = getuid?.() === 0 ? ['--no-sandbox'] : [];
const patient = { timeout: 0, protocolTimeout: 0 };
const browser = executablePath === undefined ? null : await launch({ executablePath, args, ...patient });

/** A page of somebody who has not been here before. */
const newPage = async (): Promise<Page> => {
  if (!browser) throw new Error('Chromium was not found');
  return (await browser.createBrowserContext()).newPage();
};

describe('The 98 entries of the example', () => {
  let server: Server;

  beforeAll(async () => {
    server = await serve();
  });

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  const test = browser ? it : it.skip;
  for (const [name, site] of Object.entries(sites)) {
    test(`are printed on 20 pages of A4 at most, ${name}`, async () => {
      const page = await newPage();
      await page.setViewport({ width: 1280, height: 900 });
      const { port } = server.address() as AddressInfo; // it listens at a port
      await page.goto(`http://127.0.0.1:${String(port)}/${encodeURIComponent(name)}`);
      await page.waitForFunction(
        () =>
          document
            .querySelector('actor-directory')
            ?.shadowRoot?.querySelector('[part~="count"]')
            ?.textContent.includes('98') === true,
        { timeout: 0 },
      );
      const pdf = await page.pdf({ format: 'A4', timeout: 0 });
      expect(pagesIn(pdf), site.look).to.be.within(8, 20);
      await page.close();
    });
  }
});
