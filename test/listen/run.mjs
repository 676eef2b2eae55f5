// npm run listen: walks through the demo with the keyboard and a screen reader, and compares what is said with what must be.
// It installs nothing, and says what is missing where it cannot listen. With `--write` the transcripts are written anew;
// with words, only the journeys whose name holds one of them are made.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { journeys } from './journeys.mjs';
import { missingPackages, startListening } from './screen-reader.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pages = join(root, 'test', 'listen', 'pages');
const transcripts = join(root, 'test', 'listen', 'transcripts');
const demo = join(root, 'node_modules', '.cache', 'parvis', 'listen');

const types = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** With `sans-script` in its address, no script runs in a page. */
const headersOf = (type, parameters) => ({
  'Content-Type': `${type}; charset=utf-8`,
  ...(parameters.has('sans-script') && { 'Content-Security-Policy': "script-src 'none'" }),
});

/** A page of ours takes its scripts from a page of the demo, as it was built. */
const contentOf = (file) => {
  const content = readFileSync(file);
  if (!file.startsWith(pages) || !file.endsWith('.html')) return content;
  const built = readFileSync(join(demo, 'demo', 'annuaire.html'), 'utf8');
  const scripts = built.match(/<script type="module"[^>]*><\/script>/g) ?? [];
  return content.toString().replace('<!-- script -->', scripts.join(''));
};

/** Serves the built demo, and the pages of `pages/` beside it. */
const serve = async () => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const asked = decodeURIComponent(pathname);
    const own = join(pages, asked.replace('/demo/', ''));
    const file = existsSync(own) && statSync(own).isFile() ? own : join(demo, asked);
    const type = types[file.split('.').at(-1)] ?? 'application/octet-stream';
    if (!existsSync(file)) response.writeHead(404).end();
    else response.writeHead(200, headersOf(type, searchParams)).end(contentOf(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** What a step of a journey does, as words for the transcript. */
const named = ([does, what]) =>
  ({
    open: `page ${what}`,
    press: `touches ${what}`,
    type: `saisie « ${what} »`,
    turn: `fenêtre de ${what} pixels`,
  })[does];

const walk = async (reader, address, { name, steps }) => {
  console.log(`\n${name}`);
  const lines = [];
  let wrong = 0;
  for (const [does, what, ...wanted] of steps) {
    const said = await reader[does](does === 'open' ? `${address}/${what}` : what);
    const text = said.join(' | ');
    const line = `[${named([does, what])}] ${does === 'open' ? '' : text}`.trim();
    lines.push(line);
    console.log(`  ${line}`);
    for (const each of wanted)
      if (!(each instanceof RegExp ? each.test(text) : text.includes(each))) {
        wrong++;
        console.log(`    ✗ ${String(each)} was not said`);
      }
  }
  return { lines, wrong };
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = journeys.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
if (chosen.length === 0) {
  console.error(`No journey has that in its name. There are ${journeys.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const missing = missingPackages();
if (missing.length > 0) {
  console.log(`Nothing was heard: this needs Debian's packages ${missing.join(', ')}.`);
  process.exit(0);
}
await build({ root, mode: 'demo', logLevel: 'warn', build: { outDir: demo } });
const server = await serve();
const reader = await startListening();
let wrong = 0;
try {
  mkdirSync(transcripts, { recursive: true });
  const address = `http://127.0.0.1:${server.address().port}/demo`;
  for (const journey of chosen) {
    const walked = await walk(reader, address, journey);
    wrong += walked.wrong;
    if (values.write) writeFileSync(join(transcripts, `${journey.name}.txt`), `${walked.lines.join('\n')}\n`);
  }
} finally {
  await reader.stop();
  server.close();
}
console.log(wrong === 0 ? '\nAll that must be said was heard.' : `\n${wrong} sentences were not heard.`);
process.exitCode = wrong === 0 ? 0 : 1;
