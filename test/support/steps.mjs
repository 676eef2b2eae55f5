import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { env, execPath } from 'node:process';
import { createInterface } from 'node:readline';
import { runInBrowser } from './browser-tests.mjs';
import { whyMissing } from './browsers.mjs';
import { needsDist } from './bundle.mjs';
import { longest } from './limits.mjs';
import { needsNode } from './needs-node.mjs';
import { isOlder, newestSource } from './sources.mjs';
import { testFiles } from './test-files.mjs';
import { runsIn } from './where.mjs';

/** The file behind a package's command: called with Node itself, it needs no shell on any system. */
const commandFile = (root, packageName, command = packageName) => {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
};

/** How much of what a program said is kept, to be said again where it failed. */
const KEPT_LINES = 12;

/** Runs a Node program; prints what it says; gives its exit code and its last lines. */
const runNode = async (root, parameters, print) => {
  const child = spawn(execPath, parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, NO_COLOR: '1' },
  });
  const lastLines = [];
  const tell = (line) => {
    if (line.trim() === '') return;
    lastLines.push(line);
    if (lastLines.length > KEPT_LINES) lastLines.shift();
    print(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', tell);
  const [code] = await once(child, 'close');
  return { code, lastLines };
};

/** What came of a program that is right or wrong as a whole. */
const resultOfProgram = ({ code, lastLines }) => ({
  code,
  ok: code === 0,
  failures: code === 0 ? [] : [lastLines.join('\n')],
});

/** A step that is right or wrong as a whole. */
const check =
  (packageName, command, ...rest) =>
  async ({ root, print }) => {
    const file = packageName ? commandFile(root, packageName, command) : join(root, command);
    return resultOfProgram(await runNode(root, [file, ...rest], print));
  };

const secondsOf = ({ startTime, endTime }) => (endTime - startTime) / 1000;

const resultOfVitest = (root, path) => {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    count: {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread.length,
      skipped: report.numPendingTests,
    },
    files: report.testResults.map((file) => ({
      file: relative(root, file.name),
      seconds: secondsOf(file),
    })),
    hung: report.testResults.filter(isHung).map((file) => relative(root, file.name)),
    failures: report.testResults.flatMap((file) => failuresOfVitest(relative(root, file.name), file)),
  };
};

/** What failed in a file: tests by name, or the file itself. */
const failuresOfVitest = (name, { status, message, assertionResults }) => {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : [];
  return failed.map(
    ({ fullName, failureMessages }) => `${name} › ${fullName}\n${failureMessages.join('\n')}`,
  );
};

const tooLong = `timed out in ${String(longest.test)}ms`;

const isHung = ({ assertionResults }) =>
  assertionResults.some(({ failureMessages }) =>
    failureMessages.some((message) => message.includes(tooLong)),
  );

const oneFailure = { passed: 0, failed: 1, skipped: 0 };

/** A program that broke without a failed test counts as one. */
const honest = (code, count) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

