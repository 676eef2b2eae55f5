/**
 * `npm run bench:taking`: what a visitor takes along, or has put in order: sorting by a column, again and the other way round, indexes, files
 * to take away, and the book of a directory. Prints a Markdown table of medians in milliseconds; in Node, from the sources.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { columns, generate, toCsv } from './data.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = [300, 10_000, 100_000];
const ROUNDS = 3;
const never = new AbortController().signal;

const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false },
});
const load = (path) => server.ssrLoadModule(`/src/core/${path}.ts`);

const { readTable } = await load('formats/read-table');
const { inferSchema } = await load('schema/infer-schema');
const { LocalCollection } = await load('engines/local/local-collection');
const { emptySelection, HERE } = await load('collection/selection');
const { allOf } = await load('collection/all-of');
const { runNow } = await load('base/pace');
const { indexesSteps } = await load('models/indexes');
const { skipper } = await load('models/index-letters');
const { exporters } = await load('export/exporters');
const { hasPoints } = await load('models/points');

const scope = { where: [], facets: [], sort: '', pageSize: 20, locale: 'fr' };
const indexing = { content: 'fr', language: 'fr', untitled: '', skip: skipper(['le', 'la', 'les', "l'"]) };

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];

const taken = (collection, schema) => ({
  schema,
  entries: () => collection.each({ selection: emptySelection, scope }, never),
  about: { updated: '', licence: '', selection: '' },
  name: 'Annuaire',
  source: 'https://ville.example/annuaire.csv',
  urlOf: ({ id }) => `https://ville.example/?open=${id}`,
  language: 'fr',
  cellSeparator: ';',
  now: 0,
});

/** The time of each thing in one round, on a collection of which nothing was asked yet. */
const round = async (table, schema) => {
  const collection = new LocalCollection(table, schema);
  const ask = (sort) => collection.ask({ selection: { ...emptySelection, sort }, scope }, never);
  await ask('');
  const title = schema.columns.find(({ role }) => role === 'title').name;
  const lists = schema.columns.filter(({ separator, role }) => separator !== null && role !== 'hidden');
  const entries = await allOf(collection, { selection: emptySelection, scope }, never);
  const rows = new Map([
    ['sort by title', () => ask(title)],
    ['… the other way round', () => ask(`-${title}`)],
    ['index of titles', () => runNow(indexesSteps(entries, schema, [], indexing))],
    ['index of a list', () => runNow(indexesSteps(entries, schema, [lists[0]?.name ?? title], indexing))],
  ]);
  if (hasPoints(schema)) {
    const near = (latitude) => {
      const at = { ...scope, radius: [5, 10, 20, 50], position: { latitude, longitude: 5.72 } };
      return collection.ask({ selection: { ...emptySelection, near: HERE }, scope: at }, never);
    };
    rows.set('the nearest first, points read', () => near(45.18));
    rows.set('… near another place', () => near(48.85));
  }
  for (const exporter of exporters.filter(({ of }) => of === 'entries')) {
    const write = await exporter.load();
    rows.set(`.${exporter.extension}`, () => write(taken(collection, schema)));
  }
  const times = new Map();
  for (const [name, work] of rows) times.set(name, await timed(work));
  return times;
};

const measured = new Map();
for (const size of sizes) {
  const table = await readTable(new TextEncoder().encode(toCsv([columns, ...generate(size)])));
  const schema = inferSchema(table, {});
  const rounds = [];
  for (let at = 0; at < ROUNDS; at++) rounds.push(await round(table, schema));
  for (const name of rounds[0].keys())
    measured.set(`${name} ${size}`, median(rounds.map((each) => each.get(name))));
  measured.set(`names ${size}`, [...rounds[0].keys()]);
}
await server.close();

const number = (value) => value.toFixed(value < 10 ? 1 : 0);
console.log(
  `Node ${process.version}, load ${loadavg()[0].toFixed(1)}. Milliseconds, medians of ${ROUNDS}.\n`,
);
console.log(`| | ${sizes.join(' | ')} |\n| --- | ${sizes.map(() => '---:').join(' | ')} |`);
for (const name of measured.get(`names ${sizes[0]}`))
  console.log(`| ${name} | ${sizes.map((size) => number(measured.get(`${name} ${size}`))).join(' | ')} |`);

const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-'));
const source = join(folder, 'annuaire.csv');
await writeFile(source, toCsv([columns, ...generate(300)]));
const command = join(root, 'dist', 'cli.js');
for (const [what, ...args] of [
  ['a book of 300 entries, as a page', '--html', '-o', join(folder, 'book.html')],
  ['… as a PDF', '-o', join(folder, 'book.pdf'), ...process.argv.slice(2)],
]) {
  const time = await timed(() =>
    promisify(execFile)(process.execPath, [command, 'book', source, ...args]).catch((error) => {
      console.log(`| ${what} | not made: ${error.stderr} |`);
    }),
  );
  console.log(`| ${what}, by dist/cli.js | ${number(time)} | | |`);
}
await rm(folder, { recursive: true, force: true });
