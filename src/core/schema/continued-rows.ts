import type { Row, Table } from '../table/table.js';
import { isUsualHeading } from './column-names.js';

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** From how many of them on lines without a name are the second lines of entries, and how many an entry may have. */
const LEAST = 2;
const MOST_EACH = 4;

/**
 * A table in which some entries have several lines, the further ones without a name, for a second person or number: these are one entry, what
 * stands in each column one below the other. Only where every line that has no name has nothing either in a column that every
 * entry fills: an entry whose name is missing says the rest.
 */
export function withContinuedRows(table: Table): Table {
  const { rows, columns } = table;
  const continuing = Array.from(rows.keys()).filter((row) => !isFilled(rows[row]?.[0]));
  if (continuing.length < LEAST || !isUsualHeading(columns[0] ?? '') || !areContinued(rows)) return table;
  const heads = Array.from(rows.keys()).filter((row) => isFilled(rows[row]?.[0]));
  const joined = heads.map((head, place) => rows.slice(head, heads[place + 1] ?? rows.length));
  if (joined.some((lines) => lines.length > MOST_EACH)) return table;
  const [first = 0] = continuing;
  const line = table.lineOf(first);
  const sample = (rows[first - 1]?.[0] ?? '').slice(0, 100);
  return {
    ...table,
    rows: joined.map((lines) => columns.map((_, column) => below(lines.map((cells) => cells[column] ?? '')))),
    problems: [
      ...table.problems,
      { code: 'lines-joined', count: continuing.length, sample, ...(line !== null && { line }) },
    ],
    lineOf: (row) => table.lineOf(heads[row] ?? -1),
  };
}

function areContinued(rows: readonly Row[]): boolean {
  const heads = rows.filter(([name]) => isFilled(name));
  const others = rows.filter(([name]) => !isFilled(name));
  if (
    !isFilled(rows[0]?.[0]) ||
    others.length > 2 * heads.length ||
    !others.every((row) => row.some(isFilled))
  )
    return false;
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width - 1 }, (_, place) => place + 1).some(
    (column) => heads.every((row) => isFilled(row[column])) && others.every((row) => !isFilled(row[column])),
  );
}

/** The different values of a column, one below the other. */
function below(cells: readonly string[]): string {
  return [...new Set(cells.filter(isFilled))].join('\n');
}
