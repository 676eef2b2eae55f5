import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { whyMissing } from './browsers.mjs';
import { sum } from './count.mjs';
import { testFiles } from './test-files.mjs';

/** The file behind a package's command: called with Node itself, it needs no shell on any system. */
const commandFile = (root, packageName, command = packageName) => {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/** Runs a Node program; gives its exit code. */
const runNode = async (root, parameters) => {
  const child = spawn(execPath, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = await once(child, 'exit');
  return code;
};

/** Runs browser-run.mjs: prints the lines that it sends; gives its exit code, its counts and the files that gave no answer. */
const runBrowser = async (root, parameters) => {
  const script = join(root, 'test', 'support', 'browser-run.mjs');
  const child = fork(script, parameters, { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  let result = { unanswered: [] };
  child.on('message', ({ line, ...end }) => {
    if (line === undefined) result = end;
    else console.log(line);
  });
  const [code] = await once(child, 'exit');
  return { code, ...result };
};

const checked = (name, passed) => ({ name, ok: passed, count: undefined });

/** A step that is right or wrong as a whole. */
const check =
  (name, ...parameters) =>
  async ({ root }) => {
    const [packageName, command, ...rest] = parameters;
    const file = command.endsWith('.mjs') ? join(root, command) : commandFile(root, packageName, command);
    const code = await runNode(root, [file, ...rest]);
    return [checked(name, code === 0)];
  };

const countOfVitest = (path) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = JSON.parse(
      readFileSync(path, 'utf8'),
    );
    const unread = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const broken = numFailedTestSuites > 0 ? unread.length : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests };
  } catch {
    return undefined;
  }
};

const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/** What a test program counted; a program that broke without a failed test counts as one. */
const counted = (name, code, count) => {
  const honest =
    count === undefined || (code !== 0 && count.failed === 0)
      ? { ...(count ?? oneFailure), failed: 1 }
      : count;
  return { name, ok: code === 0 && honest.failed === 0, count: honest };
};

const runVitest =
  (step) =>
  async ({ root, files }) => {
    const tests = testFiles(root, step, files);
    if (tests.length === 0) return [];
    const report = join(root, 'node_modules', '.cache', 'parvis', 'vitest.json');
    mkdirSync(dirname(report), { recursive: true });
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const parameters = [commandFile(root, 'vitest'), 'run', '--globals', ...reporters, ...tests];
    const code = await runNode(root, parameters);
    return [counted(step, code, countOfVitest(report))];
  };

/**
 * Runs files of tests in one browser. A page that gave no answer in minutes is asked once more, in a fresh browser, and
 * the output says so: drivers lose a page now and then, but a page that stands still does so again.
 */
const runInBrowser = async ({ root, logs }, name, tests) => {
  console.log(`\n${name}`);
  const run = async (files) => runBrowser(root, [name, ...(logs ? ['--logs'] : []), ...files]);
  const { code, count, unanswered } = await run(tests);
  if (unanswered.length === 0) return counted(name, code, count);
  console.log(`  no answer from ${unanswered.join(', ')}: once more, in a fresh browser`);
  const again = await run(unanswered);
  return counted(name, again.code, sum([without(count, unanswered.length), again.count ?? oneFailure]));
};

/** A count without so many failures. */
const without = (count, failures) => ({ ...count, failed: count.failed - failures });

const leftOut = (name, reason) => ({ name, ok: true, count: undefined, note: `left out: ${reason}` });

const runBrowserTests = async (options) => {
  const tests = testFiles(options.root, 'browsers', options.files);
  if (tests.length === 0) return [];
  const results = [];
  for (const name of options.browsers) {
    const reason = whyMissing(name);
    results.push(reason ? leftOut(name, reason) : await runInBrowser(options, name, tests));
  }
  return results;
};

/** The exit code of a program that could not try what it is for; its last line tells why. */
const LEFT_OUT = 77;

const runConsumer = async ({ root }) => {
  const script = join(root, 'test', 'consumer', 'run.mjs');
  const child = spawn(execPath, [script], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => {
    process.stdout.write(text);
    said += text;
  });
  const [code] = await once(child, 'close');
  const reason = said.trim().split('\n').at(-1);
  return [code === LEFT_OUT ? leftOut('consumer', reason) : checked('consumer', code === 0)];
};

/** Every step of the test run, in order: what it is called, and what runs it and gives its results. */
export const steps = new Map([
  ['format', check('format', 'prettier', 'prettier', '--check', '.')],
  [
    'lint',
    check('lint', 'eslint', 'eslint', '--config', '.config/eslint.config.js', '--max-warnings=0', '.'),
  ],
  ['types', check('types', 'typescript', 'tsc', '-p', '.')],
  ['node', runVitest('node')],
  ['build', check('build', '', '.config/build.mjs')],
  ['package', runVitest('package')],
  ['consumer', runConsumer],
  ['browsers', runBrowserTests],
]);
