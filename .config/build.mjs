// npm run build: everything in dist/, and what it weighs. With names of builds (`npm run build folder`), only these.
// `--out FOLDER` puts it elsewhere; `--communes FILE` takes the points of communes from that file, `--communes-by WHO` says whose they are.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { makeCommunes } from './communes/make.mjs';
import { writeDescriptions } from './descriptions.mjs';
import { tellMissingWords } from './languages.mjs';
import { checkSizes } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const text = { type: 'string' };
const options = { out: text, communes: text, 'communes-by': text };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const dist = resolve(values.out ?? join(root, 'dist'));

/** The exit code of a build that is whole and weighs more than it may. */
const OVER_BUDGET = 3;

process.env.NODE_ENV = 'production'; // else Lit's checks for developers would be bundled

const sources = readdirSync(join(root, 'src'), { recursive: true });
const leaves = sources
  .filter((name) => name.endsWith('.leaf.ts'))
  .map((name) => `leaf-${basename(name, '.leaf.ts')}`);
const all = ['whole', 'folder', 'diagnose', 'autoloader', 'embed', ...leaves, 'modules', 'cli'];

const buildScripts = async (modes) => {
  for (const mode of modes) await build({ root, mode, logLevel: 'warn', build: { outDir: dist } });
};

/** What lies in the folder besides scripts: the page for frames, and looks to choose from. */
const fillFolder = () => {
  const page = readFileSync(join(root, 'src', 'embed', 'embed.html'), 'utf8');
  writeFileSync(join(dist, 'parvis', 'embed.html'), page.replace('embed.ts', 'embed.js'));
  for (const name of ['plain', 'civic', 'contrast', 'dsfr'].map((look) => `${look}.css`))
    cpSync(join(root, 'demo', 'themes', name), join(dist, 'parvis', 'themes', name));
};

/** The tables of communes that tell where what is: small files, of which a page fetches what its rows and its visitor name. */
const writeCommunes = () => {
  const made = makeCommunes(join(dist, 'parvis', 'communes'), values.communes, values['communes-by']);
  console.log(
    `communes: ${made.own} at a point of their own, ${made.postcode + made.group} near their neighbours, ` +
      `${made.without} nowhere; ${made.aside.length} set aside: ${made.aside.join(' ')}`,
  );
};

const buildTypes = () => {
  const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript-native/package.json')));
  const project = join(root, '.config', 'tsconfig.types.json');
  const parameters = [compiler, '-p', project, '--outDir', join(dist, 'types')];
  return spawnSync(process.execPath, parameters, { stdio: 'inherit' }).status === 0;
};

/** Makes all of it, and gives the exit code. */
const buildEverything = async () => {
  rmSync(dist, { recursive: true, force: true });
  await buildScripts(all);
  chmodSync(join(dist, 'cli.js'), 0o755); // a command of npm is a file that the system can execute
  fillFolder();
  writeCommunes();
  const isTyped = buildTypes();
  writeDescriptions(root, dist);
  await tellMissingWords(root);
  const isWithinBudget = await checkSizes(dist);
  if (!isTyped) return 1;
  return isWithinBudget ? 0 : OVER_BUDGET;
};

try {
  if (positionals.length > 0) await buildScripts(positionals);
  else process.exitCode = await buildEverything();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
