import { sum } from './count.mjs';

/** A step without tests of its own counts only when it fails: a wrong type must not end in « 0 failed ». */
const countOf = ({ ok, count }) => count ?? { passed: 0, failed: ok ? 0 : 1, skipped: 0 };

const cell = (text, width) => String(text).padEnd(width);

const columnsOf = ({ name, ok, count, note }) =>
  count
    ? [
        name,
        `${String(count.passed)} passed`,
        `${String(count.failed)} failed`,
        `${String(count.skipped)} skipped`,
      ]
    : [name, note ?? (ok ? 'right' : 'wrong')];

const SHOWN = 10;

const filesOf = ({ name, files = [] }) => files.map((file) => ({ ...file, name }));

/** The files of tests that took longest, a line each. */
export const slowestFiles = (results) =>
  ['The slowest files, in seconds:']
    .concat(
      results
        .flatMap(filesOf)
        .sort((left, right) => right.seconds - left.seconds)
        .slice(0, SHOWN)
        .map(({ file, seconds, name }) => `${seconds.toFixed(1).padStart(7)}  ${file} (${name})`),
    )
    .join('\n');

const LINES_OF_A_FAILURE = 12;

/** The name of what failed and the beginning of what was said of it, further in, without the way through the packages. */
const failureText = (name, text) => {
  const [first, ...lines] = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.includes('/node_modules/'))
    .slice(0, LINES_OF_A_FAILURE);
  return [`✗ ${name}: ${first?.trim() ?? ''}`, ...lines.map((line) => `    ${line}`)].join('\n');
};

/** What failed, once more: of a long run, often only the end is read, or kept. Empty where nothing did. */
export const failuresAgain = (results) => {
  const failures = results.flatMap(({ name, failures = [] }) =>
    failures.map((text) => failureText(name, text)),
  );
  return failures.length === 0 ? '' : ['What failed:', ...failures].join('\n\n');
};

/** What came out of every step, one line each. */
export const summaryTable = (results) =>
  results
    .map((result) => columnsOf(result).map((text, index) => cell(text, index === 0 ? 18 : 14)))
    .map((columns) => columns.join('').trimEnd())
    .join('\n');

/** The sums in one line: « 12 passed, 0 failed », and the skipped tests where there are some. */
export const finalLine = (results) => {
  const { passed, failed, skipped } = sum(results.map(countOf));
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
};

/** Whether every step went well; a run in which nothing ran, or everything was left out, did not. */
export const isAllRight = (results) => results.some(({ note }) => !note) && results.every(({ ok }) => ok);
