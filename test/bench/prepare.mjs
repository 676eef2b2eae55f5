import { spawnSync } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));

/** Installs what the benchmark's own package.json names, if that has not been done yet. */
export async function installPeers() {
  const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
  const versions = await Promise.all(Object.keys(dependencies).map(readVersion));
  if (versions.every(Boolean)) return;
  const installed = runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
  if (!installed) throw new Error('The peers could not be installed.');
}

/** Builds Parvis if nothing has been built yet; what is there is measured as it is. */
export async function buildParvis() {
  const root = `${here}../../`;
  if (await exists(`${root}dist/parvis.js`)) return;
  if (!runNpm(['run', 'build'], root)) throw new Error('Parvis could not be built.');
}

/** The version of a peer that is installed; null if it is not. */
export async function readVersion(name) {
  const path = `${here}node_modules/${name}/package.json`;
  return (await exists(path)) ? JSON.parse(await readFile(path, 'utf8')).version : null;
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Whether npm did so; what it says goes beside the tables. */
function runNpm(words, folder) {
  const shell = process.platform === 'win32';
  return spawnSync('npm', words, { cwd: folder, stdio: ['ignore', 2, 2], shell }).status === 0;
}
