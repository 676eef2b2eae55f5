import { FREE, withholdFlows, type Flow, type Withheld } from './withhold.js';

/** Of how many rows one thing is said, and whether that is told. */
export interface Cell {
  readonly count: number;
  readonly withheld: Withheld;
}

/** A table of counts with the number of rows of which each line and column is. */
export interface CountedCells {
  readonly counts: readonly (readonly number[])[];
  readonly ofLines: readonly number[];
  readonly ofColumns: readonly number[];
  /** The rows of which the whole table is. */
  readonly total: number;
  /** Whether it is known of how many rows each line is, whatever is withheld. */
  readonly knowsLines?: boolean;
  /** The lines and columns of which nothing is told elsewhere. */
  readonly withheld?: { readonly lines: readonly boolean[]; readonly columns: readonly boolean[] };
}

/** The same with what is withheld. */
export interface ToldCells {
  /** By line and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** Of how many rows each line and each column is: its own sum only where rows give a single answer to the other question. */
  readonly lineTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
}

const TOP = 1;
const BOTTOM = 2;

/**
 * Withholds small counts, and others until none of them can be reckoned from lines, columns and totals together; null where that is not
 * to be had. The total of the table flows into the lines, from there into the columns, and out of them; what answers there are more than
 * rows flows in and out beside it.
 */
export function withholdCells(table: CountedCells, least: number): ToldCells | null {
  const { counts, ofLines, ofColumns, total, knowsLines = false, withheld } = table;
  const [lines, columns] = [ofLines.length, ofColumns.length];
  const lineNode = (line: number): number => BOTTOM + 1 + line;
  const columnNode = (column: number): number => BOTTOM + 1 + lines + column;
  const cellAt = (line: number, column: number): number => line * columns + column;
  const [lineAt, columnAt] = [lines * columns, lines * columns + lines];
  const flow = (from: number, to: number, count: number): Flow => ({ from, to, count, beside: [] });
  const flows: readonly Flow[] = [
    ...counts.flatMap((line, at) =>
      line.map((count, column) => flow(lineNode(at), columnNode(column), count)),
    ),
    ...ofLines.map((count, at): Flow => {
      const isWithheld = withheld?.lines[at] ?? false;
      return { ...flow(TOP, lineNode(at), count), isKnown: knowsLines, isWithheld };
    }),
    ...ofColumns.map((count, at): Flow => {
      return { ...flow(columnNode(at), BOTTOM, count), isWithheld: withheld?.columns[at] ?? false };
    }),
    ...ofLines.flatMap((count, at) => excess(FREE, lineNode(at), sumOf(counts[at] ?? []) - count)),
    ...ofColumns.flatMap((count, at) =>
      excess(columnNode(at), FREE, sumOf(counts.map((line) => line[at] ?? 0)) - count),
    ),
    ...excess(FREE, TOP, sumOf(ofLines) - total),
    ...excess(BOTTOM, FREE, sumOf(ofColumns) - total),
  ];
  const told = withholdFlows(flows, least);
  const cell = (at: number): Cell => ({ count: flows[at]?.count ?? 0, withheld: told?.[at] ?? 'told' });
  return (
    told && {
      cells: counts.map((line, at) => line.map((_, column) => cell(cellAt(at, column)))),
      lineTotals: ofLines.map((_, at) => cell(lineAt + at)),
      columnTotals: ofColumns.map((_, at) => cell(columnAt + at)),
    }
  );
}

function excess(from: number, to: number, count: number): readonly Flow[] {
  return count > 0 ? [{ from, to, count, beside: [], isExcess: true }] : [];
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
