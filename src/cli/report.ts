import type { Inspection } from '../core/inspect.js';
import type { Language } from '../locale/locale.js';
import { factsOf, headlineOf } from '../locale/report-facts.js';
import { words } from './words.js';

/** The report in plain words: what the file is, its columns, what is worth mending. */
export function reportInWords(source: string, report: Inspection, language: Language): string {
  const spoken = words[language];
  const number = new Intl.NumberFormat(language);
  const write = (value: number): string => number.format(value);
  const problems = report.problems.map(
    ({ line, message }) => `  ${line === null ? '' : place(line)}${message}`,
  );
  return [
    `${plain(source)}${colon(language)} ${headlineOf(report, language)}`,
    '',
    spoken.columns,
    ...columnLines(report, language),
    '',
    ...(problems.length === 0 ? [spoken.noProblem] : [spoken.problems, ...problems.map(plain)]),
    '',
  ].join('\n');

  function place(line: number): string {
    return `${spoken.line(write(line))}${colon(language)} `;
  }
}

function colon(language: Language): string {
  return language === 'fr' ? '\u00a0:' : ':';
}

function columnLines(report: Inspection, language: Language): readonly string[] {
  const names = report.columns.map(({ name }) => cut(plain(name)));
  const width = Math.max(0, ...names.map((name) => name.length));
  return report.columns.map((column, index) => {
    const name = (names[index] ?? '').padEnd(width);
    return `  ${name}  ${factsOf(column, report, language).join(' · ')}`;
  });
}

/** Text of a file without what a terminal would take for a command. */
export function plain(text: string): string {
  // Escape sequences begin with a control character.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
