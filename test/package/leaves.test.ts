import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { LoadError } from '../../src/core/source/load-error.js';
import { failureSentence } from '../../src/locale/failures.js';
import { builds } from '../../vite.config.js';
import { root } from './packed.js';

/** Makes one of our builds of another source. */
const buildOf = async (mode: string, name: string, source: string, outDir: string): Promise<void> => {
  const config = builds.get(mode)?.();
  if (!config) throw new Error(`There is no build ${mode}.`);
  const entry = { [name]: join(root, 'test', 'package', 'leaf', source) };
  const lib = { entry, formats: ['es' as const] };
  await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, outDir, lib },
  });
};

describe('A library of others that few pages need', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-leaf-'));
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const show = async (name: string, query: string): Promise<string> => {
    const address = `${pathToFileURL(join(folder, name)).href}?${query}`;
    const { shown } = (await import(address)) as { shown: () => Promise<string> }; // test/package/leaf/shown.ts
    return shown();
  };

  beforeAll(async () => {
    await buildOf('whole', 'parvis', 'shown.ts', folder);
    await buildOf('folder', 'parvis/parvis', 'shown.ts', folder);
    await buildOf('leaf-calendar', 'parvis/words', 'words.leaf.ts', folder);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is one file of the folder, with nothing of ours in it, and in no other', () => {
    expect(textOf('parvis/words.js'))
      .to.include('Bonjour de la feuille')
      .and.not.to.match(/\bimport\b/);
    for (const name of ['parvis.js', 'parvis/parvis.js'])
      expect(textOf(name), name).not.to.include('Bonjour de la feuille');
  });

  it('is fetched from there by both forms of the script', async () => {
    for (const name of ['parvis.js', 'parvis/parvis.js'])
      expect(await show(name, 'there'), name).to.equal('Bonjour de la feuille');
  });

  it('is named, where it is missing, for whoever can add it', async () => {
    rmSync(join(folder, 'parvis', 'words.js'));
    for (const name of ['parvis.js', 'parvis/parvis.js']) {
      const error: unknown = await show(name, 'missing').catch((cause: unknown) => cause);
      expect(error, name).to.include({ code: 'missing-script', file: 'parvis/words.js' });
    }
    const error = new LoadError('missing-script', { file: 'parvis/words.js' });
    expect(failureSentence(error, 'fr')).to.include('parvis/words.js');
    expect(failureSentence(error, 'en')).to.include('parvis/words.js');
  });
});

describe('The folder to copy', () => {
  it('asks for nothing outside of it, so that who copies it has everything', () => {
    const folder = join(root, 'dist', 'parvis');
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    for (const name of scripts) {
      const imported = [
        ...readFileSync(join(folder, name), 'utf8').matchAll(/["'`](\.{1,2}\/[^"'`]*\.js)["'`]/g),
      ];
      for (const [, path = ''] of imported)
        expect(scripts, `${name} asks for ${path}`).to.include(path.slice(2));
    }
  });
});
