// What real engines need of Debian's packages, installed where the machine is a Debian and we are its root, as `.ci/run` asks for it. What
// cannot be had is left out later, with its reason: a mirror that is far away fails nothing.
import { spawnSync } from 'node:child_process';

/** Programs, and the packages that bring them. */
const packages = [
  ['groonga', 'groonga-bin'],
  ['sqlite3', 'sqlite3'],
  ['nginx', 'nginx-light'],
  ['javac', 'default-jdk-headless'],
  ['mvn', 'maven'],
];

/** In milliseconds, for all of it. */
const PATIENCE = 240_000;

const isThere = (program) => !spawnSync(program, ['-version'], { timeout: 30_000 }).error;

const aptGet = (parameters, patience) =>
  spawnSync('apt-get', ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=15', ...parameters], {
    timeout: patience,
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Installs what is missing; says what it did. */
export const installEngines = () => {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).error) return;
  const missing = packages.filter(([program]) => !isThere(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const end = Date.now() + PATIENCE;
  const isUpdated = aptGet(['update'], PATIENCE / 4);
  const isInstalled =
    isUpdated &&
    aptGet(['install', '-y', '--no-install-recommends', ...missing], Math.max(1000, end - Date.now()));
  console.log(`${isInstalled ? 'installed' : 'not to be had now'}: ${missing.join(', ')}\n`);
};
