import { fold } from '../text/fold.js';
import { cellShape } from '../table/cell-shape.js';
import type { Row, Table } from '../table/table.js';
import { isUsualHeading, writtenHeading } from './column-names.js';

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';

/** One of the tables in a file: its headings, and its rows with their lines. */
export interface Part {
  /** What stands alone above its headings. */
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly lines: readonly (number | null)[];
}

/** The tables that stand in a file with headings of their own, below or beside each other. */
export function tablesIn(table: Table): readonly Part[] {
  return partsBelow(wholeOf(table)).flatMap(partsBeside);
}

function wholeOf(table: Table): Part {
  const { columns, rows } = table;
  return {
    title: '',
    headings: columns.map((name) => writtenHeading(name, columns)),
    rows,
    lines: rows.map((_, row) => table.lineOf(row)),
  };
}

/** A table cut before each row of further headings, and before the title that stands alone above it. */
function partsBelow(whole: Part): readonly Part[] {
  const { rows, lines } = whole;
  const starts = Array.from(rows.keys()).filter((row) => beginsTable(whole, row));
  const ends = starts.map((row) => (isAlone(rows[row - 1]) ? row - 1 : row));
  const first = { ...whole, rows: rows.slice(0, ends[0]), lines: lines.slice(0, ends[0]) };
  return [
    first,
    ...starts.map((start, place): Part => {
      const headings = (rows[start] ?? []).map((cell) => cell.trim());
      const width = headings.findLastIndex(isFilled) + 1;
      return {
        title: isAlone(rows[start - 1]) ? (rows[start - 1]?.find(isFilled)?.trim() ?? '') : '',
        headings: headings.slice(0, width),
        rows: rows.slice(start + 1, ends[place + 1]).map((row) => row.slice(0, width)),
        lines: lines.slice(start + 1, ends[place + 1]),
      };
    }),
  ].filter((part) => part.rows.length > 0);
}

const isAlone = (row: Row | undefined): boolean => row?.filter(isFilled).length === 1;

/**
 * Whether a row behind a hole or a title holds headings, other ones than the table above: most of them are usual, or below a title behind a
 * hole one is, and it has words where the rows above have figures, dates or addresses.
 */
function beginsTable(whole: Part, row: number): boolean {
  const { headings, rows, lines } = whole;
  const cells = (rows[row] ?? []).filter(isFilled);
  if (row + 1 >= rows.length || cells.length < 2 || !areNames(cells)) return false;
  const known = cells.filter(isUsualHeading).length;
  const areMost = known >= Math.max(2, cells.length / 2);
  // A title of two cells was taken for the headings.
  if (row === 0) return areMost && !headings.some(isUsualHeading);
  const isTitled = isAlone(rows[row - 1]);
  const from = isTitled ? row - 1 : row;
  const isBehindHole = (lines[from] ?? 0) - (lines[from - 1] ?? 0) > 1;
  const isOther = headings.some((heading, column) => heading !== rows[row]?.[column]?.trim());
  if (!isOther || (!isTitled && !isBehindHole)) return false;
  if (areMost) return true;
  return (
    known > 0 &&
    isTitled &&
    isBehindHole &&
    (rows[row] ?? []).some((_, column) => isFigured(rows.slice(0, from), column))
  );
}

function areNames(cells: readonly string[]): boolean {
  return (
    new Set(cells).size === cells.length &&
    cells.every((cell) => cellShape(cell) === 'text' && cell.length < 40)
  );
}

/** Whether a column holds figures, dates or addresses and no words. */
function isFigured(rows: readonly Row[], column: number): boolean {
  const shapes = rows.map((row) => cellShape(row[column] ?? '')).filter((shape) => shape !== 'empty');
  return shapes.length > 1 && !shapes.includes('text');
}

/**
 * A table cut at columns that are empty from the headings down: where what stands beside each other has the same headings, or ends on other
 * rows. Else it is a column that was left blank for the eye.
 */
function partsBeside(whole: Part): readonly Part[] {
  const { headings, rows } = whole;
  const isGap = headings.map(
    (heading, column) => heading === '' && !rows.some((row) => isFilled(row[column])),
  );
  const starts = Array.from(isGap.keys()).filter(
    (column) => !isGap[column] && (column === 0 || isGap[column - 1]),
  );
  const blocks = starts.map((start) => {
    const end = isGap.indexOf(true, start);
    return columnsOf(whole, start, end < 0 ? headings.length : end);
  });
  return blocks.length > 1 && areApart(blocks, rows.length) ? blocks : [whole];
}

function columnsOf({ title, headings, rows, lines }: Part, start: number, end: number): Part {
  const cut = rows.map((row) => row.slice(start, end));
  const last = cut.findLastIndex((row) => row.some(isFilled)) + 1;
  return {
    title,
    headings: headings.slice(start, end),
    rows: cut.slice(0, last),
    lines: lines.slice(0, last),
  };
}

function areApart(blocks: readonly Part[], height: number): boolean {
  const [first, ...others] = blocks;
  if (!first || blocks.some(({ headings, rows }) => headings.length < 2 || rows.length === 0)) return false;
  if (others.every((block) => isPieceOf(block, first))) return true;
  const isWhole = blocks.every(({ rows }) => rows.every((row) => row.some(isFilled)));
  return isWhole && blocks.some(({ rows }) => rows.length <= height - 2);
}

/** A heading as it is compared. */
export const keyOf = (heading: string): string => fold(heading).trim();

/** Whether a part has the columns of a list, in whatever order. */
export function isPieceOf({ headings }: Part, list: Part): boolean {
  const [these, those] = [headings, list.headings].map((names) => names.map(keyOf).sort().join('\0'));
  return these === those;
}
