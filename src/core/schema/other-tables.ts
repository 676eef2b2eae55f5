import type { Problem } from '../base/problem.js';
import { columnNames } from '../table/headings.js';
import { ProblemLog } from '../table/problem-log.js';
import type { Row, Table } from '../table/table.js';
import { isPieceOf, keyOf, tablesIn, type Part } from './table-parts.js';

/**
 * The largest of several tables that stand in one file, below or beside each other, each with headings of its own: entries of two kinds
 * are no list. Those with the same headings, in whatever order, are one table in pieces.
 */
export function withoutOtherTables(table: Table): Table {
  if (table.header === null) return table;
  const parts = tablesIn(table);
  const [first] = parts;
  if (!first || parts.length < 2) return table;
  const list = parts.reduce((most, part) => (sizeOf(part) > sizeOf(most) ? part : most), first);
  const pieces = parts.filter((part) => isPieceOf(part, list));
  const beside = parts.filter((part) => !pieces.includes(part));
  const codes = beside.find((part) => explains(part, list));
  const joined = pieces.flatMap((part) => [...titleRow(part, list), ...rowsOf(part, list)]);
  const told = [...toldOfPieces(pieces), ...toldOf(beside.filter((part) => part !== codes))];
  return {
    ...table,
    columns: namesOf(list),
    rows: joined.map(({ row }) => row),
    problems: [...table.problems.filter(({ code }) => !aboutGaps.has(code)), ...told],
    ...(codes && { glossary: { ...table, columns: namesOf(codes), rows: codes.rows, problems: [] } }),
    lineOf: (row) => joined[row]?.line ?? null,
  };
}

function namesOf({ headings }: Part): readonly string[] {
  return columnNames(headings, headings.length, 1, new ProblemLog());
}

/** Whether a small table lists what stands in a column of the list, and what it stands for. */
function explains({ headings, rows }: Part, list: Part): boolean {
  const codes = new Set(rows.map(([code = '']) => code.trim()));
  return (
    headings.length < 4 &&
    list.headings.some((_, column) => {
      const cells = list.rows.map((row) => row[column]?.trim() ?? '').filter(Boolean);
      return new Set(cells).size > 1 && cells.every((cell) => codes.has(cell));
    })
  );
}

/** What was told of the holes between the tables. */
const aboutGaps: ReadonlySet<string> = new Set([
  'empty-heading',
  'duplicate-heading',
  'blank-rows',
  'ragged-row',
]);

function toldOf(others: readonly Part[]): readonly Problem[] {
  const sample = others.map(({ title, headings }) => title || headings.filter(Boolean).join(', ')).join('; ');
  const line = others[0]?.lines[0];
  if (others.length === 0) return [];
  return [
    {
      code: 'other-tables',
      count: others.length,
      sample: sample.slice(0, 200),
      ...(line && { line: line - 1 }),
    },
  ];
}

function toldOfPieces({ length }: readonly Part[]): readonly Problem[] {
  return length > 1 ? [{ code: 'tables-joined', count: length }] : [];
}

const sizeOf = ({ rows, headings }: Part): number => rows.length * Math.min(headings.length, 10);

interface Placed {
  readonly row: Row;
  readonly line: number | null;
}

/** The title of a further piece, as the row that it was. */
function titleRow({ title, lines }: Part, { headings }: Part): readonly Placed[] {
  const line = lines[0] ? lines[0] - 2 : null;
  return title === '' ? [] : [{ row: headings.map((_, column) => (column === 0 ? title : '')), line }];
}

/** The rows of a piece, in the order of the columns of the list. */
function rowsOf(part: Part, list: Part): readonly Placed[] {
  const names = part.headings.map(keyOf);
  const places = list.headings.map((heading, column) =>
    part === list ? column : names.indexOf(keyOf(heading)),
  );
  return part.rows.map((cells, row) => ({
    row: places.map((place) => cells[place] ?? ''),
    line: part.lines[row] ?? null,
  }));
}
