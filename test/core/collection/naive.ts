import type { FacetRequest, Scope } from '../../../src/core/collection/question.js';
import { valuesOf, type Selection } from '../../../src/core/collection/selection.js';
import type { Row } from '../../../src/core/table/table.js';

/** The meaning of filters in the plainest way, for tables whose second column is a list: arrays, and every row looked at each time. */

export function plainKey(value: string): string {
  return value
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

export interface NaiveTable {
  readonly names: readonly string[];
  readonly separators: readonly (string | null)[];
  readonly rows: readonly Row[];
}

/** The keys of the values in a cell; an empty one for a cell without any. */
function keysIn({ names, separators }: NaiveTable, row: Row, column: string): readonly string[] {
  const index = names.indexOf(column);
  const separator = separators[index] ?? null;
  const cell = row[index] ?? '';
  const parts = separator === null ? [cell] : cell.split(separator);
  const keys = [...new Set(parts.map(plainKey).filter((key) => key !== ''))];
  return keys.length > 0 ? keys : [''];
}

function passes(table: NaiveTable, row: Row, request: FacetRequest, ticked: readonly string[]): boolean {
  if (ticked.length === 0) return true;
  const keys = keysIn(table, row, request.column);
  const holds = (value: string): boolean => keys.includes(plainKey(value));
  return request.match === 'all' ? ticked.every(holds) : ticked.some(holds);
}

function exists(table: NaiveTable, row: Row, scope: Scope): boolean {
  return scope.where.every(({ column, values }) =>
    keysIn(table, row, column).some((key) => values.some((value) => plainKey(value) === key)),
  );
}

/** The places of the rows that the selection finds. */
export function naiveRows(table: NaiveTable, selection: Selection, scope: Scope): readonly number[] {
  return [...table.rows.keys()].filter((place) => {
    const row = table.rows[place] ?? [];
    const through = scope.facets.every((request) =>
      passes(table, row, request, valuesOf(selection, request.column)),
    );
    return exists(table, row, scope) && through;
  });
}

/**
 * What the list would hold if this value were ticked as well: for a filter by « any », what the value alone brings, given all other
 * filters; for one by « all », given its other ticked values, too.
 */
export function naiveCount(
  table: NaiveTable,
  selection: Selection,
  scope: Scope,
  request: FacetRequest,
  value: string,
): number {
  const ticked = request.match === 'all' ? valuesOf(selection, request.column) : [];
  const filters = { ...selection.filters, [request.column]: [...ticked, value] };
  return naiveRows(table, { ...selection, filters }, scope).length;
}

/** The keys of the values that exist for the scope. */
export function naiveKeys(table: NaiveTable, scope: Scope, column: string): ReadonlySet<string> {
  const rows = table.rows.filter((row) => exists(table, row, scope));
  return new Set(rows.flatMap((row) => keysIn(table, row, column)));
}
