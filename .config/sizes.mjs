import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { scriptsIn } from './integrity.mjs';

const ofDirectory = 'parvis/parvis parvis/local-collection parvis/word-search';

/**
 * What is loaded together, by the names of scripts without their hash, and the most that it may weigh with all it imports at once,
 * gzipped, in kB of 1000 bytes: what it weighs today and a little, so that growth is noticed. Where something stands beside a directory,
 * the fourth is what that has loaded already.
 */
const loads = [
  ['parvis.js, everything in one file', 394, 'parvis.js'],
  ['diagnose.js, the owner’s panel beside it', 73, 'diagnose.js'],
  ['parvis/, a directory: first entries', 121, 'parvis/parvis'],
  ['… everything', 159, ofDirectory],
  ['… of JSON, in English', 178.3, `${ofDirectory} parvis/read-json parvis/en`],
  ['parvis/, an agenda', 178.2, 'parvis/parvis parvis/local-collection parvis/agenda'],
  ['… an index beside a directory', 9, 'parvis/actor-index', ofDirectory],
  ['… figures of one question beside it', 8.3, 'parvis/actor-stats parvis/figures', ofDirectory],
  ['… keeping entries', 5, 'parvis/in-list', ofDirectory],
  ['… the button that looks near a place', 5, 'parvis/near-in-list', ofDirectory],
  ['… what looks near a place', 14, 'parvis/near-in-list parvis/near-tools', ofDirectory],
  ['… a guide beside it', 7.5, 'parvis/actor-guide', ofDirectory],
  ['… what is kept, elsewhere in the page', 11.5, 'parvis/actor-kept', ofDirectory],
  ['… a form, the button that opens it', 3, 'parvis/actor-form', ofDirectory],
  ['… and the form once it is opened', 9.2, 'parvis/actor-form parvis/open-form', ofDirectory],
  [
    '… what it reads, and what it sends',
    5.9,
    'parvis/written-row parvis/sending',
    `${ofDirectory} parvis/actor-form parvis/open-form`,
  ],
  ['… a map beside a directory', 26, 'parvis/actor-map', ofDirectory],
  ['… what moves it by hand', 9, 'parvis/gestures'],
  ['… the outline of the départements', 9.2, 'parvis/departments-outline'],
  ['… what reads archives of tiles', 9, 'parvis/pmtiles'],
  ['parvis/autoloader.js', 1, 'parvis/autoloader'],
  ['parvis/embed.js', 3, 'parvis/embed'],
  ['index.js, for bundlers', 200, 'index.js'],
  ['elements/actor-directory.js', 79.3, 'elements/actor-directory.js'],
  ['core.js', 110, 'core.js'],
  ['cli.js, what every command begins with', 80, 'cli.js'],
  ['… and what writes a page', 165, 'cli.js cli/prerender'],
];

const imported = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** The scripts of a folder by their names: what they hold, and what they import at once. */
const scriptsOf = (folder) => {
  const read = (name) => {
    const code = readFileSync(join(folder, name), 'utf8');
    return { code, imports: Array.from(code.matchAll(imported), ([, path]) => posix.join(name, '..', path)) };
  };
  return new Map(scriptsIn(folder).map((name) => [name, read(name)]));
};

/** What a bundler makes of an element until something is asked of it, besides Lit, which most sites with a bundler have already. */
const bundledScripts = async (folder) => {
  const input = { bundled: join(folder, 'elements', 'actor-directory.js') };
  const external = [/^lit(?:\/|$)/, /^@lit\//];
  const options = { write: false, modulePreload: false, rolldownOptions: { input, external } };
  const { output } = await build({ root: folder, configFile: false, logLevel: 'warn', build: options });
  return new Map(output.map(({ fileName, code, imports }) => [fileName, { code, imports }]));
};

/** What some scripts weigh with all that they import, each counted once. */
const weigh = (scripts, [what, most, wanted, beside = '']) => {
  const find = (start) => [...scripts.keys()].find((name) => `${name}.`.startsWith(start));
  const together = (starts) => {
    const names = new Set(starts.map((start) => find(`${start}.`) ?? find(`${start}-`)));
    if (names.has(undefined)) throw new Error(`${what}: one of ${starts} is missing.`);
    // A set also visits what is added on the way.
    for (const name of names)
      scripts
        .get(name)
        .imports.filter((path) => scripts.has(path))
        .forEach((path) => names.add(path));
    return names;
  };
  const before = together(beside.split(' ').filter(Boolean));
  const names = [...together(wanted.split(' '))].filter((name) => !before.has(name));
  const codes = names.map((name) => scripts.get(name).code);
  const inAll = (size) => codes.reduce((sum, code) => sum + size(code), 0) / 1000;
  return {
    what,
    most,
    raw: inAll(Buffer.byteLength),
    gzip: inAll((code) => gzipSync(code, { level: 9 }).length),
  };
};

/** Prints what is loaded together in a folder of scripts; false when something is over its budget. */
export const checkSizes = async (folder) => {
  const scripts = scriptsOf(folder);
  const sizes = loads.map((load) => weigh(scripts, load));
  sizes.push(weigh(await bundledScripts(folder), ['… bundled, without Lit', 73.5, 'assets/bundled']));
  console.log(`${'kB, with all it imports at once'.padEnd(42)}      raw     gzip`);
  for (const { what, most, raw, gzip } of sizes) {
    const [left, right] = [raw, gzip].map((size) => size.toFixed(1).padStart(9));
    console.log(`${what.padEnd(42)}${left}${right} of ${most}${gzip > most ? '  OVER' : ''}`);
  }
  return sizes.every(({ gzip, most }) => gzip <= most);
};
