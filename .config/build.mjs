// npm run build: everything in dist/, and what it weighs. With names of builds (`npm run build light`), only these.
// `--out FOLDER` puts it elsewhere.
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { writeDescriptions } from './descriptions.mjs';
import { checkSizes } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals: modes } = parseArgs({
  options: { out: { type: 'string' } },
  allowPositionals: true,
});
const dist = resolve(values.out ?? join(root, 'dist'));
const elsewhere = values.out === undefined ? {} : { build: { outDir: dist } };

process.env.NODE_ENV = 'production'; // else Lit's checks for developers would be bundled

const allModes = ['whole', 'light', 'diagnose', 'autoloader', 'embed', 'modules', 'cli'];

/** False, with the reason on the screen, when a build failed. */
const buildScripts = async (modes) => {
  try {
    for (const mode of modes) await build({ root, mode, logLevel: 'warn', ...elsewhere });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
};

/** The page for frames lies beside the scripts that it loads, so that it can be put on a site with them. */
const writeEmbedPage = () => {
  const page = readFileSync(join(root, 'src', 'embed', 'embed.html'), 'utf8');
  const built = page.replace('embed.ts', 'embed.js');
  writeFileSync(join(dist, 'embed.html'), built);
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
  const parameters = [compiler, '-p', project, '--outDir', join(dist, 'types')];
  return spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status === 0;
};

const buildEverything = async () => {
  rmSync(dist, { recursive: true, force: true });
  if (!(await buildScripts(allModes))) return false;
  makeExecutable(join(dist, 'cli.js'));
  writeEmbedPage();
  const typed = buildTypes();
  writeDescriptions(root, dist);
  return (await checkSizes(dist)) && typed;
};

process.exitCode = (await (modes.length > 0 ? buildScripts(modes) : buildEverything())) ? 0 : 1;
