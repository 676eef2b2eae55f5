import { sourceOfTest } from './bundle.mjs';
import { sum } from './count.mjs';
import { longest } from './limits.mjs';

const testsOf = (suite, path = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...path, test.name].join(' › ') })),
  ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name])),
];

const allTests = (session) => (session.testResults ? testsOf(session.testResults) : []);

const isFailure = (test) => !test.passed && !test.skipped;

/** A page that broke beside its tests, or has none, counts as one failure: they may not have run at all. */
const brokenPages = (session, tests) =>
  session.errors.length > 0 || tests.length === 0 || (!session.passed && !tests.some(isFailure)) ? 1 : 0;

/** What the runner says of a page that it does not hear of any more: the last of these, where the engine under it broke. */
const lost =
  /did not (?:start|finish)|unable to create|Timed out|browser disconnected|Request failed with error code ECONN/;

/** Whether the runner waited for a page in vain: which tells of the browser, or of a page that stands still. */
const isUnanswered = (session) =>
  session.errors.length > 0 && session.errors.every(({ message }) => lost.test(message));

const isTooLong = (test) => isFailure(test) && test.error?.message.includes(`${String(longest.test)}ms`);

/** The tests of a page that hung, by name. */
const hungTests = (session) => [
  ...allTests(session)
    .filter(isTooLong)
    .map(({ path }) => path),
  ...(isUnanswered(session) ? ['the page gave no answer'] : []),
];

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

const describeLogs = ({ logs }) => logs.map((values) => indent(`console: ${describeLog(values)}`, 4));

const describeSession = (session) => [
  ...allTests(session).filter(isFailure).map(describeFailure),
  ...(allTests(session).length === 0 ? [indent('no test ran', 4)] : []),
  ...session.errors.map((error) => indent(describeError(error), 4)),
  ...session.request404s.map((path) => indent(`404: ${path}`, 4)),
  ...describeLogs(session),
];

/**
 * A reporter for the test runner: `report` receives an object per file with its path, its counts, the seconds since the
 * one before, the tests that hung, and what a person has to read about it.
 */
export const reporter = ({ root, showLogs, report }) => {
  let before = performance.now();
  return {
    start: () => (before = performance.now()),
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const count = sum(sessionsForTestFile.map(countSession));
      const now = performance.now();
      report({
        file: sourceOfTest(root, testFile),
        count,
        seconds: (now - before) / 1000,
        hung: sessionsForTestFile.flatMap(hungTests),
        details: sessionsForTestFile.flatMap(
          count.failed > 0 ? describeSession : showLogs ? describeLogs : () => [],
        ),
      });
      before = now;
    },
  };
};
