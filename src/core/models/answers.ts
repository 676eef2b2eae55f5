import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { levelsOf } from '../collection/levels.js';
import { addRows, emptySet, fullSet, type RowSet } from '../collection/row-set.js';
import { valueIndexSteps, type ValueIndex } from '../collection/value-index.js';
import type { Column } from '../schema/schema.js';
import { isEmptyIn } from '../schema/unsaid.js';
import { valuesIn } from '../schema/values.js';
import type { Bin } from './bins.js';

/** What a question asks for: one or several of some values, how much, or when. */
export type QuestionKind = 'values' | 'amounts' | 'days';

/** The measures below which a quarter, half and three quarters of them lie. */
export type Quartiles = readonly [number, number, number];

/**
 * The answers to a question in a list, read once however often they are counted. A value that stands below another one
 * (`Bretagne > Finistère`) counts as the one on top.
 */
export interface Answers {
  readonly column: Column;
  readonly kind: QuestionKind;
  /** Which rows say what; whatever is no answer has places of its own. */
  readonly index: ValueIndex;
  /** The answers: in their most frequent spelling, as the file brings them; or stretches of numbers or days, in their order. */
  readonly values: readonly string[];
  /** The same as places in the index, −1 for a stretch in which no row lies. */
  readonly places: readonly number[];
  /** The same as stretches; none for values. */
  readonly bins: readonly Bin[];
  /** The place of rows that say nothing, and of those that say something which is no number or day; −1 where there are none. */
  readonly silent: number;
  readonly unread: number;
  /** Whether every row that answers says something else, as names do. */
  readonly isNames: boolean;
  /** Of numbers and days, how they lie among some rows; null where none has any. */
  readonly quartilesIn?: (rows: RowSet) => Quartiles | null;
}

/** What reads numbers and days: it comes with a script of its own. */
export type ReadMeasures = (rows: RowReader, column: Column, kind: 'amounts' | 'days') => Steps<Answers>;

/** The rows of a list by their places in the file. */
export interface RowReader {
  readonly count: number;
  readonly cellOf: (row: number, column: Column) => string;
}

export function kindOf({ type }: Column): QuestionKind {
  if (type === 'number') return 'amounts';
  return type === 'date' || type === 'datetime' ? 'days' : 'values';
}

/** Gives access to the rows of some entries; the other rows of the file say nothing. */
export function readerOf(entries: readonly Entry[]): RowReader {
  const byRow = new Map(entries.map((entry) => [entry.index, entry]));
  const count = entries.reduce((most, { index }) => Math.max(most, index + 1), 0);
  return { count, cellOf: (row, { index }) => byRow.get(row)?.cells[index] ?? '' };
}

/** The rows of some entries. */
export function rowsAmong(count: number, entries: readonly Entry[]): RowSet {
  return addRows(
    emptySet(count),
    entries.map(({ index }) => index),
  );
}

/** The values of a cell as they are said, none where it says nothing. */
export function saidIn(cell: string, column: Column): readonly string[] {
  return isEmptyIn(cell, column) ? [] : valuesIn(cell, column.separator);
}

/** Reads the answers of a list to a question of which the answers are values, step by step. */
export function* valuesSteps(rows: RowReader, column: Column): Steps<Answers> {
  const index = yield* valueIndexSteps(
    rows.count,
    (row) => rows.cellOf(row, column),
    (cell) => {
      const said = saidIn(cell, column).map((value) => levelsOf(value)[0] ?? value);
      return said.length > 0 ? said : [''];
    },
  );
  const all = fullSet(rows.count);
  const silent = index.placeOf('');
  const places = [...index.values.keys()].filter((place) => place !== silent);
  return {
    column,
    kind: 'values',
    index,
    values: places.map((place) => index.values[place] ?? ''),
    places,
    bins: [],
    silent,
    unread: -1,
    isNames: places.length > 1 && places.every((place) => index.countIn(all, place) === 1),
  };
}
