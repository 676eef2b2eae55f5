import type { Steps } from '../base/pace.js';
import type { Column } from '../schema/schema.js';
import { parseDate } from '../time/dates.js';
import { valuesIn } from '../schema/values.js';
import { fold } from '../text/fold.js';
import type { Row } from '../table/table.js';
import type { FacetKind } from './question.js';
import { type RangeIndex, rangeIndexSteps } from './range-index.js';
import { levelsOf, valuesBelow } from './levels.js';
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

/** What stands between the cells of two columns that are read as one. */
const BETWEEN = '\u0000';

/**
 * Builds what a filter of this kind on this column stands on, step by step.
 * @param below the column whose values stand below those of the first one.
 */
export function* facetSteps(
  rows: readonly Row[],
  column: Column,
  kind: FacetKind,
  below?: Column,
): Steps<Facet> {
  const cellOf = (row: number): string => rows[row]?.[column.index] ?? '';
  if (kind === 'range') return yield* rangeIndexSteps(rows.length, cellOf, column);
  const read = readers[kind];
  if (!below) {
    return yield* valueIndexSteps(rows.length, cellOf, (cell) =>
      read(valuesIn(cell, column.separator), column),
    );
  }
  const bothOf = (row: number): string => `${cellOf(row)}${BETWEEN}${rows[row]?.[below.index] ?? ''}`;
  return yield* valueIndexSteps(rows.length, bothOf, (cells) => {
    const [cell = '', cellBelow = ''] = cells.split(BETWEEN);
    return read(valuesBelow(valuesIn(cell, column.separator), valuesIn(cellBelow, below.separator)), column);
  });
}

type ValueKind = Exclude<FacetKind, 'range'>;

/** What the values of a cell are for each kind of filter. */
const readers: Readonly<Record<ValueKind, (values: readonly string[], column: Column) => readonly string[]>> =
  {
    values: (values) => orNotGiven(values.flatMap(levelsOf)),
    letter: (values) => orNotGiven(values.map(firstLetter)),
    month: (values, column) => orNotGiven(values.flatMap((value) => partOfDay(value, column, 7))),
    year: (values, column) => orNotGiven(values.flatMap((value) => partOfDay(value, column, 4))),
    presence: (values) => [values.length > 0 ? WITH : WITHOUT],
  };

function orNotGiven(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [NOT_GIVEN];
}

/** The beginning of a date in figures (ISO 8601): `2026-11` of seven characters, `2026` of four. */
function partOfDay(value: string, { dayOrder }: Column, length: number): readonly string[] {
  const date = parseDate(value, dayOrder);
  if (!date) return [];
  const month = String(date.month).padStart(2, '0');
  return [`${String(date.year).padStart(4, '0')}-${month}`.slice(0, length)];
}

/** The letter a value is filed under: `É` under E, digits and signs together. */
function firstLetter(value: string): string {
  const letter = /^[^\p{L}\p{N}]*(\p{L})/u.exec(fold(value))?.[1];
  return letter?.toUpperCase() ?? OTHER_LETTERS;
}
