import type { Steps } from '../base/pace.js';
import { addRows, emptySet, hasRow, sizeOfBoth, type RowSet } from './row-set.js';
import { valueKey, withSingleSpaces } from '../schema/value-key.js';

/** From one row in 32 on, a bit for each row takes less room than a number for each row that holds the value. */
const DENSE = 1 / 32;

/**
 * For every different value of a column, the rows that hold it. Values that differ only by case, accents or spaces are one.
 * A value of many rows has a bit set, a rare one a list: neither twenty values nor thirty thousand take more room than the rows do.
 */
export class ValueIndex {
  /** Every value in its most frequent spelling. */
  readonly values: readonly string[];
  readonly #rows: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #holders: readonly (RowSet | readonly number[])[];

  /**
   * @param places the place of each value by its key.
   * @param lists by place, the rows that hold the value.
   */
  constructor(
    rows: number,
    values: readonly string[],
    places: ReadonlyMap<string, number>,
    lists: readonly (readonly number[])[],
  ) {
    this.values = values;
    this.#rows = rows;
    this.#places = places;
    this.#holders = lists.map((list) => (list.length > DENSE * rows ? addRows(emptySet(rows), list) : list));
  }

  /** The place of a value however it is spelled, −1 where no row holds it. */
  placeOf(value: string): number {
    return this.#places.get(valueKey(value)) ?? -1;
  }

  /** The rows that hold a value; none for the place −1. */
  rowsOf(place: number): RowSet {
    const holders = this.#holders[place] ?? [];
    return holders instanceof Uint32Array ? holders : addRows(emptySet(this.#rows), holders);
  }

  /** How many rows of a set hold the value. */
  countIn(set: RowSet, place: number): number {
    const holders = this.#holders[place] ?? [];
    if (holders instanceof Uint32Array) return sizeOfBoth(holders, set);
    let count = 0;
    for (const row of holders) if (hasRow(set, row)) count++;
    return count;
  }
}

const ROWS_PER_STEP = 256;

/** Cells beyond so many different ones are read each time: a column of free text is no column of repeated cells. */
const MOST_CELLS = 20_000;

/** One way in which a value is written. */
interface Spelling {
  readonly text: string;
  /** The place of the value it spells. */
  readonly place: number;
  /** How often it stands there. */
  count: number;
}

/**
 * Builds the index of a column, step by step.
 * @param cellOf the cell of a row.
 * @param valuesIn the values of a cell; `['']` for one that says nothing.
 */
export function* valueIndexSteps(
  rows: number,
  cellOf: (row: number) => string,
  valuesIn: (cell: string) => readonly string[],
): Steps<ValueIndex> {
  const places = new Map<string, number>();
  const spellings = new Map<string, Spelling>();
  const readings = new Map<string, readonly Spelling[]>();
  const lists: number[][] = [];
  const spellingOf = (text: string): Spelling => {
    const key = valueKey(text);
    const spelling = spellings.get(text) ?? { text, place: places.get(key) ?? places.size, count: 0 };
    spellings.set(text, spelling);
    places.set(key, spelling.place);
    return spelling;
  };
  for (let row = 0; row < rows; row++) {
    const cell = cellOf(row);
    const reading = readings.get(cell) ?? valuesIn(cell).map((value) => spellingOf(withSingleSpaces(value)));
    if (readings.size < MOST_CELLS) readings.set(cell, reading);
    for (const spelling of reading) {
      spelling.count++;
      const list = lists[spelling.place];
      if (!list) lists[spelling.place] = [row];
      else if (list.at(-1) !== row) list.push(row);
    }
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return new ValueIndex(rows, mostUsual(spellings.values()), places, lists);
}

/** By place, the spelling that stands there most often; of equals the first one. */
function mostUsual(spellings: Iterable<Spelling>): readonly string[] {
  const best: Spelling[] = [];
  for (const spelling of spellings) {
    if (spelling.count > (best[spelling.place]?.count ?? 0)) best[spelling.place] = spelling;
  }
  return best.map(({ text }) => text);
}
