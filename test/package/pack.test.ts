import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackageFromTarballData, checkPackage } from '@arethetypeswrong/core';
import { expect } from 'chai';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tags } from '../../src/elements/index.js';
import { pack, root } from './packed.js';

/** What everybody who installs the package may count on. */
const promised = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'package.json',
  'demo/themes/plain.css',
  'demo/themes/civic.css',
  'demo/themes/contrast.css',
  'demo/themes/dsfr.css',
  'dist/parvis.js',
  'dist/parvis.licenses.md',
  'dist/diagnose.js',
  'dist/parvis/parvis.js',
  'dist/parvis/parvis.licenses.md',
  'dist/parvis/autoloader.js',
  'dist/parvis/embed.html',
  'dist/parvis/embed.js',
  'dist/parvis/themes/civic.css',
  'dist/parvis/departments-outline.js',
  'dist/parvis/gestures.js',
  'dist/parvis/communes/codes.txt',
  'dist/index.js',
  'dist/core.js',
  'dist/cli.js',
  'dist/cli.licenses.md',
  'dist/cli/prerender.mjs',
  'dist/custom-elements.json',
  'dist/sri.json',
  'dist/vscode.html-custom-data.json',
  'dist/vscode.css-custom-data.json',
  'dist/web-types.json',
  'dist/types/index.d.ts',
  'dist/types/core/index.d.ts',
  'dist/types/react.d.ts',
  ...tags.flatMap((tag) => [`dist/elements/${tag}.js`, `dist/types/elements/${tag}.d.ts`]),
];

const expected =
  /^(?:LICENSE|(?:README|CHANGELOG|SECURITY)\.md|demo\/(?:pictures\/directory\.webp|themes\/\w+\.css)|package\.json|dist\/(?:[\w.-]+\.(?:js|js\.map|json|licenses\.md|html|css)|(?:chunks|elements)\/[\w.-]+\.js(?:\.map)?|cli\/[\w.-]+\.mjs|parvis\/(?:[\w.-]+\.(?:js|licenses\.md|html)|themes\/\w+\.css|communes\/[\w.-]+\.(?:txt|md))|types\/[\w./-]+\.d\.ts))$/;

describe('The package', () => {
  const packed = pack();

  it('holds every file that is promised', () => {
    expect(packed.files.map(({ path }) => path)).to.include.members(promised);
  });

  it('holds scripts, types, descriptions and licences, and nothing else', () => {
    const others = packed.files.map(({ path }) => path).filter((path) => !expected.test(path));
    expect(others).to.deep.equal([]);
  });

  it('holds what its README shows and leads to', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path);
    expect(links).to.have.length.above(0);
    expect(packed.files.map(({ path }) => path)).to.include.members(links);
  });

  it('has a command that can be executed', () => {
    const command = packed.files.find(({ path }) => path === 'dist/cli.js');
    expect((command?.mode ?? 0) & 0o111).to.equal(0o111);
  });

  it('is found right by publint', async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: packed.tarball.buffer } });
    expect(messages.map((message) => formatMessage(message, pkg))).to.deep.equal([]);
  });

  it('has types that fit what is loaded, for everybody who loads modules', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(packed.tarball));
    if (analysis.types === false) throw new Error('The package has no types');
    // A module cannot be required by CommonJS before Node 22, and resolving as before `exports` knows one entry only.
    const others = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(others).to.deep.equal([]);
  });
});
