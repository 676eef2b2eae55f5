import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { expect } from 'chai';
import { launch } from 'puppeteer-core';
import { columns, generate, toCsv } from '../bench/data.mjs';
import { countRanCode } from '../bench/ran-code.mjs';
import { findBrowser } from '../support/browsers.mjs';
import { root } from './packed.js';

const rows = 300;

/**
 * The directory of the bench, but for its hours: cards with hours wait for what reads those, and how far the list has come meanwhile is
 * a matter of speed.
 */
const directory = (): string =>
  toCsv([columns, ...generate(rows)].map((row) => row.toSpliced(columns.indexOf('Horaires'), 1)));

/** Sessions of a year to come, on many days, with a place, a theme and a public. */
const programme = (): string => {
  const of = (list: string, place: number): string =>
    list.split(' ').at(place % list.split(' ').length) ?? '';
  const sessions = Array.from({ length: rows }, (_, place) =>
    [
      `Atelier ${String(place + 1)} : ${of('courriel tableur photo démarches vélo', place)}`,
      `2090-0${String(1 + (place % 9))}-${String(10 + (place % 18))}`,
      `${String(9 + (place % 9))}h`,
      `${String(10 + (place % 9))}h30`,
      of('Mairie Médiathèque Gymnase', place),
      of('Échirolles Eybens Grenoble Vizille', place),
      of('Numérique Culture Solidarité', place),
      `Une séance pour apprendre à son rythme, numéro ${String(place + 1)}.`,
    ].join(';'),
  );
  return ['Titre;Date;Début;Fin;Lieu;Ville;Thème;Description', ...sessions].join('\r\n');
};

/**
 * What may run, in kB of minified source: what runs today and a fiftieth, for how far a list has come meanwhile depends on speed. Whatever
 * is added must not run before the first cards, nor hide right behind them, unless they need it; whoever makes it less writes less here.
 */
const most = [
  {
    tag: 'actor-directory',
    data: directory,
    words: 'bricolage',
    cards: 200,
    key: 258,
  },
  { tag: 'training-agenda', data: programme, words: 'vizille', cards: 283, key: 299 },
] as const;

const executablePath = findBrowser('chromium');

describe('What runs before the first cards', () => {
  for (const { tag, data, words, cards, key } of most) {
    const test = executablePath === undefined ? it.skip : it;
    test(`of <${tag}>, and before a key is answered, is no more than it was`, async () => {
      const body = `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width">
        <script type="module" src="/parvis/parvis.js"></script><${tag} src="/liste.csv"></${tag}>`;
      const files = new Map([
        ['/', ['text/html; charset=utf-8', body]],
        ['/liste.csv', ['text/csv; charset=utf-8', data()]],
      ]);
      const server: Server = createServer(({ url = '' }, response) => {
        const { pathname } = new URL(url, 'http://localhost');
        const script = join(root, 'dist', pathname);
        const found =
          files.get(pathname) ??
          (existsSync(script) ? ['text/javascript', readFileSync(script, 'utf8')] : null);
        if (!found) response.writeHead(404).end();
        else response.writeHead(200, { 'Content-Type': found[0] }).end(found[1]);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const browser = await launch({
        executablePath: executablePath ?? '',
        defaultViewport: { width: 390, height: 844, isMobile: true, hasTouch: true },
        timeout: 0, // the test has the only limit
        args: ['--disable-gpu', ...(getuid?.() === 0 ? ['--no-sandbox'] : [])],
      });
      try {
        const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
        const ran = await countRanCode(await browser.newPage(), { address, tag, words });
        expect(ran.cards, 'before the first cards').to.be.within(0.8 * cards, cards);
        expect(ran.key, 'until a key is answered').to.be.within(ran.cards, key);
      } finally {
        await browser.close();
        server.close();
      }
    });
  }
});
