import { consented } from '../../consent/consent.js';
import type { Consented } from '../../consent/consented.js';
import { runPaced } from '../../base/pace.js';
import { inferSchemaSteps } from '../../schema/infer-schema.js';
import { readable } from './readable.js';
import type { SchemaOptions } from '../../schema/schema.js';
import { withoutHousekeeping } from './without-housekeeping.js';
import type { Table } from '../../table/table.js';
import { asList } from './as-list.js';

/**
 * What may be shown of a whole table, and what its columns are, each as the file has it: for reports on the file, and for programs that
 * make a collection of their own.
 */
export async function describeTable(
  whole: Table,
  options: SchemaOptions = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Consented> {
  const written = await readable(await asList(whole), options, signal);
  const inferred = await runPaced(inferSchemaSteps(written, options), signal);
  const { table, schema } = await withoutHousekeeping(written, written, inferred, options, signal);
  return consented(table, schema, options, signal);
}
