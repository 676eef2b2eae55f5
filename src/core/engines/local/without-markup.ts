import type * as Markup from '../../schema/markup.js';
import { runPaced } from '../../base/pace.js';
import { mayHoldMarkupSteps } from '../../schema/may-hold-markup.js';
import type { Row, Table } from '../../table/table.js';

/** What reads the markup in a table; null where there is none. */
export async function markupIn(
  { columns }: Table,
  rows: readonly Row[],
  signal: AbortSignal,
): Promise<typeof Markup | null> {
  return (await runPaced(mayHoldMarkupSteps(columns, rows), signal))
    ? import('../../schema/markup.js')
    : null;
}

/** A whole table in which markup is read. */
export async function withoutMarkup(table: Table, signal: AbortSignal): Promise<Table> {
  const reader = await markupIn(table, table.rows, signal);
  return reader ? runPaced(reader.withoutMarkupSteps(table), signal) : table;
}
