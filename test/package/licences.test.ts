import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { root } from './packed.js';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Content;

/** What is fetched by the few pages that need it is in files by themselves, for both forms of the script. */
const leaves = [
  'parvis/calendar',
  'parvis/workbook',
  'parvis/gestures',
  'parvis/pmtiles',
  'parvis/departments-outline',
];

for (const name of ['parvis', 'parvis/parvis'])
  describe(`The packages in ${name}.js, which visitors load,`, () => {
    it('are named beside it with the licences that they have', () => {
      const text = [name, ...leaves]
        .map((each) => readFileSync(join(root, 'dist', `${each}.licenses.md`), 'utf8'))
        .join('\n');
      const headings = [...text.matchAll(/^## (\S+) - (\S+) \((.+)\)$/gm)];
      const named = new Map(headings.map(([, name = '', version, licence]) => [name, { version, licence }]));
      expect([...named.keys()]).to.include.members(
        Object.keys(read<Package>('package.json').dependencies ?? {}),
      );
      const { packages } = read<{ readonly packages: Readonly<Record<string, Package>> }>(
        'package-lock.json',
      );
      for (const [name, said] of named) {
        const path = `node_modules/${name}`;
        const installed = read<Package>(`${path}/package.json`);
        expect({ version: installed.version, licence: installed.license }, name).to.deep.equal(said);
        expect(packages[path], path).to.be.an('object');
        expect(packages[path]?.dev ?? packages[path]?.devOptional ?? false, path).to.equal(false);
      }
    });
  });
