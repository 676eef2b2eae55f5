import type { InspectedColumn, Inspection } from '../core/inspect.js';
import type { Language } from './locale.js';
import { reportWords } from './report.js';

/** What a file was taken for: « un annuaire, 293 fiches (CSV, point-virgule, UTF-8) ». */
export function headlineOf(report: Inspection, language: Language): string {
  const spoken = reportWords[language];
  const made = [
    report.format.toUpperCase(),
    report.delimiter === null ? null : (spoken.delimiters.get(report.delimiter) ?? report.delimiter),
    report.itemsPath || null,
    report.encoding.toUpperCase(),
  ].filter((part) => part !== null);
  const rows = spoken.rows(report.rows, writtenIn(report.rows, language));
  const { shown } = report;
  const some = shown === report.rows ? '' : ` ${spoken.shown(shown, writtenIn(shown, language))}`;
  return `${spoken.use[report.use]}, ${rows}${some} (${made.join(', ')})`;
}

/** What a column was taken for, in a few words each: « commune », « 14 valeurs », « 3 vides », « filtre ». */
export function factsOf(
  column: InspectedColumn,
  { rows }: Pick<Inspection, 'rows'>,
  language: Language,
): readonly string[] {
  const spoken = reportWords[language];
  const { role, type, separator, distinct, empty, filter } = column;
  if (empty === rows) return [spoken.allEmpty];
  return [
    role === null ? spoken.types[type] : spoken.roles[role],
    ...(separator === null ? [] : [spoken.list(separator === '\n' ? '↵' : separator.trim())]),
    spoken.values(distinct, writtenIn(distinct, language)),
    ...(empty === 0 ? [] : [spoken.empty(empty, writtenIn(empty, language))]),
    ...(filter ? [spoken.filter] : []),
  ];
}

/** A sentence for each group of columns that visitors meet as one. */
export function joinedLines({ joined = [] }: Inspection, language: Language): readonly string[] {
  return joined.map(({ label, columns }) =>
    reportWords[language].joined(writtenIn(columns.length, language), label, columns.join(', ')),
  );
}

function writtenIn(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}
