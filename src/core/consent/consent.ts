import { runPaced } from '../base/pace.js';
import type { Schema, SchemaOptions } from '../schema/schema.js';
import { awaitScript } from '../source/script.js';
import type { Table } from '../table/table.js';
import type { Consented } from './consented.js';
import { mayAskConsent } from './may-ask.js';

/** What may be shown of a whole table. Few files ask who agrees to be published; those that do are not shown without what reads the answers. */
export async function consented(
  table: Table,
  schema: Schema,
  { ruled }: SchemaOptions,
  signal: AbortSignal,
): Promise<Consented> {
  if (!table.columns.some(mayAskConsent)) return { table, schema };
  const { consentedSteps } = await awaitScript(import('./consented.js'));
  return runPaced(consentedSteps(table, schema, ruled), signal);
}

/** What may be shown already of a table whose rows are still coming. */
export async function consentedYet(
  growing: Table,
  schema: Schema,
  { ruled }: SchemaOptions,
): Promise<Consented> {
  if (!growing.columns.some(mayAskConsent)) return { table: growing, schema };
  const { consentedSoFar } = await awaitScript(import('./consented.js'));
  return consentedSoFar(growing, schema, ruled);
}
