import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { afterAll, beforeAll, vi } from 'vitest';
import { run } from '../../../src/cli/run.js';
import type { Inspection } from '../../../src/core/inspect.js';
import { singleBytes, together, utf16, utf8 } from '../../core/source/encodings.js';
import { startTestServer, type TestServer } from '../../support/server.mjs';

/** What the command prints on its output. */
async function printed(...args: readonly string[]): Promise<string> {
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    expect(await run(args)).to.equal(0);
    return said.join('');
  } finally {
    write.mockRestore();
  }
}

const inspected = async (source: string): Promise<Inspection> =>
  JSON.parse(await printed('inspect', source, '--json')) as Inspection;

const ROWS = 10_000;
const heading = 'Nom;Commune;Téléphone';
const row = (index: number): string =>
  `Médiathèque n°${String(index)};Ville-ès-Prés ${String(index % 40)};0${String(100_000_000 + index)}`;
const rows = Array.from({ length: ROWS }, (_, index) => row(index));
const csv = [heading, ...rows, ''].join('\r\n');
const plainFirst = csv
  .split('\r\n')
  .map((line, index) => (index < 4_000 ? line.normalize('NFD').replace(/[^\x00-\x7f]/g, '') : line))
  .join('\r\n');
const json = JSON.stringify(rows.map((text) => ({ Nom: text.split(';')[0], Commune: text.split(';')[1] })));

const files: readonly (readonly [what: string, name: string, bytes: Uint8Array, encoding: string])[] = [
  ['windows-1252', 'a.csv', singleBytes(csv, 'windows-1252'), 'windows-1252'],
  ['MacRoman', 'a.csv', singleBytes(csv, 'macintosh'), 'macintosh'],
  [
    'windows-1252 with its first accent late',
    'a.csv',
    singleBytes(plainFirst, 'windows-1252'),
    'windows-1252',
  ],
  ['UTF-16 without a mark', 'a.csv', utf16(csv, true), 'utf-16le'],
  [
    'UTF-8 with one damaged letter',
    'a.csv',
    together(utf8(heading), '\r\nCaf\xe9;;\r\n', utf8(csv.slice(heading.length + 2 + row(0).length + 2))),
    'utf-8',
  ],
  ['JSON in windows-1252', 'a.json', singleBytes(json, 'windows-1252'), 'windows-1252'],
];

describe('parvis inspect', () => {
  let folder: string;
  let server: TestServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-'));
    server = await startTestServer();
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  for (const [what, name, bytes, encoding] of files) {
    it(`counts every row of a file in ${what}`, async () => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      expect(await inspected(path)).to.include({ rows: ROWS, encoding });
    });

    it(`counts every row of a file on the web in ${what}, in pieces and compressed`, async () => {
      const address = `${server.url}/__test/file/${name}`;
      await fetch(`${address}?type=text/plain`, { method: 'PUT', body: bytes as BodyInit });
      expect(await inspected(`${address}?pieces=40`)).to.include({ rows: ROWS, encoding });
      const header = encodeURIComponent('Content-Encoding: gzip');
      await fetch(`${address}?header=${header}`, { method: 'PUT', body: gzipSync(bytes) });
      expect(await inspected(`${address}?pieces=7`)).to.include({ rows: ROWS, encoding });
    });
  }
});
