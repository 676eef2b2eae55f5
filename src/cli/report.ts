import type { InspectedProblem, Inspection } from '../core/inspect.js';
import { formats } from '../core/formats/formats.js';
import { severityOf, type Severity } from '../core/base/severity.js';
import { commandWords } from '../locale/command.js';
import type { Language } from '../locale/languages.js';
import { ownerNumber, ownerWords } from '../locale/owner.js';
import { counted } from '../locale/plural.js';
import { factsOf, headlineOf, joinedLines, sheetLines } from '../locale/report-facts.js';
import { reportWords } from '../locale/report.js';
import { plain } from './plain.js';

/** Remarks of one kind that are told one by one; more than that nobody reads. */
const MOST_ALIKE = 5;

/** The report in plain words: what the file is, its columns, what is worth mending, worst first. */
export function reportInWords(source: string, report: Inspection, language: Language): string {
  const spoken = reportWords(language);
  return [
    commandWords(language).titled(plain(source), headlineOf(report, language, formats)),
    ...sheetLines(report, language).map(plain),
    '',
    spoken.columns,
    ...columnLines(report, language),
    ...joinedLines(report, language).map((line) => `  ${plain(line)}`),
    '',
    ...(report.problems.length === 0 ? [spoken.noProblem, ''] : []),
    ...severities.flatMap((severity) => problemLines(report, severity, language)),
  ].join('\n');
}

const severities: readonly Severity[] = [0, 1, 2];

function problemLines({ problems }: Inspection, severity: Severity, language: Language): readonly string[] {
  const found = problems.filter(({ code }) => severityOf(code) === severity);
  const codes = [...new Set(found.map(({ code }) => code))];
  if (codes.length === 0) return [];
  const lines = codes.flatMap((code) =>
    alike(
      found.filter((problem) => problem.code === code),
      language,
    ),
  );
  return [commandWords(language).severities[severity], ...lines.map((line) => `  ${line}`), ''];
}

/** Remarks of one kind: the first ones, and how many more there are. */
function alike(problems: readonly InspectedProblem[], language: Language): readonly string[] {
  const { titled, alike: others } = commandWords(language);
  const told = problems.slice(0, MOST_ALIKE).map(({ line, message }) => {
    if (line === null) return plain(message);
    return plain(titled(reportWords(language).line(ownerNumber(line, language)), message));
  });
  const rest = problems.length - told.length;
  return rest === 0 ? told : [...told, `… ${counted(others, rest, ownerWords(language).tag)}`];
}

function columnLines(report: Inspection, language: Language): readonly string[] {
  const names = report.columns.map(({ name }) => cut(plain(name)));
  const width = Math.max(0, ...names.map((name) => name.length));
  return report.columns.map((column, index) => {
    const name = (names[index] ?? '').padEnd(width);
    return `  ${name}  ${factsOf(column, report, language).join(' · ')}`;
  });
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
