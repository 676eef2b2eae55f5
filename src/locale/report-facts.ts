import { labelFor } from '../core/base/label.js';
import type { Format } from '../core/formats/format.js';
import type { InspectedColumn, Inspection } from '../core/inspect.js';
import type { Language } from './languages.js';
import { ownerNumber, ownerWords } from './owner.js';
import { counted, type Forms } from './plural.js';
import { reportWords } from './report.js';

/** Some formats by what people call them, one of which a file is in: « CSV, GeoJSON ou JSON ». */
export function formatNames(formats: readonly Format[], language: Language): string {
  const names = formats.map(({ label }) => labelFor(label, language));
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

/**
 * What a file was taken for: « un annuaire, 293 fiches (CSV, point-virgule, UTF-8) ».
 * @param formats Those that a file may be in, for what they are called.
 */
export function headlineOf(report: Inspection, language: Language, formats: readonly Format[]): string {
  const spoken = reportWords(language);
  const format = formats.find(({ name }) => name === report.format);
  const made = [
    format ? labelFor(format.label, language) : report.format,
    report.delimiter === null ? null : (spoken.delimiters[report.delimiter] ?? report.delimiter),
    report.itemsPath || null,
    report.encoding.toUpperCase(),
  ].filter((part) => part !== null && part !== '');
  const rows = countedIn(spoken.rows, report.rows, language);
  const { shown } = report;
  const some = shown === report.rows ? '' : ` ${countedIn(spoken.shown, shown, language)}`;
  const how = made.length > 0 ? ` (${made.join(', ')})` : '';
  return `${spoken.use[report.use]}, ${rows}${some}${how}`;
}

/** What a column was taken for, in a few words each: « commune », « 14 valeurs », « 3 vides », « filtre ». */
export function factsOf(
  column: InspectedColumn,
  { rows }: Pick<Inspection, 'rows'>,
  language: Language,
): readonly string[] {
  const spoken = reportWords(language);
  const { role, type, separator, distinct, empty, filter } = column;
  if (empty === rows) return [spoken.allEmpty];
  // A search engine does not tell how many values there are.
  return [
    role === null ? spoken.types[type] : spoken.roles[role],
    ...(separator === null ? [] : [spoken.list(signFor(separator))]),
    ...(distinct === 0 ? [] : [countedIn(spoken.values, distinct, language)]),
    ...(empty === 0 ? [] : [countedIn(spoken.empty, empty, language)]),
    ...(filter ? [spoken.filter] : []),
  ];
}

/** What an owner would type between two values; null where the format itself has lists. */
function signFor(separator: string): string | null {
  if (separator === 'array') return null;
  return separator === '\n' ? '↵' : separator.trim();
}

/** A sentence for each group of columns that visitors meet as one. */
export function joinedLines({ joined = [] }: Inspection, language: Language): readonly string[] {
  return joined.map(({ label, columns }) =>
    reportWords(language).joined(ownerNumber(columns.length, language), label, columns.join(', ')),
  );
}

/** A sentence for each sheet of a workbook that something is made of: the one that is shown, and the one that explains its codes. */
export function sheetLines({ sheets = [] }: Inspection, language: Language): readonly string[] {
  const { sheet, sheetChoices, glossarySheet } = reportWords(language);
  return sheets.flatMap(({ name, use, choice }) => {
    if (use === 'glossary') return [glossarySheet(name)];
    return choice ? [sheet(name, sheetChoices[choice])] : [];
  });
}

function countedIn(forms: Forms, count: number, language: Language): string {
  return counted(forms, count, ownerWords(language).tag);
}
