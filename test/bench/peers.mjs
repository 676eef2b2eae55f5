import { spawnSync } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));

/** Installs what the benchmark's own package.json names, if that has not been done yet. */
export async function installPeers() {
  const { dependencies } = JSON.parse(await readFile(`${here}package.json`, 'utf8'));
  const versions = await Promise.all(Object.keys(dependencies).map(readVersion));
  if (versions.every(Boolean)) return;
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', words, {
    cwd: here,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** The version of a peer that is installed; null if it is not. */
export async function readVersion(name) {
  const path = `${here}node_modules/${name}/package.json`;
  const installed = await access(path).then(
    () => true,
    () => false,
  );
  return installed ? JSON.parse(await readFile(path, 'utf8')).version : null;
}
