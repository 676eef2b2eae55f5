import { toCsv } from '../../core/export/csv/write-csv.js';
import type { CrossTable } from '../../core/models/cross.js';
import type { Figures } from '../../core/models/figures.js';
import { percentOf } from '../../core/models/percent.js';
import type { Shares, Telling } from '../../core/models/shares.js';
import { figureWords } from '../../locale/figures.js';
import { furtherFigureWords } from '../../locale/further-figures.js';
import { toldCross } from '../../locale/format/told-cross.js';
import { countText, furtherTelling } from '../../locale/format/further-telling.js';
import { toldFigures } from '../../locale/format/told-figures.js';
import type { Locale } from '../../locale/locale.js';

/** The figures as a spreadsheet opens them: question, answer, number, what it is out of, percent. What is withheld stays so. */
export function figuresCsv({ questions, cross }: Figures, locale: Locale, telling: Telling): string {
  const words = figureWords(locale.language);
  const further = furtherFigureWords(locale.language);
  const headings = [further.question, words.answer, words.count, further.base, further.percent];
  const rows = [
    ...questions.flatMap((shares) => questionRows(shares, locale, telling)),
    ...(cross ? crossRows(cross, locale, telling) : []),
  ];
  return toCsv(headings, rows, locale.csvSeparator());
}

type Row = readonly string[];

function questionRows(shares: Shares, locale: Locale, telling: Telling): readonly Row[] {
  const { title, lines } = toldFigures(shares, locale, furtherTelling(telling));
  return lines.map(({ label, counted: { count, withheld } }) => [
    title,
    label,
    withheld === 'told' ? String(count) : countText(count, withheld, locale, telling.least),
    String(shares.base),
    withheld === 'told' ? String(percentOf(count, shares.base) ?? '') : '',
  ]);
}

function crossRows(table: CrossTable, locale: Locale, telling: Telling): readonly Row[] {
  const { title, columns, lines } = toldCross(table, locale, telling);
  return lines
    .slice(0, -1)
    .flatMap(({ head }, line) =>
      (table.cells[line] ?? []).map(({ count, withheld }, column) => [
        title,
        `${head} × ${columns[column] ?? ''}`,
        withheld === 'told' ? String(count) : countText(count, withheld, locale, telling.least),
        String(table.total),
        withheld === 'told' ? String(percentOf(count, table.total) ?? '') : '',
      ]),
    );
}
