import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { afterAll, beforeAll } from 'vitest';
import { createManifest } from '../../.config/manifest.mjs';
import { formats } from '../../src/core/formats/formats.js';
import type { readTable } from '../../src/core/formats/read-table.js';
import { bundleDoorsForNode } from '../support/doors.mjs';

// Two formats that somebody has added: those of test/doors/additions/core/formats/.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'parvis', `doors-${String(process.pid)}`);

const printed = 'NOM     COMMUNE\n------- -------\nLe Fil  Vif\nIris    Claix\n';

const inspect = async (name: string, content: Uint8Array | string): Promise<string> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return parvis('inspect', file, '--json', '--rows');
};

const parvis = async (...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)(execPath, [join(folder, 'cli.js'), ...words])).stdout;

beforeAll(async () => {
  await bundleDoorsForNode(root, folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('A format that somebody has added by a folder and a line', () => {
  it('is read by the core', async () => {
    const core = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'core.js')).href)) as {
      readTable: typeof readTable;
    };
    const table = await core.readTable(new TextEncoder().encode(printed));
    expect(table.format).to.equal('fixed-width');
    expect(table.columns).to.deep.equal(['NOM', 'COMMUNE']);
    expect(table.rows).to.deep.equal([
      ['Le Fil', 'Vif'],
      ['Iris', 'Claix'],
    ]);
  });

  it('is inspected by the command, which tells that it can', async () => {
    const report = JSON.parse(await inspect('liste.fw', printed)) as object;
    expect(report).to.include({ format: 'fixed-width', rows: 2 });
    expect(await parvis('--help', '--lang', 'fr')).to.include('CSV, Largeur fixe, GeoJSON');
  });

  it('may hold bytes that are no text', async () => {
    const report = JSON.parse(await inspect('liste.csv.gz', gzipSync('Nom;Ville\nLe Fil;Vif\n'))) as object;
    expect(report).to.deep.include({ format: 'csv', records: [['Le Fil', 'Vif']] });
  });

  it('is one that the attribute is documented to name', () => {
    const elements = createManifest(folder).modules.flatMap(({ declarations }) => declarations);
    const directory = elements.find(({ tagName }) => tagName === 'actor-directory');
    const format = directory?.attributes.find(({ name }) => name === 'format');
    const named = format?.type?.text.split(' | ');
    const added = ['fixed-width', 'gzip'];
    expect(named).to.have.members([...formats.map(({ name }) => name), ...added].map((name) => `'${name}'`));
  });
});
