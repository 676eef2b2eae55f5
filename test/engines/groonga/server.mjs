// Groonga on this machine, of Debian's packages: a table that is filled for a test, and a server that ends with it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../support/free-port.mjs';

/** Whether this machine has it; why not, in words, else. */
export const whyNoGroonga = () =>
  spawnSync('groonga', ['--version'], { timeout: 10_000 }).error ? 'groonga is not there' : null;

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const columns = [
  ['nom', 'SCALAR', 'ShortText'],
  ['objet', 'SCALAR', 'ShortText'],
  ['commune', 'SCALAR', 'ShortText'],
  ['domaines', 'VECTOR', 'ShortText'],
  ['adherents', 'SCALAR', 'Int32'],
  ['cree', 'SCALAR', 'ShortText'],
  ['actif', 'SCALAR', 'Bool'],
  ['site', 'SCALAR', 'ShortText'],
];

const given = columns.map(([name]) => [`with_${name}`, 'SCALAR', 'Bool']);
const parts = ['year_cree', 'month_cree', 'words'].map((name) => [name, 'SCALAR', 'Text']);
const keys = parts.map(([name, kind]) => [name, kind, name === 'words' ? 'Text' : 'ShortText']);

/** What it cannot say by itself stands in columns of its own: what is not given, the year, the month, the words without accents. */
const asRow = (row) => ({
  _key: row.reference,
  ...Object.fromEntries(columns.map(([name]) => [name, row[name] ?? (name === 'adherents' ? 0 : '')])),
  ...Object.fromEntries(
    columns.map(([name]) => [`with_${name}`, row[name] !== null && row[name]?.length !== 0]),
  ),
  year_cree: row.cree.slice(0, 4),
  month_cree: row.cree.slice(0, 7),
  words: fold([row.nom, row.objet, row.commune ?? '', ...row.domaines].join(' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' '),
});

const commands = (rows) =>
  [
    'table_create Rows TABLE_HASH_KEY ShortText',
    ...[...columns, ...given, ...keys].map(
      ([name, kind, type]) => `column_create Rows ${name} COLUMN_${kind} ${type}`,
    ),
    'table_create Words TABLE_PAT_KEY ShortText --default_tokenizer TokenDelimit',
    'column_create Words index COLUMN_INDEX Rows words',
    'load --table Rows',
    JSON.stringify(rows.map(asRow)),
    '',
  ].join('\n');

/** @returns the address of its table, and what ends it. */
export const startGroonga = async (rows) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-groonga-'));
  const database = join(folder, 'db');
  const log = ['--log-path', join(folder, 'log')];
  writeFileSync(join(folder, 'commands'), commands(rows));
  const { status, stdout } = spawnSync(
    'groonga',
    [...log, '--file', join(folder, 'commands'), '-n', database],
    { encoding: 'utf8', timeout: 240_000, maxBuffer: 2 ** 26 },
  );
  if (status !== 0 || /\[\[-\d+,/.test(stdout)) throw new Error(`groonga: ${stdout.slice(0, 500)}`);
  const port = await freePort();
  const parameters = ['--protocol', 'http', '-s', '--bind-address', '127.0.0.1', '--port', String(port)];
  const server = spawn('groonga', [...log, ...parameters, database], { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://127.0.0.1:${port}/d/select`;
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 200; attempt++) {
    const answers = await fetch(`${address}?table=Rows&limit=0`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { address, stop };
    await wait(50);
  }
  await stop();
  throw new Error('groonga does not answer');
};
