import type { InspectedColumn, Inspection } from '../core/inspect.js';
import type { Language } from '../locale/locale.js';
import { words, type Words } from './words.js';

/** The report in plain words: what the file is, its columns, what is worth mending. */
export function reportInWords(source: string, report: Inspection, language: Language): string {
  const spoken = words[language];
  const number = new Intl.NumberFormat(language);
  const write = (value: number): string => number.format(value);
  const problems = report.problems.map(
    ({ line, message }) => `  ${line === null ? '' : place(line)}${message}`,
  );
  return [
    `${plain(source)}${colon(language)} ${headline(report, spoken, write)}`,
    '',
    spoken.columns,
    ...columnLines(report, spoken, write),
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

function headline(report: Inspection, spoken: Words, write: (value: number) => string): string {
  const delimiter =
    report.delimiter === null ? null : (spoken.delimiters.get(report.delimiter) ?? report.delimiter);
  const made = [
    report.format.toUpperCase(),
    delimiter,
    report.itemsPath || null,
    report.encoding.toUpperCase(),
  ];
  const kind = `${spoken.use[report.use]}, ${spoken.rows(report.rows, write(report.rows))}`;
  return `${kind} (${made.filter((part) => part !== null).join(', ')})`;
}

function columnLines(report: Inspection, spoken: Words, write: (value: number) => string): readonly string[] {
  const names = report.columns.map(({ name }) => cut(plain(name)));
  const width = Math.max(0, ...names.map((name) => name.length));
  return report.columns.map((column, index) => {
    const name = (names[index] ?? '').padEnd(width);
    return `  ${name}  ${columnFacts(column, report.rows, spoken, write).join(' · ')}`;
  });
}

function columnFacts(
  column: InspectedColumn,
  rows: number,
  spoken: Words,
  write: (value: number) => string,
): readonly string[] {
  if (column.empty === rows) return [spoken.allEmpty];
  const what = column.role === null ? spoken.types[column.type] : spoken.roles[column.role];
  return [
    what,
    ...(column.separator === null
      ? []
      : [spoken.list(column.separator === '\n' ? '↵' : column.separator.trim())]),
    spoken.values(column.distinct, write(column.distinct)),
    ...(column.empty === 0 ? [] : [spoken.empty(column.empty, write(column.empty))]),
    ...(column.filter ? [spoken.filter] : []),
  ];
}

/** Text of a file without what a terminal would take for a command. */
export function plain(text: string): string {
  // Escape sequences begin with a control character.
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
