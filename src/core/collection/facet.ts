import type { Steps } from '../pace.js';
import type { Column } from '../schema/schema.js';
import { valuesIn } from '../schema/values.js';
import { fold } from '../text/fold.js';
import type { Row } from '../table/table.js';
import type { FacetKind } from './collection.js';
import { type RangeIndex, rangeIndexSteps } from './range-index.js';
import { type ValueIndex, valueIndexSteps } from './value-index.js';

/** What a filter on a column stands on: for each of its values the rows that hold it. */
export type Facet = ValueIndex | RangeIndex;

/** The value for the rows that say nothing. */
export const NOT_GIVEN = '';

/** The two values of a filter by presence. */
export const WITH = 'with';
export const WITHOUT = 'without';

/** The letter that stands for every beginning that is none. */
export const OTHER_LETTERS = '#';

/** Builds what a filter of this kind on this column stands on, step by step. */
export function* facetSteps(rows: readonly Row[], column: Column, kind: FacetKind): Steps<Facet> {
  const cellOf = (row: number): string => rows[row]?.[column.index] ?? '';
  if (kind === 'range') return yield* rangeIndexSteps(rows.length, cellOf, column);
  const read = readers[kind];
  return yield* valueIndexSteps(rows.length, cellOf, (cell) => read(valuesIn(cell, column.separator)));
}

type ValueKind = Exclude<FacetKind, 'range'>;

/** What the values of a cell are for each kind of filter. */
const readers: Readonly<Record<ValueKind, (values: readonly string[]) => readonly string[]>> = {
  values: (values) => (values.length > 0 ? values : [NOT_GIVEN]),
  letter: (values) => (values.length > 0 ? values.map(firstLetter) : [NOT_GIVEN]),
  presence: (values) => [values.length > 0 ? WITH : WITHOUT],
};

/** The letter a value is filed under: `É` under E, digits and signs together. */
function firstLetter(value: string): string {
  const letter = /^[^\p{L}\p{N}]*(\p{L})/u.exec(fold(value))?.[1];
  return letter?.toUpperCase() ?? OTHER_LETTERS;
}
