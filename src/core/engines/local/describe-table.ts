import { consented } from '../../consent/consent.js';
import type { Consented } from '../../consent/consented.js';
import { runPaced } from '../../base/pace.js';
import { withWrittenTimes } from '../../schema/counted-times.js';
import { inferSchemaSteps } from '../../schema/infer-schema.js';
import { withoutMarkup } from './without-markup.js';
import type { SchemaOptions } from '../../schema/schema.js';
import type { Table } from '../../table/table.js';
import { ungrouped } from './ungrouped.js';

/**
 * What may be shown of a whole table, and what its columns are, each as the file has it: for reports on the file, and for programs that
 * make a collection of their own.
 */
export async function describeTable(
  whole: Table,
  options: SchemaOptions = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Consented> {
  const plain = await withoutMarkup(await ungrouped(whole), signal);
  const table = withWrittenTimes(plain, options);
  return consented(table, await runPaced(inferSchemaSteps(table, options), signal), options, signal);
}
