import type { Steps } from '../base/pace.js';
import type { Column } from '../schema/schema.js';
import { valuesIn } from '../schema/values.js';
import { measureOf, readRange, type Range } from './measure.js';
import { addRow, emptySet, hasRow, sizeOfBoth, type RowSet } from './row-set.js';

const ROWS_PER_STEP = 256;

/** The numbers or days of a column, and the rows that hold them. */
export class RangeIndex {
  readonly #rows: number;
  readonly #column: Column;
  /** The row of each measure; a row with a list has several. */
  readonly #rowOf: Uint32Array;
  readonly #measures: Float64Array;

  constructor(rows: number, column: Column, rowOf: Uint32Array, measures: Float64Array) {
    this.#rows = rows;
    this.#column = column;
    this.#rowOf = rowOf;
    this.#measures = measures;
  }

  /** The rows with a measure in the range that the value names (`10..50`); those without any measure for an empty value. */
  rowsOf(value: string): RowSet {
    if (value.trim() === '') return this.#rowsWithout();
    const range = readRange(value, this.#column);
    return range ? this.#rowsWithin(range) : emptySet(this.#rows);
  }

  /** How many rows of a set are in the range. */
  countIn(set: RowSet, value: string): number {
    return sizeOfBoth(set, this.rowsOf(value));
  }

  /** Whether a value names a range at all. */
  isRange(value: string): boolean {
    return value.trim() === '' || readRange(value, this.#column) !== null;
  }

  /** The smallest and the largest measure of some rows; null where they have none. */
  boundsIn(set: RowSet): Range | null {
    let least = Infinity;
    let most = -Infinity;
    for (let at = 0; at < this.#measures.length; at++) {
      if (!hasRow(set, this.#rowOf[at] as number)) continue;
      least = Math.min(least, this.#measures[at] as number);
      most = Math.max(most, this.#measures[at] as number);
    }
    return least <= most ? { least, most } : null;
  }

  #rowsWithin({ least, most }: Range): RowSet {
    const rows = emptySet(this.#rows);
    for (let at = 0; at < this.#measures.length; at++) {
      const measure = this.#measures[at] as number;
      if (measure >= least && measure <= most) addRow(rows, this.#rowOf[at] as number);
    }
    return rows;
  }

  #rowsWithout(): RowSet {
    const measured = emptySet(this.#rows);
    for (const row of this.#rowOf) addRow(measured, row);
    const rows = emptySet(this.#rows);
    for (let row = 0; row < this.#rows; row++) if (!hasRow(measured, row)) addRow(rows, row);
    return rows;
  }
}

/** Measures every value of a column, step by step. */
export function* rangeIndexSteps(
  rows: number,
  cellOf: (row: number) => string,
  column: Column,
): Steps<RangeIndex> {
  const sample: string[] = [];
  for (let row = 0; row < rows; row++) {
    sample.push(cellOf(row));
    if (row % (ROWS_PER_STEP * 16) === 0) yield;
  }
  const measure = measureOf(column, sample);
  const rowOf: number[] = [];
  const measures: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (const value of valuesIn(cellOf(row), column.separator)) {
      const size = measure(value);
      if (size === null) continue;
      rowOf.push(row);
      measures.push(size);
    }
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return new RangeIndex(rows, column, Uint32Array.from(rowOf), Float64Array.from(measures));
}
