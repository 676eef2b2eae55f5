import type { Steps } from '../base/pace.js';
import { intersection, sizeOf, union, type RowSet } from '../collection/row-set.js';
import type { Answers } from './answers.js';
import { keptOf, type Kept } from './figures.js';
import { sharesOf, type Rows, type Share, type Shares, type Telling } from './shares.js';
import type { Withheld } from './withhold.js';

/** Of how many rows one thing is said, and whether that is told. */
export interface Cell {
  readonly count: number;
  readonly withheld: Withheld;
}

/** What a line or a column stands for: an answer; all others together; no answer, where small counts are withheld. */
export type Head = Share | 'others' | 'silent';

/** How the answers to two questions go together. */
export interface CrossTable {
  readonly down: Shares;
  readonly across: Shares;
  readonly lines: readonly Head[];
  readonly columns: readonly Head[];
  /** By line and column. */
  readonly cells: readonly (readonly Cell[])[];
  /** Of how many rows each line and each column is: its own sum only where rows give a single answer to the other question. */
  readonly lineTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
  /** The rows that answer both; all of them where small counts are withheld, with a line and a column of those that do not answer. */
  readonly total: number;
  /** Whether nothing is told: there are so few rows, or all could be reckoned. */
  readonly isWithheld: boolean;
}

const MOST_LINES = 12;

/** A line or column, and the rows in it. */
interface Group {
  readonly head: Head;
  readonly rows: RowSet;
}

/**
 * The cross table of two questions, at most 12 by 12 with all other answers together, step by step: of the rows that answer both. Where
 * small counts are withheld, it is of all rows, and has the answers that are told of its questions by themselves: whatever else it said
 * could be set against them.
 */
export function* crossSteps(
  questions: readonly [Answers, Answers],
  found: Rows,
  telling: Telling,
  kept: Kept = {},
): Steps<CrossTable> {
  const isWhole = telling.least > 0;
  const top = isWhole ? Math.min(telling.top, MOST_LINES - 2) : Infinity;
  const [down, across] = questions.map((answers) =>
    sharesOf(answers, found, null, { ...telling, top }, isWhole ? keptOf(answers, kept) : []),
  ) as [Shares, Shares];
  const [lines, columns] = [groupsOf(down, telling.least), groupsOf(across, telling.least)];
  const both = isWhole
    ? found.set
    : without(found.set, [...silentOf(down.answers), ...silentOf(across.answers)]);
  const counted = (...rows: readonly RowSet[]): Cell => ({
    count: sizeOf(intersection(both, ...rows)),
    withheld: 'told',
  });
  const cells: (readonly Cell[])[] = [];
  for (const line of lines) {
    cells.push(columns.map((column) => counted(line.rows, column.rows)));
    yield;
  }
  return {
    down,
    across,
    lines: lines.map(({ head }) => head),
    columns: columns.map(({ head }) => head),
    cells,
    lineTotals: lines.map(({ rows }) => counted(rows)),
    columnTotals: columns.map(({ rows }) => counted(rows)),
    total: sizeOf(both),
    isWithheld: false,
  };
}

/** The rows that do not answer. */
function silentOf({ index, silent, unread }: Answers): readonly RowSet[] {
  return [index.rowsOf(silent), index.rowsOf(unread)];
}

function without(rows: RowSet, others: readonly RowSet[]): RowSet {
  return rows.map((bits, at) => others.reduce((left, other) => left & ~(other[at] ?? 0), bits));
}

/** The answers of a question that have a line of their own, one for all others, and one for those who do not answer. */
function groupsOf(shares: Shares, least: number): readonly Group[] {
  const { answers, others, rows, answered } = shares;
  const { index, places, values, bins } = answers;
  const silent = silentOf(answers);
  const isSilent = least > 0 && rows > answered;
  const given = shares.shares.filter(({ count }) => count > 0);
  const room = MOST_LINES - Number(isSilent);
  const first = others || given.length > room ? mostSaid(given, room - 1, least) : given;
  const placeOf = ({ value, bin }: Share): number => (bin ? bins.indexOf(bin) : values.indexOf(value));
  const rest = [...given.filter((share) => !first.includes(share)).map(placeOf), ...(others?.places ?? [])];
  const rowsOf = (at: number): RowSet => index.rowsOf(places[at] ?? -1);
  return [
    ...given.filter((share) => first.includes(share)).map((head) => ({ head, rows: rowsOf(placeOf(head)) })),
    ...(rest.length > 0 ? [{ head: 'others' as const, rows: together(rest.map(rowsOf)) }] : []),
    ...(isSilent ? [{ head: 'silent' as const, rows: together(silent) }] : []),
  ];
}

/** None is chosen among small ones: that would tell which is the greater one. */
function mostSaid(shares: readonly Share[], most: number, least: number): readonly Share[] {
  const large = shares.filter(({ count }) => count >= least);
  return large.sort((one, other) => other.count - one.count).slice(0, most);
}

function together(sets: readonly RowSet[]): RowSet {
  return union((sets[0]?.length ?? 0) * 32, sets);
}
