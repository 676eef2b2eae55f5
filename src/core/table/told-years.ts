import { parseDate } from '../time/dates.js';
import { isDayOfAnyYear } from './section-names.js';
import type { Table } from './table.js';
import { hasTitles, onlyYearAbove } from './titles-above.js';

/**
 * A programme whose title alone tells the year (« Saison 2026 » above « 12 mai »), with the year behind each day. Only where no other
 * cell of the file tells one, and where all days of a column lack it.
 */
export function withToldYears(table: Table): Table {
  const year = hasTitles(table) ? onlyYearAbove(table) : '';
  const column = year ? daysWithoutYear(table) : -1;
  if (column < 0) return table;
  const written = (cell: string): string => (isDayOfAnyYear(cell.trim()) ? `${cell.trim()} ${year}` : cell);
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, place) => (place === column ? written(cell) : cell))),
    problems: [...table.problems, { code: 'year-above', column: table.columns[column] ?? '', sample: year }],
    lineOf: (row) => table.lineOf(row),
  };
}

/** The column that holds days without a year and nothing else; −1 where there is none, or where some cell tells a whole date. */
function daysWithoutYear({ rows, columns }: Table): number {
  const column = columns.findIndex(
    (_, place) =>
      rows.every((row) => isBlank(row[place]) || isDayOfAnyYear(row[place]?.trim() ?? '')) &&
      rows.some((row) => !isBlank(row[place])),
  );
  const isTold = column >= 0 && rows.some((row) => row.some((cell) => parseDate(cell) !== null));
  return isTold ? -1 : column;
}

function isBlank(cell = ''): boolean {
  return cell.trim() === '';
}
