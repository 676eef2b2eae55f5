import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import ts from 'typescript';
import { tags } from '../../src/elements/index.js';
import { root } from './packed.js';

type Target = string | Readonly<Record<string, string>>;

interface Manifest {
  readonly exports: Readonly<Record<string, Target>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest; // our own file

/** Every path of `exports` with the files that it stands for; a star stands for each element. */
const targets = Object.entries(manifest.exports).flatMap(([path, target]) =>
  (path.includes('*') ? tags : ['']).map((tag) => ({
    path: path.replaceAll('*', tag),
    files: (typeof target === 'string' ? [target] : Object.values(target)).map((file) =>
      file.replaceAll('*', tag),
    ),
  })),
);

const scripts = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.js') && !name.startsWith('demo/'));

const textOf = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');

/** What a module imports, at once or on demand. */
const importsOf = (name: string): readonly string[] =>
  ts.preProcessFile(textOf(name), true, true).importedFiles.map(({ fileName }) => fileName);

const forBundlers = scripts.filter((name) => /^(?:index|core)\.js$|^(?:elements|chunks)\//.test(name));
const forPages = scripts.filter((name) => /^(?:parvis|diagnose)\.js$|^parvis\//.test(name));

describe('The paths of the package', () => {
  for (const { path, files } of targets) {
    it(`has what « ${path} » stands for`, () => {
      expect(files.length).to.be.greaterThan(0);
      for (const file of files) expect(existsSync(join(root, file)), file).to.equal(true);
    });
  }

  it('resolves every script by its name, as Node does', () => {
    const require = createRequire(join(root, 'package.json'));
    const loaded = targets.filter(({ files }) => files.some((file) => /\.(?:js|json)$/.test(file)));
    expect(loaded.length).to.be.greaterThan(10);
    for (const { path } of loaded)
      expect(existsSync(require.resolve(path.replace('.', 'parvis'))), path).to.equal(true);
  });

  it('names files that exist for editors and commands', () => {
    const named = [manifest.customElements, manifest['web-types'], ...Object.values(manifest.bin)];
    for (const file of named) expect(existsSync(join(root, file)), file).to.equal(true);
  });

  it('can be imported in Node, where there is no page', async () => {
    for (const name of ['index.js', 'core.js', ...tags.map((tag) => `elements/${tag}.js`)]) {
      const module = (await import(pathToFileURL(join(root, 'dist', name)).href)) as object;
      expect(Object.keys(module), name).not.to.have.length(0);
    }
  });

  it('can be imported in Node by every path that is a script', () => {
    const paths = targets.filter(({ files }) => files.some((file) => file.endsWith('.js')));
    const names = paths.map(({ path }) => path.replace('.', 'parvis'));
    expect(names).to.include.members(['parvis/parvis.js', 'parvis/autoloader.js']);
    const code = `for (const name of ${JSON.stringify(names)}) await import(name)`;
    const parameters = ['--input-type=module', '--eval', code];
    const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: root, encoding: 'utf8' });
    expect(status, stderr).to.equal(0);
  });
});

describe('The scripts of the package', () => {
  it('take from elsewhere only what the package depends on', () => {
    const outside = forBundlers.flatMap(importsOf).filter((path) => !path.startsWith('.'));
    const names = new Set(outside.map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/')));
    expect([...names].sort()).to.deep.equal(Object.keys(manifest.dependencies).sort());
  });

  it('take nothing from elsewhere where a page loads them as they are', () => {
    expect(forPages.length).to.be.greaterThan(5);
    for (const name of forPages)
      expect(
        importsOf(name).filter((path) => !path.startsWith('.')),
        name,
      ).to.deep.equal([]);
  });

  it('are, of the folder, all that its scripts ask for, and none asks for the first of them', () => {
    const ofFolder = scripts.filter((name) => name.startsWith('parvis/'));
    expect(ofFolder.length).to.be.greaterThan(20);
    // The autoloader and the page for frames stand for it, each alone in a page.
    for (const name of ofFolder.filter((name) => !/\/(?:autoloader|embed)\.js$/.test(name)))
      for (const path of importsOf(name)) {
        expect(ofFolder, name).to.include(path.replace('./', 'parvis/'));
        expect(path, name).not.to.equal('./parvis.js');
      }
  });

  it('come as one when a page asks for them: the first names none that it cannot do without', () => {
    const atOnce = importsOf('parvis/parvis.js').filter((path) =>
      textOf('parvis/parvis.js').includes(`from"${path}"`),
    );
    expect(atOnce).to.deep.equal([]);
  });

  it('hold no syntax that is younger than the oldest browsers', () => {
    for (const name of forPages) expect(textOf(name), name).not.to.match(/\(\?<[=!]|\bstatic\s*\{/);
  });

  it('are named as having side effects where they define an element', () => {
    const patterns = manifest.sideEffects.map(
      (glob) =>
        new RegExp(
          `^${glob.replace('./', '').replaceAll('.', '\\.').replaceAll('*', '[^/]*').replace('{', '(?:').replace(',', '|').replace('}', ')')}$`,
        ),
    );
    const defines =
      /\(\s*[`"'](?:actor-directory|actor-filter|actor-form|actor-guide|actor-index|actor-kept|actor-map|actor-search|actor-stats|training-agenda)[`"'],\s*[\w$]+\s*\)/;
    const defining = scripts.filter((name) => defines.test(textOf(name)));
    expect(defining.length).to.be.greaterThan(tags.length);
    for (const name of defining)
      expect(
        patterns.some((pattern) => pattern.test(`dist/${name}`)),
        name,
      ).to.equal(true);
  });

  it('have the hashes that sri.json tells', () => {
    const told = JSON.parse(textOf('sri.json')) as Readonly<Record<string, string>>; // made by .config/integrity.mjs
    const sheets = readdirSync(join(root, 'dist', 'parvis', 'themes')).map((name) => `parvis/themes/${name}`);
    expect(sheets.length).to.be.greaterThan(2);
    expect(Object.keys(told).sort()).to.deep.equal([...scripts, ...sheets].sort());
    for (const [name, hash] of Object.entries(told)) {
      const own = createHash('sha384').update(readFileSync(join(root, 'dist', name)));
      expect(hash, name).to.equal(`sha384-${own.digest('base64')}`);
    }
  });
});
