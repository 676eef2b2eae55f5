// npm run mutation [module…]: changes the modules that guard something, one small fault at a time, and counts the
// faults that their tests notice. `--concurrency 2` where the machine has room.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { env, execPath, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { modules } from './modules.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(here, '.cache');

/** The share of faults, in per cent, that every module's tests must notice. */
const least = 85;

const refuse = (message) => {
  console.error(message);
  process.exit(2);
};

/** Stryker has dependencies of its own by the hundred: they stay out of the project's own package.json. */
const installStryker = () => {
  if (existsSync(join(here, 'node_modules', '@stryker-mutator'))) return;
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  const { status } = spawnSync('npm', words, { cwd: here, stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) refuse('Stryker could not be installed.');
};

const inRoot = (path) => relative(root, path).replaceAll('\\', '/');

/** What the tests of the core do without: it is not copied into the sandbox. */
const unneeded = [
  '.*',
  'data',
  'demo',
  'dist',
  'coverage',
  'test/{bench,elements,node,pages,support}',
  '**/.cache',
];

/**
 * All tests run for every fault: a module that is fetched when it is first asked for, or that keeps what it has once made, seems to be used by
 * the first test alone.
 */
const configurationOf = (name, { mutate }, concurrency) => ({
  mutate,
  concurrency,
  plugins: [join(here, 'node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
  testRunner: 'vitest',
  vitest: { configFile: inRoot(join(here, 'vitest.config.mjs')), related: false },
  coverageAnalysis: 'all',
  ignorePatterns: unneeded,
  tempDirName: inRoot(join(cache, `sandbox-${name}`)),
  reporters: ['json', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: inRoot(reportOf(name)) },
  allowEmpty: false,
  checkers: [],
});

const reportOf = (name) => join(cache, `${name}.json`);

const noticed = new Set(['Killed', 'Timeout']);
const counted = new Set([...noticed, 'Survived', 'NoCoverage']);

/** How many faults there were, and how many were noticed; those that did not even start do not count. */
const figuresOf = (name) => {
  const { files } = JSON.parse(readFileSync(reportOf(name), 'utf8'));
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const valid = mutants.filter(({ status }) => counted.has(status));
  const killed = valid.filter(({ status }) => noticed.has(status)).length;
  return { name, killed, all: valid.length, share: (100 * killed) / valid.length };
};

const mutate = (name, concurrency) => {
  const module =
    modules.get(name) ?? refuse(`There is no module ${name}: ${[...modules.keys()].join(', ')}.`);
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${name}.stryker.json`);
  writeFileSync(file, JSON.stringify(configurationOf(name, module, concurrency)));
  const command = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(execPath, [command, 'run', file], {
    cwd: root,
    stdio: 'inherit',
    env: { ...env, PARVIS_TESTS: module.tests.join(',') },
  });
  if (status !== 0) refuse(`Stryker failed on ${name}.`);
  return figuresOf(name);
};

const { values, positionals } = parseArgs({
  options: { concurrency: { type: 'string', default: '1' } },
  allowPositionals: true,
});
installStryker();
const names = positionals.length > 0 ? positionals : [...modules.keys()];
const figures = names.map((name) => mutate(name, Number(values.concurrency)));
for (const { name, killed, all, share } of figures)
  console.log(`${name.padEnd(10)} ${String(killed)} of ${String(all)} noticed: ${share.toFixed(1)} %`);
process.exitCode = figures.every(({ share }) => share >= least) ? 0 : 1;
