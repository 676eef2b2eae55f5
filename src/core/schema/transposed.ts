import { cellShape } from '../table/cell-shape.js';
import { columnNames } from '../table/headings.js';
import { ProblemLog } from '../table/problem-log.js';
import type { Row, Table } from '../table/table.js';
import { isUsualHeading, writtenHeading } from './column-names.js';

/** A sheet of one entry a column has few lines: as many as a list has columns. */
const MOST_LINES = 60;
/** How many of its lines must be called as columns usually are, and which part of them. */
const LEAST_KNOWN = 3;
const SHARE_KNOWN = 0.6;

/** A table with an entry in each column and the headings in the first, turned into one with an entry a row. */
export function turned(table: Table): Table {
  const lines = linesOf(table);
  if (!isTransposed(lines)) return table;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const headings = lines.map(([heading = '']) => heading.trim().replace(/\s*:$/, ''));
  const entries = Array.from({ length: width - 1 }, (_, entry) => lines.map((line) => line[entry + 1] ?? ''));
  const rows = entries.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  return {
    ...table,
    header: 0,
    columns: columnNames(headings, headings.length, 1, new ProblemLog()),
    rows,
    problems: [
      ...table.problems.filter(({ code }) => !aboutHeadings.has(code)),
      { code: 'transposed', count: rows.length },
    ],
    lineOf: () => null,
  };
}

/** What was told of the first line as one of headings. */
const aboutHeadings: ReadonlySet<string> = new Set(['empty-heading', 'duplicate-heading', 'no-heading']);

/** All lines of a small table, with the one that was taken for its headings. */
function linesOf({ header, columns, rows }: Table): readonly Row[] {
  if (rows.length > MOST_LINES) return [];
  return header === null ? rows : [columns.map((name) => writtenHeading(name, columns)), ...rows];
}

/**
 * Whether the first cells of the lines are headings, each another one, while the first line has none besides, and some line says in all of
 * its cells what only one column of a list would: telephone numbers, addresses, dates, figures.
 */
function isTransposed(lines: readonly Row[]): boolean {
  const headings = lines.map(([first = '']) => first.trim());
  const [, ...names] = lines[0] ?? [];
  const known = headings.filter(isUsualHeading).length;
  if (known < Math.max(LEAST_KNOWN, SHARE_KNOWN * headings.length)) return false;
  if (new Set(headings).size < headings.length || names.length === 0 || areHeadings(names)) return false;
  return lines.some(([, ...cells]) => isOfOneShape(cells));
}

/** Whether some cells are headings: one entry of several may be called like one. */
function areHeadings(cells: readonly string[]): boolean {
  return cells.filter(isUsualHeading).length > cells.length / 3;
}

function isOfOneShape(cells: readonly string[]): boolean {
  const shapes = new Set(cells.map(cellShape).filter((shape) => shape !== 'empty'));
  return shapes.size === 1 && !shapes.has('text');
}
