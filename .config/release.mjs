// npm run release: what goes to people, made of dist/ and put there: the zip for sites, the plugin for WordPress, the
// package for bundlers, their checksums.
// `--out FOLDER` puts it elsewhere, of what has been built before.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dokuwikiFiles, spipFiles } from './plugins.mjs';
import { models } from './models/models.mjs';
import { recipesPage } from './recipes-page.mjs';
import { wordpressFiles } from './wordpress.mjs';
import { archiveOf, checksumsOf, filesOf } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? dist);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const build = () => {
  const { status } = spawnSync(process.execPath, [join(root, '.config', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The build has failed: nothing is released.');
};

const copied = (folder, names, into = '') =>
  names.map((name) => [into + name, readFileSync(join(folder, name))]);

/** What a site copies, what tells how, and under which licences. */
const filesForSites = () => [
  ...filesOf(join(dist, 'parvis'), 'parvis'),
  ...copied(dist, ['parvis.js', 'diagnose.js', 'parvis.licenses.md'], 'single-file/'),
  ...models().map(([name, bytes]) => [`models/${name}`, bytes]),
  ...['hugo', 'jekyll', 'eleventy'].flatMap((name) =>
    filesOf(join(root, 'src', 'hosts', name), `hosts/${name}`),
  ),
  ...filesOf(join(root, 'demo', 'install'), 'install'),
  ['LISEZMOI.html', Buffer.from(recipesPage(root, 'fr'))],
  ['README.html', Buffer.from(recipesPage(root, 'en'))],
  ...copied(root, ['LICENSE', 'CHANGELOG.md', 'SECURITY.md']),
];

const zipForSites = () => {
  const files = filesForSites();
  return archiveOf(`parvis-${version}`, [...files, ['SHA256SUMS', Buffer.from(checksumsOf(files))]]);
};

/** The package as npm makes it: it gives the same bytes for the same files by itself. */
const packageForBundlers = () => {
  const parameters = ['pack', '--silent', '--pack-destination', out];
  const shell = process.platform === 'win32';
  const { status, stderr } = spawnSync('npm', parameters, { cwd: root, shell, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(out, `parvis-${version}.tgz`));
};

const release = () => {
  mkdirSync(out, { recursive: true });
  const files = [
    [`parvis-${version}.zip`, zipForSites()],
    ['parvis-wordpress.zip', archiveOf('parvis', wordpressFiles(root, dist, version))],
    ['parvis-dokuwiki.zip', archiveOf('parvis', dokuwikiFiles(root, dist))],
    ['parvis-spip.zip', archiveOf('parvis', spipFiles(root, dist))],
    [`parvis-${version}.tgz`, packageForBundlers()],
  ];
  files.push([`parvis-${version}.sha256`, Buffer.from(checksumsOf(files))]);
  for (const [name, bytes] of files) {
    writeFileSync(join(out, name), bytes);
    console.log(`${name.padEnd(24)}${(bytes.length / 1000).toFixed(1).padStart(9)} kB`);
  }
};

try {
  if (values.out === undefined) build();
  release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
