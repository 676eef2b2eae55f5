// Runs files of tests in a browser until each has passed, failed, or hung twice.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sum } from './count.mjs';

const oneFailure = { passed: 0, failed: 1, skipped: 0 };

const describeCount = ({ passed, failed, skipped }) =>
  [`${String(passed)} passed`, failed && `${String(failed)} failed`, skipped && `${String(skipped)} skipped`]
    .filter(Boolean)
    .join(', ');

/** Runs files in a fresh browser: what came of those that ended; the rest were not reached, the first of them because it stood still. */
const runOnce = async ({ root, logs, everywhere }, browser, files, { tellFile, tellTest }) => {
  const script = join(root, 'test', 'support', 'browser-run.mjs');
  const repeats = everywhere || browser === 'chromium';
  const parameters = [browser, logs && '--logs', repeats && '--repeats', ...files].filter(Boolean);
  const child = fork(script, parameters, { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Map();
  let lastTest = 'none had begun';
  child.on('message', ({ begun, file, ...result }) => {
    if (begun !== undefined) tellTest((lastTest = begun));
    if (file === undefined) return;
    ended.set(file, result);
    tellFile(file, result);
  });
  await once(child, 'exit');
  return { ended, lastTest };
};

const lineOf = (file, { count, seconds, hung }) =>
  hung.length > 0
    ? `? ${file}: hung at ${hung.join(', ')}`
    : `${count.failed > 0 ? '✗' : '✓'} ${file}: ${describeCount(count)} (${seconds.toFixed(1)} s)`;

/** A text for each thing that went wrong in a file. */
const failuresOf = ([file, { hung = [], details = [] }]) => {
  const wrong = details.filter((detail) => !detail.trimStart().startsWith('console:'));
  const texts = [...hung.map((test) => `hung twice at ${test}`), ...wrong.map((detail) => detail.trim())];
  return (texts.length > 0 ? texts : ['gave no answer']).map((text) => `${file} ${text}`);
};

/**
 * Runs files of tests in one browser. What hung, or was not reached because another page stood still, is tried once more in a
 * fresh browser: drivers lose a page now and then, but a page that stands still does so again. Twice is a failure.
 *
 * @param progress `print(line)` for people, `tellTest(name)` as each test begins
 * @returns `{ count, files: [{ file, seconds }], failures }`, a text for each thing that went wrong
 */
export const runInBrowser = async (options, browser, files, { print, tellTest }) => {
  const results = new Map();
  const hungOnce = new Set();
  const settle = (file, result) => results.set(file, result);
  /** Whether the file is to be tried again. */
  const hangs = (file, where, result) => {
    const again = hungOnce.has(file);
    if (again) settle(file, result);
    hungOnce.add(file);
    print(
      `? ${file} hung ${again ? 'again, which is a failure' : 'and is tried again in a fresh browser'}: ${where}`,
    );
  };
  const tellFile = (file, result) => {
    if (result.hung.length > 0) return hangs(file, result.hung.join(', '), result);
    settle(file, result);
    print(lineOf(file, result), `${String(results.size)}/${String(files.length)}`);
    if (result.details.length > 0) print(result.details.join('\n'));
  };
  const left = () => files.filter((file) => !results.has(file));
  while (left().length > 0) {
    const { ended, lastTest } = await runOnce(options, browser, left(), { tellFile, tellTest });
    const [stuck] = left().filter((file) => !ended.has(file));
    if (stuck) hangs(stuck, `the test begun last was « ${lastTest} »`, { count: oneFailure, seconds: 0 });
  }
  return {
    count: sum([...results.values()].map(({ count }) => count)),
    files: [...results].map(([file, { seconds }]) => ({ file, seconds })),
    failures: [...results].filter(([, { count }]) => count.failed > 0).flatMap(failuresOf),
  };
};
