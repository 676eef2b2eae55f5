import { expect } from 'chai';
import type { ActorDirectory } from '../../../src/index.js';
import '../../../src/index.js';
import { singleBytes, together, utf8 } from '../../core/source/encodings.js';
import { mount, publish, requestsOf, until, type Publication } from '../../support/page.js';
import { queryByRole, visibleText } from '../../support/query.js';
import { countOf, titles } from '../actor-directory/directory.js';
import { holdTimers } from '../../support/clock.js';

/** More than a megabyte, and long enough to go on after what it is taken for is known. */
const [MANY, ROWS] = [20_000, 10_000] as const;
const MINUTE = 60_000;

/** More than a megabyte; the first rows in ASCII where that is asked for. */
const rowsOf = (count: number, plainRows = 0): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, index) => [
    index < plainRows ? `Amicale ${String(index)}` : `Médiathèque ${String(index)}`,
    `Saint-Émilion-d’été ${String(index % 40)}`.slice(0, index < plainRows ? 5 : undefined),
    `0${String(100_000_000 + index)}`,
  ]);

const heading = ['Nom', 'Commune', 'Téléphone'];

const csv = (count: number, plainRows = 0): string =>
  [plainRows > 0 ? heading.map((name) => name.replace('é', 'e')) : heading, ...rowsOf(count, plainRows)]
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('');

const json = (count: number): string =>
  JSON.stringify(rowsOf(count).map(([Nom, Commune, Site]) => ({ Nom, Commune, Site })));

const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(singleBytes(text, 'windows-1252'));

const gzipped = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
  );

const inPieces = '?pieces=30';

const show = async (src: string, attributes = ''): Promise<ActorDirectory> => {
  const element = await mount<ActorDirectory>(
    `<actor-directory src="${src}" lang="fr" ${attributes}></actor-directory>`,
  );
  await until(() => titles(element).length > 0 || queryByRole(element, 'alert'));
  await until(() => !element.shadowRoot?.querySelector('[aria-busy="true"]'));
  await element.updateComplete;
  return element;
};

describe('A long list that is not in UTF-8', () => {
  const files: readonly (readonly [
    string,
    () => Promise<readonly [name: string, content: Uint8Array<ArrayBuffer>, served?: Publication]>,
  ])[] = [
    ['in windows-1252', () => Promise.resolve(['a.csv', latin(csv(MANY))])],
    ['with its first accent late', () => Promise.resolve(['a.csv', latin(csv(ROWS, 4_000))])],
    ['in JSON', () => Promise.resolve(['a.json', latin(json(ROWS))])],
    [
      'compressed on its way',
      async () => ['a.csv', await gzipped(latin(csv(ROWS))), { headers: { 'Content-Encoding': 'gzip' } }],
    ],
    [
      'but for one damaged letter is',
      () =>
        Promise.resolve([
          'a.csv',
          Uint8Array.from(together(utf8(csv(1)), 'Caf\xe9;;\r\n', utf8(csv(ROWS).slice(csv(0).length)))),
        ]),
    ],
  ];

  for (const [how, fileOf] of files) {
    it(`shows every entry: ${how}`, async () => {
      const [name, content, served] = await fileOf();
      const element = await show((await publish(name, content, served)) + inPieces);
      expect(countOf(element)).to.match(/^(?:20 000|10 00\d) structures/);
      expect(visibleText(element)).to.match(/Amicale|Médiathèque|Caf/);
      expect(visibleText(element)).not.to.include('#1');
    });
  }
});

describe('A list that is not in UTF-8', () => {
  afterEach(async () => {
    await caches.delete('parvis-copies');
  });

  it('is kept whole, with the encoding that its server declares', async () => {
    // « ąść » in ISO 8859-2: without the server’s word it would be read as windows-1250, « ±¶æ ».
    const words = '\xb1\xb6\xe6';
    const rows = Array.from(
      { length: ROWS },
      (_, index) => `Klub ${words} ${String(index)};Wie\xb6 ${String(index % 40)};Klub sportowy\n`,
    );
    const content = Uint8Array.from(together(`Nazwa;Miasto;Rodzaj\n${rows.join('')}`));
    const src = await publish('a.csv', content, { type: 'text/csv; charset=iso-8859-2' });
    const first = await show(src, 'keep-copy');
    const [count, [title]] = [countOf(first), titles(first)];
    expect(count).to.include('10 000');
    expect(title).to.include('ąść');
    const cache = await caches.open('parvis-copies');
    const copy = await until(() => cache.match(src));
    // The same copy, at an address where there is nothing any more.
    const gone = `/__test/status/404?${crypto.randomUUID()}`;
    await cache.put(new URL(gone, location.href).href, copy);
    const again = await show(gone, 'keep-copy');
    expect(visibleText(again)).to.include('Nous n’avons pas pu la mettre à jour.');
    expect([countOf(again), titles(again)[0]]).to.deep.equal([count, title]);
  });

  it('is refreshed as a whole', async () => {
    const timers = holdTimers(10_000);
    const src = await publish('a.csv', latin(csv(ROWS)));
    const element = await show(src, 'refresh="15min"');
    expect(countOf(element)).to.include('10 000');
    await fetch(`${src}?type=text/csv`, { method: 'PUT', body: latin(csv(ROWS + 1)) });
    await until(() => timers.pauses.some((pause) => pause > MINUTE / 2));
    timers.goOff(MINUTE / 2);
    await until(async () => (await requestsOf(src)).length > 0);
    await until(() => countOf(element).includes('10 001'));
  });
});
