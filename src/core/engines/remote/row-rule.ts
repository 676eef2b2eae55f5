import { runPaced } from '../../base/pace.js';
import { mayAskConsent } from '../../consent/may-ask.js';
import type { Schema } from '../../schema/schema.js';
import { awaitScript } from '../../source/script.js';
import type { Row } from '../../table/table.js';

/** What is shown of a row; null where its people do not agree to be published. */
export type RowRule = (row: Row) => Row | null;

const asItIs: RowRule = (row) => row;

/**
 * Who does not agree to be published is not shown (see `consent/`), whoever answers: the rows of an engine come a page at a time, so the
 * rule is made of its first rows. What the engine counts it counts still: its owner leaves them out of it, or by `where`.
 */
export async function rowRule(
  schema: Schema,
  rows: readonly Row[],
  ruled: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<{ readonly schema: Schema; readonly rule: RowRule }> {
  if (!schema.columns.some(({ name }) => mayAskConsent(name))) return { schema, rule: asItIs };
  const { pageRule } = await awaitScript(import('../../consent/page-rule.js'));
  return runPaced(pageRule(schema, rows, ruled), signal);
}
