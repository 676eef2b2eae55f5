import { readOrder } from '../core/collection/order.js';
import type { Column, Role, Schema } from '../core/schema/schema.js';
import { listWords } from '../locale/list.js';
import type { Locale } from '../locale/locale.js';
import type { SortKind } from '../locale/messages.js';

/** An order that visitors may choose. */
export interface Order {
  /** As a selection holds it: a column name, `-` before it for descending. */
  readonly value: string;
  readonly label: string;
}

const sensible: ReadonlySet<Role> = new Set([
  'title',
  'city',
  'postcode',
  'region',
  'kind',
  'updated',
  'start',
  'deadline',
  'price',
  'seats',
]);
const MOST = 4;

/** The orders that make sense for a file: by name and place, by date and amount; and the one that the list is in. */
export function ordersOf(schema: Schema, locale: Locale, current = ''): readonly Order[] {
  const orders = usualColumns(schema).flatMap((column) => ordersBy(column, locale));
  if (current === '' || orders.some(({ value }) => value === current)) return orders;
  const column = readOrder(schema, current)?.column;
  return column ? [...orders, ...ordersBy(column, locale)] : orders;
}

function usualColumns({ columns }: Schema): readonly Column[] {
  return columns
    .filter((column) => column.role !== 'hidden' && column.distinct > 1)
    .filter((column) => (column.role === null ? isAmount(column) : sensible.has(column.role)))
    .sort((left, right) => rank(left) - rank(right))
    .slice(0, MOST);
}

function ordersBy(column: Column, locale: Locale): readonly Order[] {
  const { ascending, descending } = listWords(locale);
  const kind = kindOf(column);
  const up = { value: column.name, label: ascending(column.label, kind) };
  const down = { value: `-${column.name}`, label: descending(column.label, kind) };
  return kind === 'text' ? [up, down] : [down, up];
}

function rank({ role }: Column): number {
  return role === null ? sensible.size : [...sensible].indexOf(role);
}

/** A number or a date of its own, not a code: it differs from row to row. */
function isAmount(column: Column): boolean {
  return (column.type === 'number' || column.type === 'date') && column.distinct > 10;
}

function kindOf({ type }: Column): SortKind {
  if (type === 'number') return 'number';
  return type === 'date' || type === 'datetime' ? 'date' : 'text';
}
