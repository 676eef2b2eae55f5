import type { InspectedColumn } from '../core/inspect.js';
import { planFilters } from './filter-plan.js';

/** The names of the columns that a list offers as filters where its author says nothing of them, in the order in which they stand. */
export function suggestedFilters(columns: readonly InspectedColumn[]): readonly string[] {
  const placed = columns.map((column, index) => ({ ...column, index }));
  const schema = { columns: placed, use: 'directory', problems: [] } as const;
  return planFilters(schema, null, [], () => undefined).map(({ column }) => column.name);
}
