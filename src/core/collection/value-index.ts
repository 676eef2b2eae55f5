import type { Steps } from '../pace.js';
import { fold } from '../text/fold.js';
import { GrowingList } from './growing-list.js';
import { invertSteps, type Postings } from './invert.js';
import { addRows, emptySet, hasRow, sizeOfBoth, union, type RowSet } from './row-set.js';

/** The form in which values are compared: folded, with single spaces. */
export function valueKey(value: string): string {
  return fold(value).replace(/\s+/g, ' ').trim();
}

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
  readonly #postings: Postings;
  readonly #sets = new Map<number, RowSet>();

  constructor(rows: number, names: NameTable, postings: Postings) {
    this.values = names.spellings();
    this.#rows = rows;
    this.#places = names.places;
    this.#postings = postings;
    for (let place = 0; place < this.values.length; place++) {
      const list = this.#list(place);
      if (list.length > DENSE * rows) this.#sets.set(place, addRows(emptySet(rows), list));
    }
  }

  /** The place of a value however it is spelled, −1 where no row holds it. */
  placeOf(value: string): number {
    return this.#places.get(valueKey(value)) ?? -1;
  }

  /** The rows that hold a value; none for the place −1. */
  rowsOf(place: number): RowSet {
    return this.#sets.get(place) ?? addRows(emptySet(this.#rows), this.#list(place));
  }

  /** The rows that hold one of the values at least. */
  rowsOfAny(places: readonly number[]): RowSet {
    const sets = places.map((place) => this.rowsOf(place));
    return union(this.#rows, sets);
  }

  /** How many rows of a set hold the value. */
  countIn(set: RowSet, place: number): number {
    const dense = this.#sets.get(place);
    if (dense) return sizeOfBoth(dense, set);
    const { starts, postings } = this.#postings;
    const end = starts[place + 1] as number;
    let count = 0;
    for (let at = starts[place] as number; at < end; at++) if (hasRow(set, postings[at] as number)) count++;
    return count;
  }

  #list(place: number): Uint32Array {
    const { starts, postings } = this.#postings;
    return place < 0 ? postings.subarray(0, 0) : postings.subarray(starts[place], starts[place + 1]);
  }
}

const ROWS_PER_STEP = 256;

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
  const names = new NameTable(valuesIn);
  const items = new GrowingList();
  const ends = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (const place of names.read(cellOf(row))) items.push(place);
    ends[row] = items.length;
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const stream = { items: items.items, ends, bits: 0 };
  return new ValueIndex(rows, names, yield* invertSteps(stream, names.places.size));
}

/** The values of one cell: the places of their names, each once, and the numbers of their spellings. */
interface Reading {
  readonly places: readonly number[];
  readonly spellings: readonly number[];
}

/** Cells beyond so many different ones are read each time: a column of free text is no column of repeated cells. */
const MOST_CELLS = 20_000;

/** Gives each different value a place, and counts how it is spelled. */
class NameTable {
  readonly places = new Map<string, number>();
  readonly #valuesIn: (cell: string) => readonly string[];
  readonly #readings = new Map<string, Reading>();
  readonly #numbers = new Map<string, number>();
  /** By the number of a spelling: how often it stands there, and the place of the value it spells. */
  readonly #counts: number[] = [];
  readonly #placeOfSpelling: number[] = [];

  constructor(valuesIn: (cell: string) => readonly string[]) {
    this.#valuesIn = valuesIn;
  }

  /** The places of the values of a cell. */
  read(cell: string): readonly number[] {
    const reading = this.#readings.get(cell) ?? this.#readNew(cell);
    for (const spelling of reading.spellings) (this.#counts[spelling] as number)++;
    return reading.places;
  }

  #readNew(cell: string): Reading {
    const spellings = this.#valuesIn(cell).map((value) => this.#numberOf(value.trim().replace(/\s+/g, ' ')));
    const places = [...new Set(spellings.map((spelling) => this.#placeOfSpelling[spelling] as number))];
    const reading = { places, spellings };
    if (this.#readings.size < MOST_CELLS) this.#readings.set(cell, reading);
    return reading;
  }

  #numberOf(spelling: string): number {
    const known = this.#numbers.get(spelling);
    if (known !== undefined) return known;
    const key = valueKey(spelling);
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    this.#numbers.set(spelling, this.#counts.length);
    this.#placeOfSpelling.push(place);
    return this.#counts.push(0) - 1;
  }

  /** By place, the spelling that stands there most often; of equals the first one. */
  spellings(): readonly string[] {
    const best: string[] = [];
    const most: number[] = [];
    for (const [spelling, number] of this.#numbers) {
      const place = this.#placeOfSpelling[number] as number;
      const count = this.#counts[number] as number;
      if (count <= (most[place] ?? 0)) continue;
      most[place] = count;
      best[place] = spelling;
    }
    return best;
  }
}
