// npm test: everything that says whether Parvis works, on a machine that has nothing but Node.
// test/README.md tells how to run a part of it.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { browserNames, installMissingBrowsers } from './support/browsers.mjs';
import { installDependencies } from './support/dependencies.mjs';
import { steps } from './support/steps.mjs';
import { finalLine, isAllRight, summaryTable } from './support/summary.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const options = {
  only: { type: 'string', multiple: true, default: [] },
  browser: { type: 'string', multiple: true, default: [] },
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

/** Asking for a browser, or for files, leaves out the steps that these say nothing to. */
const chosenSteps = (only, browsers, files) => {
  if (only.length > 0) return only;
  if (browsers.length > 0) return ['browsers'];
  return files.length > 0 ? ['node', 'package', 'browsers'] : [...steps.keys()];
};

const readOptions = () => {
  const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
  const browsers = checkNames('browser', commaSeparated(values.browser), browserNames);
  const only = checkNames('step', commaSeparated(values.only), [...steps.keys()]);
  return {
    root,
    files,
    logs: values.logs,
    browsers: browsers.length > 0 ? browsers : browserNames,
    names: chosenSteps(only, browsers, files),
  };
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    refuse(`Node 20.19 or later is needed, this is ${process.version}.`);
};

const runStep = async (name, settings) => {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
  return steps.get(name)(settings);
};

const runSteps = async (settings) => {
  const results = [];
  for (const name of settings.names) results.push(...(await runStep(name, settings)));
  return results;
};

checkNode();
const settings = readOptions();
if (!installDependencies(root)) refuse('The dependencies could not be installed.');
if (settings.names.includes('browsers')) installMissingBrowsers(settings.browsers);
const results = await runSteps(settings);
if (results.length === 0) console.error('Nothing ran: no test file begins with that path.');
console.log(`\n${summaryTable(results)}\n`);
console.log(finalLine(results));
process.exitCode = isAllRight(results) ? 0 : 1;
