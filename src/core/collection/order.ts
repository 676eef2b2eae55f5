import type { Column, Schema } from '../schema/schema.js';
import { columnNamed } from '../schema/column-named.js';

/** What a sort asks for: a column of the schema and a direction. */
export interface Order {
  readonly column: Column;
  readonly descending: boolean;
}

/** Reads `-date, nom`: the rows that one column leaves equal are ordered by the next. What the file does not have is left out. */
export function readOrders(schema: Schema, sort: string): readonly Order[] {
  const whole = readOrder(schema, sort.trim());
  if (whole) return [whole];
  return sort.split(',').flatMap((part) => readOrder(schema, part.trim()) ?? []);
}

/** Reads `nom` or `-date`; null for an empty sort or a column that does not exist. */
export function readOrder(schema: Schema, sort: string): Order | null {
  const exact = schema.columns.find((column) => column.name === sort);
  if (exact) return { column: exact, descending: false };
  const descending = sort.startsWith('-');
  const column = columnNamed(schema, descending ? sort.slice(1) : sort);
  return column ? { column, descending } : null;
}
