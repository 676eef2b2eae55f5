import type { Steps } from '../base/pace.js';
import { measureOf } from '../collection/measure.js';
import { fullSet } from '../collection/row-set.js';
import { valueIndexSteps } from '../collection/value-index.js';
import type { Column } from '../schema/schema.js';
import { saidIn, type Answers, type Quartiles, type ReadMeasures, type RowReader } from './answers.js';
import { binsOf, quantile } from './bins.js';

/** What stands for a cell that says something which is no number or day. */
const UNREAD = '?';

/** Reads the answers of a list to a question for numbers or days, step by step. */
export const measuresSteps: ReadMeasures = function* (rows, column, kind): Steps<Answers> {
  const cellOf = (row: number): string => rows.cellOf(row, column);
  const measuresIn = cellReader(rows, column);
  const reading =
    (nameOf: (measure: number) => number) =>
    (cell: string): readonly string[] => {
      const { measures, isUnread } = measuresIn(cell);
      if (measures.length > 0) return measures.map((measure) => String(nameOf(measure)));
      return [isUnread ? UNREAD : ''];
    };
  const sizes: number[] = [];
  const numbers = new Map<number, number>();
  const bySize = yield* valueIndexSteps(
    rows.count,
    cellOf,
    reading((measure) => {
      const number = numbers.get(measure) ?? sizes.push(measure) - 1;
      numbers.set(measure, number);
      return number;
    }),
  );
  const sorted = sizes
    .map((size, number) => ({ size, place: bySize.placeOf(String(number)) }))
    .sort((one, other) => one.size - other.size);
  const everywhere = fullSet(rows.count);
  const measures = sorted.flatMap(({ size, place }) =>
    Array<number>(bySize.countIn(everywhere, place)).fill(size),
  );
  const { bins, placeOf } = binsOf(measures, kind);
  const index = yield* valueIndexSteps(rows.count, cellOf, reading(placeOf));
  return {
    column,
    kind,
    index,
    values: bins.map(({ range }) => range),
    places: bins.map((_, at) => index.placeOf(String(at))),
    bins,
    silent: index.placeOf(''),
    unread: index.placeOf(UNREAD),
    isNames: false,
    quartilesIn: (found) =>
      quartilesOf(sorted.map(({ size, place }) => ({ size, count: bySize.countIn(found, place) }))),
  };
};

/** So many cells show whether days or months come first as well as all of them. */
const SAMPLE = 5000;

interface ReadCell {
  readonly measures: readonly number[];
  readonly isUnread: boolean;
}

/** Reads cells, each of those that are alike once. */
function cellReader(rows: RowReader, column: Column): (cell: string) => ReadCell {
  const sample = Array.from({ length: Math.min(rows.count, SAMPLE) }, (_, row) => rows.cellOf(row, column));
  const measure = measureOf(column, sample);
  const known = new Map<string, ReadCell>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const said = saidIn(cell, column);
    const measures = said.map(measure).filter((size) => size !== null);
    const read = { measures, isUnread: said.length > 0 };
    known.set(cell, read);
    return read;
  };
}

/** The quartiles of measures that stand in their order. */
function quartilesOf(
  counted: readonly { readonly size: number; readonly count: number }[],
): Quartiles | null {
  const sorted = counted.flatMap(({ size, count }) => Array<number>(count).fill(size));
  if (sorted.length === 0) return null;
  return [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)];
}
