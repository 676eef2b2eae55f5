import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createManifest } from './manifest.mjs';
import { writeMo } from './mo.mjs';
import { filesOf } from './zip.mjs';

/** What of the sources of the plugin goes into it as it is. */
const isCopied = ([path]) => /\.(?:php|css|txt)$|^(?:block\.json|LICENSE)$/.test(path);

const translation = /^languages\/(parvis-\w+)\.po$/;

/** Every tag and its attributes, as the sources tell them: a tag that joins them is a shortcode by itself. */
export const tagsOf = (root) =>
  Object.fromEntries(
    createManifest(root)
      .modules.flatMap(({ declarations }) => declarations)
      .map(({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name)]),
  );

/** The scripts of the editor, built anew. */
const scriptsOf = (root) => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-wordpress-'));
  try {
    const parameters = [join(root, '.config', 'build.mjs'), '--out', folder];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...parameters, 'wordpress-editor', 'wordpress-hand-over'],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return filesOf(folder, '').map(([path, bytes]) => [path.replace(/^\//, ''), bytes]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const withVersion =
  (version) =>
  ([path, bytes]) =>
    path === 'parvis.php'
      ? [path, Buffer.from(bytes.toString().replaceAll('0.0.0', version))]
      : [path, bytes];

/** The files of the plugin for WordPress: its sources, its scripts, the folder of the library. */
export const wordpressFiles = (root, dist, version) => {
  const sources = filesOf(join(root, 'src', 'hosts', 'wordpress'), '').map(([path, bytes]) => [
    path.replace(/^\//, ''),
    bytes,
  ]);
  const translations = sources.filter(([path]) => translation.test(path));
  return [
    ...sources.filter(isCopied).map(withVersion(version)),
    ...translations.map(([path, bytes]) => [path.replace('.po', '.mo'), writeMo(bytes.toString())]),
    ...scriptsOf(root),
    ['tags.json', Buffer.from(JSON.stringify(tagsOf(root)))],
    ...filesOf(join(dist, 'parvis'), 'parvis'),
  ];
};
