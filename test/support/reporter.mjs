import { relative } from 'node:path';
import { sum } from './count.mjs';
import { testBegunLast } from './server.mjs';

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

const allTests = (session) => (session.testResults ? testsOf(session.testResults) : []);

const isFailure = (test) => !test.passed && !test.skipped;

/** A page that broke beside its tests, or has none, counts as one failure: they may not have run at all. */
const brokenPages = (session, tests) =>
  session.errors.length > 0 || tests.length === 0 || (!session.passed && !tests.some(isFailure)) ? 1 : 0;

/** Whether the runner waited for a page in vain: which tells of the browser, or of a page that stands still. */
const isUnanswered = (session) =>
  session.errors.length > 0 &&
  session.errors.every(({ message }) => /did not (?:start|finish)|unable to create/.test(message));

/** How many tests of a page passed, failed, were skipped. */
const countSession = (session) => {
  const tests = allTests(session);
  const failures = tests.filter(isFailure).length;
  return {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: failures + brokenPages(session, tests),
    skipped: tests.filter((test) => test.skipped).length,
  };
};

const indent = (text, by) => text.replaceAll(/^/gm, ' '.repeat(by));

const describeDifference = ({ expected, actual }) =>
  expected === undefined || actual === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual}`;

const describeError = (error) =>
  `${error.name ?? 'Error'}: ${error.message}${describeDifference(error)}\n${error.stack ?? ''}`.trimEnd();

const describeFailure = (test) =>
  indent(`✗ ${test.path}\n`, 4) + indent(test.error ? describeError(test.error) : 'no reason given', 6);

const describeLog = (values) =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');

const describeSession = (session, showLogs) => [
  ...allTests(session).filter(isFailure).map(describeFailure),
  ...(allTests(session).length === 0 ? [indent('no test ran', 4)] : []),
  ...session.errors.map((error) => indent(describeError(error), 4)),
  ...session.request404s.map((path) => indent(`404: ${path}`, 4)),
  ...(showLogs ? session.logs.map((values) => indent(`console: ${describeLog(values)}`, 4)) : []),
];

const describeCount = ({ passed, failed, skipped }) =>
  [`${String(passed)} passed`, failed && `${String(failed)} failed`, skipped && `${String(skipped)} skipped`]
    .filter(Boolean)
    .join(', ');

/**
 * A reporter for the test runner: a line per file, the failures in full with what the page wrote to its
 * console; `print` receives each line, `onFinish` the sum at the end and the files whose pages gave no answer,
 * which the sum counts as failed.
 */
export const summaryReporter = ({ root, showLogs, print, onFinish }) => ({
  reportTestFileResults({ testFile, sessionsForTestFile }) {
    if (sessionsForTestFile.some(isUnanswered)) {
      print(`  ? ${relative(root, testFile)}: no answer; the test begun last was « ${testBegunLast()} »`);
      return;
    }
    const count = sum(sessionsForTestFile.map(countSession));
    const failed = count.failed > 0;
    print(`  ${failed ? '✗' : '✓'} ${relative(root, testFile)}: ${describeCount(count)}`);
    if (!failed && !showLogs) return;
    for (const line of sessionsForTestFile.flatMap((session) => describeSession(session, true))) print(line);
  },
  onTestRunFinished({ sessions }) {
    const all = [...sessions];
    const unanswered = all.filter(isUnanswered).map(({ testFile }) => relative(root, testFile));
    onFinish({ count: sum(all.map(countSession)), unanswered });
  },
});
