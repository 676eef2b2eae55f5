import { runPaced } from '../../base/pace.js';
import type { Schema, SchemaOptions } from '../../schema/schema.js';
import { awaitScript } from '../../source/script.js';
import type { Table } from '../../table/table.js';

/**
 * A table and its schema in which what programs keep for themselves is hidden. The first cards do without that.
 * @param head some rows of the table, which stand for all.
 */
export async function withoutHousekeeping(
  whole: Table,
  head: Table,
  schema: Schema,
  options: SchemaOptions,
  signal: AbortSignal,
): Promise<{ readonly table: Table; readonly schema: Schema }> {
  const keeping = await awaitScript(import('../../schema/housekeeping.js'));
  const programs = await keeping.keptByProgramsIn(head.columns);
  const hidden = await runPaced(keeping.withoutHousekeepingSteps(head, schema, options, programs), signal);
  const table =
    hidden === schema ? whole : await runPaced(keeping.withoutEmptyAnswersSteps(whole, hidden), signal);
  return { table, schema: hidden };
}
