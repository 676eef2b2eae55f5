import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundled } from './bundled.mjs';

/**
 * The most that a script may weigh with the chunks it imports, gzipped, in kB of 1000 bytes: what it weighs today and a little, so
 * that growth is noticed; and, where it is known to be too heavy, what it should weigh.
 */
const budgets = new Map([
  ['parvis.js', { most: 159, aim: 48 }],
  ['parvis.light.js', { most: 39, aim: 48 }],
  ['index.js', { most: 98 }],
  ['autoloader.js', { most: 1 }],
  ['elements/actor-directory.js', { most: 38 }],
  ['core.js', { most: 78 }],
  ['cli.js', { most: 138 }],
]);

/** What pages pay that load `parvis.light.js`: the scripts beside it that they use, by their names without the hash. */
const pages = new Map([
  ['a directory, first entries', { scripts: ['reader'], most: 68, aim: 48 }],
  ['a directory, everything', { scripts: ['reader', 'list', 'search'], most: 100 }],
  [
    '… of JSON, with hours, English',
    { scripts: ['reader', 'list', 'search', 'json', 'hours', 'en'], most: 114 },
  ],
  ['an agenda', { scripts: ['reader', 'list', 'agenda'], most: 126 }],
]);

/** What a site with a bundler pays for an element besides Lit, until something is asked of it. */
const bundles = new Map([['elements/actor-directory.js', { most: 34 }]]);

const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('demo/'))
    .sort();

/** The modules that a module brings with it: its own chunks count in what it weighs. */
const importsOf = (name, text) =>
  [...text.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(([, path]) =>
    join(name, '..', path).split(sep).join('/'),
  );

const withImports = (folder, name, seen = new Set()) => {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const path of importsOf(name, readFileSync(join(folder, name), 'utf8')))
    withImports(folder, path, seen);
  return seen;
};

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

const weigh = (name, files, budget) => ({
  name,
  raw: files.reduce((total, file) => total + Buffer.byteLength(file), 0),
  gzip: files.reduce((total, file) => total + gzipSync(file, { level: 9 }).length, 0),
  budget,
});

/** What some scripts weigh together, each file counted once. */
const measure = (folder, name, scripts, budget) => {
  const names = new Set(scripts.flatMap((script) => [...withImports(folder, script)]));
  const files = [...names].map((file) => readFileSync(join(folder, file)));
  return weigh(name, files, budget);
};

const measureBundle = async (folder, [name, budget]) =>
  weigh(`  ${name}, bundled`, await bundled(folder, name), budget);

const measurePage = (folder, all, [name, { scripts, ...budget }]) => {
  const used = scripts.map(
    (script) => all.find((file) => file.startsWith(`parvis.light/${script}.`)) ?? script,
  );
  return measure(folder, `  ${name}`, ['parvis.light.js', ...used], budget);
};

const isOver = ({ gzip, budget }) => budget !== undefined && gzip > budget.most * 1000;

const line = (size) => {
  const { name, raw, gzip, budget } = size;
  const verdict = isOver(size) ? '  OVER' : '';
  const aim = budget?.aim === undefined ? '' : `, aim ${String(budget.aim)}`;
  const allowed = budget === undefined ? '' : `of ${String(budget.most)}${aim}`;
  return `${name.padEnd(34)}${kilobytes(raw).padStart(9)}${kilobytes(gzip).padStart(9)} ${allowed.padEnd(16)}${verdict}`.trimEnd();
};

/** The scripts that somebody asks for; the others come with them. */
const isEntry = (name) => !/^(?:parvis\.light|chunks)\//.test(name);

/** Prints what the scripts of a folder weigh with what they import; false when one is over its budget. */
export const checkSizes = async (folder) => {
  const scripts = scriptsIn(folder);
  const single = scripts.filter(isEntry).map((name) => measure(folder, name, [name], budgets.get(name)));
  const together = [...pages].map((page) => measurePage(folder, scripts, page));
  const forBundlers = await Promise.all([...bundles].map((bundle) => measureBundle(folder, bundle)));
  const sizes = [...single, ...together, ...forBundlers];
  console.log(`${'kB, own chunks included'.padEnd(34)}${'raw'.padStart(9)}${'gzip'.padStart(9)}`);
  for (const size of sizes) console.log(line(size));
  const missing = [...budgets.keys()].filter((name) => !sizes.some((size) => size.name === name));
  for (const name of missing) console.log(`${name} is missing`);
  return missing.length === 0 && !sizes.some(isOver);
};
