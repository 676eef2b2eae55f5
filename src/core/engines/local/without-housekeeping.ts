import { runPaced } from '../../base/pace.js';
import type { Schema, SchemaOptions } from '../../schema/schema.js';
import type { Table } from '../../table/table.js';

/**
 * A schema in which what programs keep for themselves is hidden. The first cards do without that.
 * @param table some rows, which stand for all.
 */
export async function withoutHousekeeping(
  table: Table,
  schema: Schema,
  options: SchemaOptions,
  signal: AbortSignal,
): Promise<Schema> {
  const { withoutHousekeepingSteps } = await import('../../schema/housekeeping.js');
  return runPaced(withoutHousekeepingSteps(table, schema, options), signal);
}
