import { FREE, withholdFlows, type Flow, type Withheld } from './withhold.js';

/** A number in the margin of a table. */
export interface Margin {
  readonly count: number;
  /** It is known whatever is withheld. */
  readonly isKnown?: boolean;
  /** It would give away what nobody is shown. */
  readonly isWithheld?: boolean;
  /** More than this it cannot be. */
  readonly most?: number;
  /** Numbers that are told elsewhere and of which it is the sum, or more than that where rows give several answers. */
  readonly parts?: readonly number[];
}

/** A table of counts with the number of rows of which each line and column is. */
export interface CountedCells {
  readonly counts: readonly (readonly number[])[];
  readonly lines: readonly Margin[];
  readonly columns: readonly Margin[];
  /** The rows of which the whole table is: everybody knows them. */
  readonly total: number;
  /** Whether a cell would give away what nobody is shown. */
  readonly isWithheld?: (line: number, column: number) => boolean;
  /** More than this a cell cannot be. */
  readonly mostIn?: (line: number, column: number) => number;
}

/** What of a margin is told. */
export interface ToldMargin {
  readonly withheld: Withheld;
  readonly parts: readonly Withheld[];
}

/** What of a table is told. */
export interface ToldCells {
  /** By line and column. */
  readonly cells: readonly (readonly Withheld[])[];
  readonly lines: readonly ToldMargin[];
  readonly columns: readonly ToldMargin[];
}

/** The nodes of a table: what flows from the top into the lines, from there into the columns, and out of them at the bottom. */
class Nodes {
  static readonly top = 1;
  static readonly bottom = 2;
  #next = 3;

  add(): number {
    return this.#next++;
  }
}

/** Flows, and which of them stand for what. */
class Flows {
  readonly all: Flow[] = [];

  add(from: number, to: number, margin: Margin): number {
    const { count, isKnown = false, isWithheld = false, most = Infinity } = margin;
    return this.all.push({ from, to, count, beside: [], isKnown, isWithheld, most }) - 1;
  }

  /** What there are more answers than rows: nobody is told of it. */
  excess(from: number, to: number, count: number): void {
    if (count > 0) this.all.push({ from, to, count, beside: [], isExcess: true });
  }
}

/** Where a margin and its parts stand among the flows. */
interface MarginPlace {
  readonly at: number;
  readonly parts: readonly number[];
}

/**
 * Withholds small counts, and others until none of them can be reckoned from lines, columns and totals together; null where that is not
 * to be had.
 */
export function withholdCells(table: CountedCells, least: number): ToldCells | null {
  const { counts, lines, columns, total, isWithheld = () => false, mostIn = () => Infinity } = table;
  const nodes = new Nodes();
  const flows = new Flows();
  const lineNodes = lines.map(() => nodes.add());
  const columnNodes = columns.map(() => nodes.add());
  const cellsAt = counts.map((line, at) =>
    line.map((count, column) =>
      flows.add(lineNodes[at] ?? FREE, columnNodes[column] ?? FREE, {
        count,
        isWithheld: isWithheld(at, column),
        most: mostIn(at, column),
      }),
    ),
  );
  const linesAt = lines.map((margin, at) => addMargin(margin, lineNodes[at] ?? FREE, 'in', nodes, flows));
  const columnsAt = columns.map((margin, at) =>
    addMargin(margin, columnNodes[at] ?? FREE, 'out', nodes, flows),
  );
  lines.forEach(({ count }, at) => {
    flows.excess(FREE, lineNodes[at] ?? FREE, sumOf(counts[at] ?? []) - count);
  });
  columns.forEach(({ count }, at) => {
    flows.excess(columnNodes[at] ?? FREE, FREE, sumOf(counts.map((line) => line[at] ?? 0)) - count);
  });
  flows.excess(FREE, Nodes.top, countsOf(lines) - total);
  flows.excess(Nodes.bottom, FREE, countsOf(columns) - total);
  const told = withholdFlows(flows.all, least);
  const stateAt = (at: number): Withheld => told?.[at] ?? 'told';
  const toldMargin = ({ at, parts }: MarginPlace): ToldMargin => ({
    withheld: stateAt(at),
    parts: parts.map(stateAt),
  });
  return (
    told && {
      cells: cellsAt.map((line) => line.map(stateAt)),
      lines: linesAt.map(toldMargin),
      columns: columnsAt.map(toldMargin),
    }
  );
}

/** A margin flows into its line from the top, out of its column to the bottom; its parts flow together before. */
function addMargin(
  margin: Margin,
  node: number,
  direction: 'in' | 'out',
  nodes: Nodes,
  flows: Flows,
): MarginPlace {
  const { count, parts = [] } = margin;
  const outside = direction === 'in' ? Nodes.top : Nodes.bottom;
  const between = parts.length > 0 ? nodes.add() : outside;
  const add = (from: number, to: number, each: Margin): number =>
    direction === 'in' ? flows.add(from, to, each) : flows.add(to, from, each);
  const places = parts.map((part) => add(outside, between, { count: part }));
  const excess = parts.length > 0 ? sumOf(parts) - count : 0;
  if (direction === 'in') flows.excess(between, FREE, excess);
  else flows.excess(FREE, between, excess);
  return { at: add(between, node, margin), parts: places };
}

function countsOf(margins: readonly Margin[]): number {
  return sumOf(margins.map(({ count, parts }) => (parts ? sumOf(parts) : count)));
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
