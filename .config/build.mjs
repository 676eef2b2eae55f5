// npm run build: everything in dist/, and what it weighs. With names of builds (`npm run build page`), only these.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { checkSizes } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

process.env.NODE_ENV = 'production'; // else Lit's checks for developers would be bundled

const allModes = ['page', 'diagnose', 'autoloader', 'modules', 'cli'];

/** False, with the reason on the screen, when a build failed. */
const buildScripts = async (modes) => {
  try {
    for (const mode of modes) await build({ root, mode, logLevel: 'warn' });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
};

const shebang = '#!/usr/bin/env node\n';

/** A command of npm is a file that the system can execute. */
const makeExecutable = (path) => {
  const code = readFileSync(path, 'utf8');
  if (!code.startsWith('#!')) writeFileSync(path, shebang + code);
  chmodSync(path, 0o755);
};

const buildTypes = () => {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  );
  const project = join(root, '.config', 'tsconfig.types.json');
  return spawnSync(process.execPath, [compiler, '-p', project], { stdio: 'inherit' }).status === 0;
};

const buildEverything = async () => {
  rmSync(dist, { recursive: true, force: true });
  if (!(await buildScripts(allModes))) return false;
  makeExecutable(join(dist, 'cli.js'));
  const typed = buildTypes();
  return checkSizes(dist) && typed;
};

const modes = process.argv.slice(2);
process.exitCode = (await (modes.length > 0 ? buildScripts(modes) : buildEverything())) ? 0 : 1;
