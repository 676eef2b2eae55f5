// npm test: everything that says whether Parvis works, on a machine that has nothing but Node.
// test/README.md tells how to run a part of it.
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserNames, installMissingBrowsers } from './support/browsers.mjs';
import { installDependencies } from './support/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = {
  only: { type: 'string', multiple: true, default: [] },
  browser: { type: 'string', multiple: true, default: [] },
  everywhere: { type: 'boolean', default: false },
  logs: { type: 'boolean', default: false },
};

const commaSeparated = (values) => values.flatMap((value) => value.split(',')).filter(Boolean);

const refuse = (message) => {
  console.error(message);
  process.exit(2);
};

const checkNames = (what, names, known) => {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) refuse(`Unknown ${what}: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  return names;
};

/** Asking for files or for a browser leaves out the steps that these say nothing to. */
const chosenSteps = (only, browsers, files, stepNames) => {
  if (only.length > 0) return only;
  if (browsers.length > 0) return ['browsers'];
  return files.length > 0 ? ['node', 'package', 'browsers'] : stepNames;
};

/** Files by name run in Chromium, everything in every browser. */
const chosenBrowsers = (browsers, files) => {
  if (browsers.length > 0) return browsers;
  return files.length > 0 ? ['chromium'] : browserNames;
};

const readOptions = (stepNames) => {
  const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
  const browsers = checkNames('browser', commaSeparated(values.browser), browserNames);
  const only = checkNames('step', commaSeparated(values.only), stepNames);
  return {
    root,
    files,
    logs: values.logs,
    everywhere: values.everywhere || files.length > 0,
    browsers: chosenBrowsers(browsers, files),
    names: chosenSteps(only, browsers, files, stepNames),
  };
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    refuse(`Node 20.19 or later is needed, this is ${process.version}.`);
};

/** A browser waits for its server and for frames now and then: one more than there are cores keeps these busy. */
const lanes = () => Math.min(5, availableParallelism() + 1);

const runTask = async (task, settings, progress) => {
  const own = progress.of(task.name);
  own.begin();
  const result = await task.run({ ...settings, ...task, ...own });
  own.end();
  return result;
};

checkNode();
if (!installDependencies(root)) refuse('The dependencies could not be installed.');

// From here on with what has just been installed.
const { bundleFolder } = await import('./support/bundle.mjs');
const { runInLanes } = await import('./support/lanes.mjs');
const { startProgress } = await import('./support/progress.mjs');
const { stepNames, tasksFor } = await import('./support/steps.mjs');
const { failuresAgain, finalLine, isAllRight, slowestFiles, summaryTable } =
  await import('./support/summary.mjs');

process.env.PARVIS_RUN = String(process.pid);
process.on('exit', () => rmSync(bundleFolder(root), { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const settings = readOptions(stepNames);
if (settings.names.includes('browsers')) installMissingBrowsers(settings.browsers);
const tasks = tasksFor(settings);
if (tasks.length === 0) refuse('Nothing to run: no test file has that in its name.');
const progress = startProgress(tasks.map(({ name }) => name));
const results = await runInLanes(
  tasks.map((task) => ({ ...task, run: () => runTask(task, settings, progress) })),
  lanes(),
);
progress.stop();
console.log(`\n${slowestFiles(results)}`);
if (!isAllRight(results)) console.log(`\n${failuresAgain(results)}`);
console.log(`\n${summaryTable(results)}\n\n${progress.elapsed()} minutes\n`);
console.log(finalLine(results));
process.exitCode = isAllRight(results) ? 0 : 1;
