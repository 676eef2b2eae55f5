import { withoutAddresses } from '../base/named-links.js';
import type { Steps } from '../base/pace.js';
import { labelOf } from '../schema/meaning.js';
import type { Column } from '../schema/schema.js';
import { isEmptyIn } from '../schema/unsaid.js';
import type { Comparable } from '../text/comparable.js';
import { scaleOf } from '../text/scales.js';
import type { Row } from '../table/table.js';
import { alphabet, alphabetOf } from './alphabet.js';
import { byBucket } from './by-bucket.js';
import { measureOf } from './measure.js';
import { pricesIn } from './prices.js';
import type { Order } from './order.js';
import { hasRow, sizeOf, type RowSet } from './row-set.js';
import { sortSteps } from './sort-steps.js';

const ROWS_PER_STEP = 512;
/** The rank of a cell that says nothing: after all others, whatever the direction. */
const EMPTY = 0;

/** How the rows of a file follow each other by one column, in either direction. */
export interface RankedRows {
  readonly cellOfRow: Uint32Array;
  readonly ranks: Ranks;
}

/**
 * The rank of every row by a column, step by step: numbers and dates by their value, days, months, levels and ages in the order that they
 * have, everything else by the alphabet.
 */
export function* rankedSteps(
  rows: readonly Row[],
  column: Column,
  locale: string,
  content = locale,
  comparable: Comparable | null = null,
): Steps<RankedRows> {
  const cells = new Map<string, number>();
  const cellOfRow = new Uint32Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.[column.index] ?? '';
    const known = cells.get(cell) ?? cells.size;
    cells.set(cell, known);
    cellOfRow[row] = known;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return { cellOfRow, ranks: yield* rankSteps([...cells.keys()], column, locale, content, comparable) };
}

/**
 * All rows in the order of their ranks; equal cells in the order of the file, or that of `before`. What has no place in the order of the
 * others comes after them in both directions, then what is empty.
 */
export function orderedBy(
  { cellOfRow, ranks }: RankedRows,
  descending: boolean,
  before?: Uint32Array,
): Uint32Array {
  return byRank(before ?? Uint32Array.from(cellOfRow.keys()), cellOfRow, ranks, descending);
}

/** All rows ordered by a column, step by step. */
export function* orderSteps(
  rows: readonly Row[],
  { column, descending }: Order,
  locale: string,
  content = locale,
): Steps<Uint32Array> {
  return orderedBy(yield* rankedSteps(rows, column, locale, content), descending);
}

/** How cells follow each other. */
export interface Ranks {
  /** By cell. */
  readonly ranks: Uint32Array;
  readonly most: number;
  /** Those up to this one are turned round in a descending order: what can be measured, or everything where nothing can. */
  readonly turned: number;
}

/** The rank of each cell from 1 on, equal cells sharing one; `EMPTY` for those that say nothing. */
function* rankSteps(
  cells: readonly string[],
  column: Column,
  locale: string,
  content: string,
  comparable: Comparable | null,
): Steps<Ranks> {
  const names = cells.map((cell) =>
    column.meaningOf ? labelOf(column, cell, locale.slice(0, 2)) : withoutAddresses(cell),
  );
  const measures = yield* measureSteps(cells, column);
  const asTheyAre = { texts: names, compare: alphabet(alphabetOf(column, locale, content)) };
  const comparing = comparable ? yield* comparable(names, asTheyAre.compare) : asTheyAre;
  const { texts, compare: compareTexts } = comparing;
  const compare = (one: number, other: number): number =>
    compareMeasures(measures[one] as number, measures[other] as number) ||
    compareTexts(texts[one] as string, texts[other] as string);
  const sorted = yield* sortSteps(yield* filledSteps(cells, column), compare);
  const ranks = new Uint32Array(cells.length).fill(EMPTY);
  let rank = 0;
  let measured = 0;
  for (let at = 0; at < sorted.length; at++) {
    const place = sorted[at] as number;
    if (at === 0 || compare(sorted[at - 1] as number, place) !== 0) rank++;
    ranks[place] = rank;
    if (!Number.isNaN(measures[place])) measured = rank;
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return { ranks, most: rank, turned: measured || rank };
}

/** The places of the cells that say something. */
function* filledSteps(cells: readonly string[], column: Column): Steps<number[]> {
  const filled: number[] = [];
  for (let at = 0; at < cells.length; at++) {
    if (!isEmptyIn(cells[at] as string, column)) filled.push(at);
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return filled;
}

function* measureSteps(cells: readonly string[], column: Column): Steps<Float64Array> {
  const isInWords = !column.meaningOf && column.type === 'text';
  const measureOfWords = isInWords ? (scaleOf(cells) ?? pricesIn(cells)) : null;
  const measure = measureOfWords ?? measureOf(column, cells);
  const measures = new Float64Array(cells.length);
  for (let at = 0; at < cells.length; at++) {
    measures[at] = measure(cells[at] as string) ?? NaN;
    if (at % ROWS_PER_STEP === 0) yield;
  }
  return measures;
}

/** Cells that can be measured come before those that cannot. */
function compareMeasures(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other))
    return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
  return one - other;
}

/** The rows by the rank of their cells, by counting: stable whatever the direction. */
function byRank(
  rows: Uint32Array,
  cellOfRow: Uint32Array,
  { ranks, most, turned }: Ranks,
  descending: boolean,
): Uint32Array {
  const bucketOf = (row: number): number => {
    const rank = ranks[cellOfRow[row] as number] as number;
    if (rank === EMPTY) return most;
    return descending && rank <= turned ? turned - rank : rank - 1;
  };
  return byBucket(rows, bucketOf, most + 1);
}

/** The rows of a set in a given order of all rows. */
export function inOrder(set: RowSet, order: Uint32Array): Uint32Array {
  const rows = new Uint32Array(sizeOf(set));
  let found = 0;
  for (let at = 0; at < order.length; at++) {
    if (hasRow(set, order[at] as number)) rows[found++] = order[at] as number;
  }
  return rows;
}
