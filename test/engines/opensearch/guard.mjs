// nginx on this machine with the settings that the documentation gives, before an engine or a stand-in of one.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/free-port.mjs';

const example = fileURLToPath(new URL('../../../demo/proxy/nginx.conf', import.meta.url));

/** Whether this machine has nginx; why not, in words, else. */
export const whyNoGuard = () =>
  spawnSync('nginx', ['-v'], { timeout: 10_000 }).error ? 'nginx is not there' : null;

/** The example, for this machine: without a certificate, at other places, and with as many questions a second as a test asks. */
const settingsOf = (folder, port, { upstream, index, rate }) =>
  readFileSync(example, 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/\s*ssl_certificate(?:_key)? .*;/g, '')
    .replaceAll('http://127.0.0.1:9200', upstream)
    .replaceAll('/associations/', `/${index}/`)
    .replace('rate=10r/s', `rate=${rate}r/s`);

const whole = (
  folder,
  settings,
) => `daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${settings}
}
`;

/**
 * Starts it before `upstream`.
 * @returns its address, and what ends it.
 */
export const startGuard = async ({ upstream, index = 'associations', rate = 10 }) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-guard-'));
  mkdirSync(join(folder, 'body'));
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, whole(folder, settingsOf(folder, port, { upstream, index, rate })));
  const server = spawn('nginx', ['-e', join(folder, 'error.log'), '-c', file], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    const answers = await fetch(`${address}/`).then(
      () => true,
      () => false,
    );
    if (answers) return { address: `${address}/${index}`, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`nginx does not answer: ${said}`);
};

/** In what words are looked for behind it: what is a keyword is compared whole. */
export const guarded = {
  words: ({ nom, objet, commune, domaines }) => [nom, objet, commune ?? '', ...domaines],
  asks: (value, column) => column !== 'actif' || /^(?:true|false|)$/.test(value),
};

/** The address of a search as the adapter writes it. */
export const searchOf = (body) =>
  `/_search?preference=parvis&source_content_type=application%2Fjson&source=${encodeURIComponent(JSON.stringify(body))}`;

const nested = (depth) =>
  depth === 0 ? {} : { aggs: { v: { terms: { field: 'nom.keyword', size: 999 }, ...nested(depth - 1) } } };

/** What an engine would answer, and an index that is public should not. */
export const unwanted = [
  {
    name: 'values of another index',
    body: { query: { terms: { commune: { index: 'other', id: '1', path: 'x' } } } },
  },
  {
    name: 'a shape of another index',
    body: { query: { geo_shape: { lieu: { indexed_shape: { index: 'other', id: '1', path: 'x' } } } } },
  },
  {
    name: 'what is like an entry of another index',
    body: { query: { more_like_this: { like: [{ _index: 'other', _id: '1' }] } } },
  },
  {
    name: 'a field that is made up',
    body: { runtime_mappings: { x: { type: 'keyword', script: 'emit("a")' } } },
  },
  { name: 'counts within counts', body: { size: 0, ...nested(3) } },
  {
    name: 'counts before which others stand',
    body: { aggs: { v: { aggs: nested(1).aggs, terms: { field: 'nom.keyword', size: 100 } } } },
  },
  {
    name: 'a count of every minute',
    body: { aggs: { v: { date_histogram: { field: 'cree', fixed_interval: '1m' } } } },
  },
  { name: 'a query in words', body: { query: { query_string: { query: '*:*' } } } },
  { name: 'a wildcard at the beginning', body: { query: { wildcard: { nom: '*a*' } } } },
  { name: 'why it was found', body: { explain: true } },
  { name: 'how long it took', body: { profile: true } },
  { name: 'a place to go on from', body: { size: 10, search_after: ['a'] } },
  { name: 'suggestions', body: { suggest: { x: { text: 'a', term: { field: 'nom' } } } } },
  { name: 'a field that the example does not name', body: { query: { term: { secret: 'a' } } } },
];
