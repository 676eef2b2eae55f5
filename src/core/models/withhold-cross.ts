import type { Cell, CrossTable, Head } from './cross.js';
import { isRanked, type Share, type Shares } from './shares.js';
import { isFew, type Withheld } from './withhold.js';
import { withholdCells, type Margin, type ToldMargin } from './withhold-cells.js';
import { leavesFew, givesMembers, silentMargin, withholdShares, withStates } from './withhold-shares.js';

/** Withholds small counts of a cross table and of its two questions, and what would give them away. */
export function withholdCross(cross: CrossTable, least: number): CrossTable {
  const told = tooFewAnswer(cross, least) ? null : withholdCells(countedOf(cross, least), least);
  if (!told) {
    const [down, across] = [withholdShares(cross.down, least), withholdShares(cross.across, least)];
    return { ...cross, down, across, isWithheld: true };
  }
  return inHidingOrder({
    ...cross,
    down: withMargins(cross.down, cross.lines, told.lines),
    across: withMargins(cross.across, cross.columns, told.columns),
    cells: cross.cells.map((line, at) => line.map((cell, column) => as(cell, told.cells[at]?.[column]))),
    lineTotals: cross.lineTotals.map((cell, at) => as(cell, told.lines[at]?.withheld)),
    columnTotals: cross.columnTotals.map((cell, at) => as(cell, told.columns[at]?.withheld)),
  });
}

/** From how many times the limit on a cross table of several answers is told: a margin, and no proof. */
const ENOUGH = 10;

/** Whether so few rows answer a question, or both, that nothing can be told of what they say. */
function tooFewAnswer({ down, across, lines, columns, cells, total }: CrossTable, least: number): boolean {
  const neither = cells[lines.indexOf('silent')]?.[columns.indexOf('silent')]?.count ?? 0;
  const both = down.answered + across.answered - (total - neither);
  const isSeveral = down.isSeveral || across.isSeveral;
  return (
    [total, down.answered, across.answered, both].some((count) => isFew(count, least)) ||
    // Of so few rows, what several answers have in common tells too much: below four times the limit lists were found that gave one away.
    (isSeveral && total < ENOUGH * least)
  );
}

function as(cell: Cell, withheld: Withheld = 'told'): Cell {
  return { ...cell, withheld };
}

function countedOf(cross: CrossTable, least: number): Parameters<typeof withholdCells>[0] {
  const { down, across, lines, columns, cells, lineTotals, columnTotals, total } = cross;
  const counts = cells.map((line) => line.map(({ count }) => count));
  const lineMargins = marginsOf(down, lines, lineTotals, least);
  const columnMargins = marginsOf(across, columns, columnTotals, least);
  return {
    counts,
    ...withBoundsHidden(counts, lineMargins, columnMargins, cross, least),
    total,
    mostIn: (line, column) =>
      down.isSeveral || across.isSeveral
        ? Math.min(lineTotals[line]?.count ?? 0, columnTotals[column]?.count ?? 0)
        : Infinity,
    isWithheld: (line, column) => {
      const count = counts[line]?.[column] ?? 0;
      const leaves = (
        heads: readonly Head[],
        at: number,
        of: Cell | undefined,
        isSeveral: boolean,
      ): boolean =>
        heads[at] !== 'silent' &&
        leavesFew(count, { rows: of?.count ?? 0, answered: of?.count ?? 0, isSeveral }, least);
      return (
        leaves(columns, column, lineTotals[line], across.isSeveral) ||
        leaves(lines, line, columnTotals[column], down.isSeveral)
      );
    },
  };
}

function marginsOf(
  shares: Shares,
  heads: readonly Head[],
  totals: readonly Cell[],
  least: number,
): readonly Margin[] {
  return heads.map((head, at): Margin => {
    const count = totals[at]?.count ?? 0;
    if (head === 'silent') return silentMargin(count, least);
    const isWithheld = leavesFew(count, shares, least);
    const most = shares.isSeveral ? shares.answered : Infinity;
    if (head !== 'others') return { count, isWithheld, most };
    if (shares.others) return { count, isWithheld: isWithheld || givesMembers(shares, least, false), most };
    return { count, isWithheld, most, parts: partsOf(shares, heads).map((share) => share.count) };
  });
}

/** The answers that a table has together, and the question by itself one by one. */
function partsOf({ shares }: Shares, heads: readonly Head[]): readonly Share[] {
  return shares.filter((share) => share.count > 0 && !heads.includes(share));
}

/**
 * Where rows give several answers, two that nearly all give one of tell of those who give neither, and of those who give both: their
 * margins are withheld.
 */
function withBoundsHidden(
  counts: readonly (readonly number[])[],
  lines: readonly Margin[],
  columns: readonly Margin[],
  { down, across, total }: CrossTable,
  least: number,
): { readonly lines: readonly Margin[]; readonly columns: readonly Margin[] } {
  const isSeveral = down.isSeveral || across.isSeveral;
  const isBound = (line: number, column: number): boolean => {
    const both = counts[line]?.[column] ?? 0;
    const neither = total - (lines[line]?.count ?? 0) - (columns[column]?.count ?? 0) + both;
    return isSeveral && neither < least;
  };
  const hidden = (margins: readonly Margin[], isOne: (at: number) => boolean): readonly Margin[] =>
    margins.map((margin, at) => (!margin.isKnown && isOne(at) ? { ...margin, isWithheld: true } : margin));
  return {
    lines: hidden(lines, (line) => columns.some((_, column) => isBound(line, column))),
    columns: hidden(columns, (column) => lines.some((_, line) => isBound(line, column))),
  };
}

/** A question of which is told what the margin of its cross table does. */
function withMargins(shares: Shares, heads: readonly Head[], margins: readonly ToldMargin[]): Shares {
  const rest = margins[heads.indexOf('others')];
  const parts = partsOf(shares, heads);
  const stateOf = (share: Share): Withheld =>
    (heads.includes(share) ? margins[heads.indexOf(share)]?.withheld : rest?.parts[parts.indexOf(share)]) ??
    'told';
  const own = [
    ...shares.shares.map(stateOf),
    ...(shares.others ? [rest?.withheld ?? 'told'] : []),
    margins[heads.indexOf('silent')]?.withheld ?? 'told',
  ];
  return withStates(shares, { own, all: [] }, true);
}

/** The same with lines and columns that are withheld after the others, as the file has them. */
function inHidingOrder(cross: CrossTable): CrossTable {
  const lines = orderOf(cross.down, cross.lines, cross.lineTotals);
  const columns = orderOf(cross.across, cross.columns, cross.columnTotals);
  const along = <Value>(values: readonly Value[], order: readonly number[]): readonly Value[] =>
    order.flatMap((at) => values.slice(at, at + 1));
  return {
    ...cross,
    lines: along(cross.lines, lines),
    columns: along(cross.columns, columns),
    cells: along(cross.cells, lines).map((line) => along(line, columns)),
    lineTotals: along(cross.lineTotals, lines),
    columnTotals: along(cross.columnTotals, columns),
  };
}

function orderOf({ answers }: Shares, heads: readonly Head[], totals: readonly Cell[]): readonly number[] {
  const places = [...heads.keys()];
  if (isRanked(answers)) return places;
  const rankOf = (at: number): number => {
    const head = heads[at];
    if (typeof head !== 'object') return answers.values.length;
    return totals[at]?.withheld === 'told' ? -1 : answers.values.indexOf(head.value);
  };
  return places.sort((one, other) => rankOf(one) - rankOf(other));
}
