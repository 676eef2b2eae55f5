import type { Column, Schema } from '../schema/schema.js';
import type { FacetKind, FacetRequest } from './question.js';
import { columnNamed } from '../schema/column-named.js';
import type { Facet } from './facet.js';
import { RangeIndex } from './range-index.js';
import { emptySet, intersection, union, type RowSet } from './row-set.js';
import type { Selection } from './selection.js';

/** What is asked of a column: which values are ticked, and whether the counts of all are wanted. */
export interface FilterPlan {
  readonly column: Column;
  readonly kind: FacetKind;
  readonly below?: Column | undefined;
  readonly match: 'any' | 'all';
  readonly ticked: readonly string[];
  readonly counted: boolean;
}

/** A filter, and the index of the column that it stands on. */
export interface Filter extends FilterPlan {
  readonly facet: Facet;
}

/**
 * The filters of a question: those whose counts are wanted, then what else is ticked. Columns that the file does not have are
 * left out.
 */
export function planFilters(
  schema: Schema,
  selection: Selection,
  requests: readonly FacetRequest[],
): readonly FilterPlan[] {
  const ticked = tickedByColumn(schema, selection);
  const asked = requests.flatMap(({ column: name, kind, match, below: nameBelow }): readonly FilterPlan[] => {
    const column = columnNamed(schema, name);
    const below = nameBelow === undefined ? undefined : columnNamed(schema, nameBelow);
    return column ? [{ column, kind, below, match, ticked: ticked.get(column) ?? [], counted: true }] : [];
  });
  const columns = new Set(asked.map(({ column }) => column));
  const others = [...ticked].filter(([column]) => !columns.has(column));
  return [
    ...asked,
    ...others.map(([column, values]): FilterPlan => ({
      column,
      kind: 'values',
      match: 'any',
      ticked: values,
      counted: false,
    })),
  ];
}

function tickedByColumn(schema: Schema, { filters }: Selection): ReadonlyMap<Column, readonly string[]> {
  const ticked = new Map<Column, readonly string[]>();
  for (const [name, values] of Object.entries(filters)) {
    const column = values.length > 0 ? columnNamed(schema, name) : undefined;
    if (column) ticked.set(column, [...(ticked.get(column) ?? []), ...values]);
  }
  return ticked;
}

/** The rows that one filter lets through; null for a filter without a ticked value, which lets all through. */
export function rowsThrough({ facet, ticked, match }: Filter, rows: number): RowSet | null {
  const sets = ticked.flatMap((value) => rowsWith(facet, value) ?? []);
  if (sets.length === 0) return null;
  return match === 'all' ? intersection(sets[0] ?? emptySet(rows), ...sets.slice(1)) : union(rows, sets);
}

/** The rows that hold a value; null for text that is no range where a range is asked. */
function rowsWith(facet: Facet, value: string): RowSet | null {
  if (facet instanceof RangeIndex) return facet.isRange(value) ? facet.rowsOf(value) : null;
  return facet.rowsOf(facet.placeOf(value));
}

/** What all filters let through of some rows, and what each filter's own counts are taken among. */
export interface Filtered {
  readonly rows: RowSet;
  /** For each filter: the rows that all the others let through; for one that wants every ticked value, its own ticks count, too. */
  readonly among: readonly RowSet[];
}

/** OR inside a filter, AND between filters. */
export function applyFilters(found: RowSet, filters: readonly Filter[], rows: number): Filtered {
  const through = filters.map((filter) => rowsThrough(filter, rows));
  const without = (left: number): RowSet =>
    intersection(found, ...through.filter((set, at): set is RowSet => set !== null && at !== left));
  const all = without(-1);
  const among = filters.map(({ match }, at) => (through[at] === null || match === 'all' ? all : without(at)));
  return { rows: all, among };
}
