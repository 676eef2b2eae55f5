import type { Cell, CrossTable, Head } from '../../../src/core/models/cross.js';
import type { Figures } from '../../../src/core/models/figures.js';
import type { Share, Shares } from '../../../src/core/models/shares.js';
import type { Withheld } from '../../../src/core/models/withhold.js';

/** What a row may say: the answers to each of two questions, none where it is silent; and whether it is among what was found. */
export interface RowType {
  readonly down: readonly string[];
  readonly across: readonly string[];
  readonly isFound: boolean;
}

/** Which rows a number counts. */
type Counts = (row: RowType) => boolean;

/** What somebody who looks knows of a number. */
export interface Seen {
  readonly counts: Counts;
  readonly least: number;
  readonly most: number;
}

const rangeOf = (withheld: Withheld, count: number, least: number): readonly [number, number] =>
  ({ told: [count, count], few: [1, least - 1], with: [least, Infinity] })[withheld] as [number, number];

const saysIn =
  (question: 'down' | 'across', head: Head | Share, named: readonly string[]): Counts =>
  (row) => {
    const said = row[question];
    if (head === 'silent') return said.length === 0;
    if (head === 'others') return said.some((value) => !named.includes(value));
    return said.includes(head.value);
  };

/** All that a question tells of what was found, and of all where they are compared. */
function* seenInQuestion(
  question: 'down' | 'across',
  shares: Shares,
  least: number,
  isAmong: Counts = ({ isFound }) => isFound,
): Generator<Seen> {
  if (shares.isWithheld) return;
  const named = shares.shares.map(({ value }) => value);
  const heads: readonly (readonly [Head, Share])[] = [
    ...shares.shares.map((share) => [share, share] as const),
    ...(shares.others ? [['others', shares.others.share] as const] : []),
  ];
  for (const [head, share] of heads) {
    const counts = saysIn(question, head, named);
    const [from, to] = rangeOf(share.withheld, share.count, least);
    yield { counts: (row) => isAmong(row) && counts(row), least: from, most: to };
    if (share.all?.withheld === 'told') yield { counts, least: share.all.count, most: share.all.count };
  }
  const silent = shares.rows - shares.answered;
  const [from, to] = rangeOf(shares.silence, silent, least);
  yield { counts: (row) => isAmong(row) && row[question].length === 0, least: from, most: to };
}

/** All that a cross table tells. */
function* seenInCross(cross: CrossTable, least: number): Generator<Seen> {
  if (cross.isWithheld) return;
  const named = (heads: readonly Head[]): readonly string[] =>
    heads.flatMap((head) => (typeof head === 'string' ? [] : [head.value]));
  const [lines, columns] = [named(cross.lines), named(cross.columns)];
  const seen = ({ count, withheld }: Cell, counts: Counts): Seen => {
    const [from, to] = rangeOf(withheld, count, least);
    return { counts, least: from, most: to };
  };
  const inLine = (head: Head): Counts => saysIn('down', head, lines);
  const inColumn = (head: Head): Counts => saysIn('across', head, columns);
  for (const [at, line] of cross.lines.entries()) {
    const total = cross.lineTotals[at];
    if (total) yield seen(total, inLine(line));
    for (const [place, column] of cross.columns.entries()) {
      const cell = cross.cells[at]?.[place];
      const [one, other] = [inLine(line), inColumn(column)];
      if (cell) yield seen(cell, (row) => one(row) && other(row));
    }
  }
  for (const [at, column] of cross.columns.entries()) {
    const total = cross.columnTotals[at];
    if (total) yield seen(total, inColumn(column));
  }
}

/** All that a question tells where nothing is chosen. */
export function seenInAll({ questions }: Figures, least: number): readonly Seen[] {
  return questions.flatMap((shares) => [...seenInQuestion('down', shares, least, () => true)]);
}

/** All that figures of two questions tell: « Publics » goes down, the other one across. */
export function seenIn({ questions, cross }: Figures, least: number): readonly Seen[] {
  const down = questions.find(({ answers }) => answers.column.name === 'Publics');
  const across = questions.find(({ answers }) => answers.column.name !== 'Publics');
  return [
    ...(down ? seenInQuestion('down', down, least) : []),
    ...(across ? seenInQuestion('across', across, least) : []),
    ...(cross ? seenInCross(cross, least) : []),
  ];
}

/**
 * Tries every list of so many rows of certain types that would look alike, and tells by number how many rows each of some numbers would
 * count in one of them.
 * @param known how many rows of each type there are at least, `isFound` or not: everybody knows how many were found.
 */
export function possibleCounts(
  types: readonly RowType[],
  rows: { readonly found: number; readonly rest: number },
  seen: readonly Seen[],
  wanted: readonly Counts[],
): readonly ReadonlySet<number>[] {
  const possible = wanted.map(() => new Set<number>());
  const weights = [...seen.map(({ counts }) => counts), ...wanted].map((counts) => types.map(counts));
  const sums = weights.map(() => 0);
  const add = (type: number, count: number): void => {
    for (const [at, weight] of weights.entries()) if (weight[type]) sums[at] = (sums[at] ?? 0) + count;
  };
  /** Whether types from one on can still add to a number, of what was found and of the rest. */
  const adds = (isFound: boolean): readonly (readonly boolean[])[] =>
    Array.from({ length: types.length + 1 }, (_, from) =>
      weights.map((weight) =>
        types.some((each, type) => type >= from && each.isFound === isFound && Boolean(weight[type])),
      ),
    );
  const [addsFound, addsRest] = [adds(true), adds(false)];
  /** Whether numbers can come out as they are seen, with so many rows left for the types from one on. */
  const isHopeful = (type: number, found: number, rest: number): boolean =>
    seen.every(({ least, most }, at) => {
      const now = sums[at] ?? 0;
      const more = (addsFound[type]?.[at] ? found : 0) + (addsRest[type]?.[at] ? rest : 0);
      return now <= most && now + more >= least;
    });
  const fill = (type: number, found: number, rest: number): void => {
    if (!isHopeful(type, found, rest)) return;
    if (type === types.length) {
      if (found + rest === 0) possible.forEach((each, at) => each.add(sums[seen.length + at] ?? 0));
      return;
    }
    const isFound = types[type]?.isFound === true;
    for (let count = 0; count <= (isFound ? found : rest); count++) {
      add(type, count);
      fill(type + 1, found - (isFound ? count : 0), rest - (isFound ? 0 : count));
      add(type, -count);
    }
  };
  fill(0, rows.found, rows.rest);
  return possible;
}