const vitestOnce = async (name, { root, print, files }) => {
  const report = join(root, 'node_modules', '.cache', 'parvis', `vitest-${name}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const parameters = [
    commandFile(root, 'vitest'),
    'run',
    '--globals',
    '--pool=threads',
    '--no-isolate',
    ...reporters,
    ...files,
  ];
  const { code, lastLines } = await runNode(root, parameters, print);
  if (!existsSync(report))
    return { count: oneFailure, files: [], hung: [], failures: [lastLines.join('\n')] };
  const result = resultOfVitest(root, report);
  return { ...result, count: honest(code, result.count) };
};

/** Tests in Node; when some hang and nothing else fails, everything is tried once more. */
const runVitest = (name) => async (options) => {
  const first = await vitestOnce(name, options);
  const onlyHung = first.hung.length > 0 && first.count.failed <= first.hung.length;
  if (onlyHung) options.print(`hung, and is tried again: ${first.hung.join(', ')}`);
  const result = onlyHung ? await vitestOnce(name, options) : first;
  return { ...result, ok: result.count.failed === 0 };
};

const runBrowser = (browser) => async (options) => {
  const result = await runInBrowser(options, browser, options.files, options);
  return { ...result, ok: result.count.failed === 0 };
};

/** The exit code of a program that could not try what it is for; its last line tells why. */
const LEFT_OUT = 77;

const runConsumer = async ({ root, print }) => {
  const ended = await runNode(root, [join(root, 'test', 'consumer', 'run.mjs')], print);
  return ended.code === LEFT_OUT
    ? { ok: true, note: `left out: ${ended.lastLines.at(-1)}` }
    : resultOfProgram(ended);
};

/** Nothing has changed since the last build: it need not be made again. */
const isBuilt = (root) => !isOlder(join(root, 'dist', 'sri.json'), newestSource(root));

/** A build for some files of tests: only where they look at it, and where the one that lies there is older than its sources. */
const buildWhereNeeded = (isLookedAt) => async (options) => {
  if (!isLookedAt && !needsDist(options.root)) return { ok: true, note: 'not needed' };
  return isBuilt(options.root) ? { ok: true, note: 'as built before' } : build(options);
};

/** What the files of the browsers need first: scripts of their own, and those of `dist/`. */
const runBundle = async ({ root, print, bundled }) => {
  const script = join(root, 'test', 'support', 'bundle.mjs');
  return resultOfProgram(await runNode(root, [script, ...bundled], print));
};

/** The exit code of a build that is whole and weighs more than it may: a failure, and yet something to try in browsers. */
const OVER_BUDGET = 3;

const build = async ({ root, print }) => {
  const result = resultOfProgram(await runNode(root, [join(root, '.config', 'build.mjs')], print));
  return result.code === OVER_BUDGET ? { ...result, isUsable: true, note: 'over its budget' } : result;
};

const checks = {
  format: check('oxfmt', 'oxfmt', '--config', '.config/oxfmt.json', '--list-different', '.'),
  lint: check('oxlint', 'oxlint', '--config', 'oxlint.config.mjs'),
  types: check('typescript-native', 'tsc', '-p', '.'),
};

/** The steps that can be named on the command line. */
export const stepNames = [...Object.keys(checks), 'node', 'build', 'package', 'consumer', 'browsers'];

/** Parts of the longest work, so that no lane stands empty at the end: the pages of the demo, and everything else in two halves. */
const parts = (browser, files) => {
  if (browser !== 'chromium' || files.length <= 20) return [[browser, files]];
  const isOfPages = (file) => file.startsWith('test/pages/');
  const others = files.filter((file) => !isOfPages(file));
  return [
    ['chromium, pages', files.filter(isOfPages)],
    ['chromium, 1 of 2', others.filter((_, place) => place % 2 === 0)],
    ['chromium, 2 of 2', others.filter((_, place) => place % 2 === 1)],
  ];
};

const browserTask = (browser, label, files) => {
  const reason = whyMissing(browser);
  return {
    name: label,
    after: ['bundle', 'build'],
    files,
    run: reason ? async () => ({ ok: true, note: `left out: ${reason}` }) : runBrowser(browser),
  };
};

const browserTasks = (browser, files) =>
  parts(browser, files)
    .filter(([, part]) => part.length > 0)
    .map(([label, part]) => browserTask(browser, label, part));

/** What goes on longest begins first: a lane that took it last would end alone. */
const longestFirst = ['webkit', 'chromium, pages', 'firefox', 'chromium, 1 of 2', 'chromium, 2 of 2'];

const byLength = (left, right) => longestFirst.indexOf(left.name) - longestFirst.indexOf(right.name);

/**
 * What is to be done for the steps, the browsers and the files that were asked for: tasks for `runInLanes`, the long ones first.
 */
export const tasksFor = ({ root, names, browsers, files, everywhere }) => {
  const wanted = new Set(names);
  const asked = files.length > 0;
  const inBrowser = (browser) =>
    testFiles(root, 'browsers', files).filter(
      (file) =>
        (everywhere || runsIn(browser, file)) && !(file.startsWith('test/core/') && needsNode(root, file)),
    );
  const perBrowser = wanted.has('browsers') ? browsers.map((name) => [name, inBrowser(name)]) : [];
  const bundled = [...new Set(perBrowser.flatMap(([, list]) => list))];
  const node = wanted.has('node') ? testFiles(root, 'node', files) : [];
  const packaged = wanted.has('package') ? testFiles(root, 'package', files) : [];
  const needsBuild = wanted.has('build') || (asked && (packaged.length > 0 || bundled.length > 0));
  return [
    bundled.length > 0 && { name: 'bundle', bundled, run: runBundle },
    needsBuild && {
      name: 'build',
      after: asked ? ['bundle'] : [],
      run: asked ? buildWhereNeeded(packaged.length > 0) : build,
    },
    ...perBrowser.flatMap(([name, list]) => browserTasks(name, list)).sort(byLength),
    packaged.length > 0 && { name: 'package', after: ['build'], files: packaged, run: runVitest('package') },
    node.length > 0 && { name: 'node', files: node, run: runVitest('node') },
    wanted.has('consumer') && { name: 'consumer', after: ['build', 'package'], run: runConsumer },
    wanted.has('lint') && { name: 'lint', run: checks.lint },
    ...['types', 'format'].map((name) => wanted.has(name) && { name, run: checks[name] }),
  ].filter(Boolean);
};
