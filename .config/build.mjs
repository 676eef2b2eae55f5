// npm run build: everything in dist/, and what it weighs.
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

const buildScripts = async () => {
  for (const mode of ['page', 'modules', 'cli']) await build({ root, mode, logLevel: 'warn' });
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
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', join(root, '.config', 'tsconfig.types.json')],
    {
      stdio: 'inherit',
    },
  );
  return status === 0;
};

rmSync(dist, { recursive: true, force: true });
await buildScripts();
makeExecutable(join(dist, 'cli.js'));
const typed = buildTypes();
const small = checkSizes(dist);
process.exitCode = typed && small ? 0 : 1;
