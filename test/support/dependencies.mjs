import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, platform } from 'node:process';

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Packages for other systems are in the lock file and rightly not on this machine. */
const isExpected = ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional;

/** Whether node_modules lacks a package of the lock file, or has it in another version. */
const isStale = (root) => {
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')));
  return wanted.filter(isExpected).some(([path, { version }]) => installed[path]?.version !== version);
};

/** npm as it was called, if it was; else the one of the search path. */
const npm = (parameters, root) => {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return env.npm_execpath?.endsWith('.js')
    ? spawnSync(execPath, [env.npm_execpath, ...parameters], options)
    : spawnSync('npm', parameters, { ...options, shell: platform === 'win32' });
};

/**
 * Installs what the lock file names, where something is missing. No package needs its install script. Not `npm ci`: it refuses a lock
 * file that lacks optional packages of other platforms, and registries do not offer all of them at all times.
 */
export const installDependencies = (root) =>
  !isStale(root) ||
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'], root).status === 0;
