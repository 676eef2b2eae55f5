import { consented, consentedYet } from './consent/consent.js';
import { explain } from './glossary/explain.js';
import type { Glossary } from './glossary/glossary.js';
import { runPaced } from './pace.js';
import type { Problem } from './problem.js';
import { inferSchemaSteps } from './schema/infer-schema.js';
import { groupSteps, joinSteps, withGroups } from './schema/join-columns.js';
import type { Schema, SchemaOptions } from './schema/schema.js';
import type { Table } from './table/table.js';

/** What it takes to understand a table. */
export interface Understanding {
  readonly schema: SchemaOptions;
  /** Waits for the glossary; null where it cannot be had. */
  readonly glossary: (() => Promise<Glossary | null>) | undefined;
}

/** A table as it is shown: without what nobody agreed to publish, with the columns that are one as one, and what its columns are. */
export interface Understood {
  readonly table: Table;
  readonly schema: Schema;
  /** What was found on the way, beside what table and schema tell. */
  readonly problems: readonly Problem[];
}

/** How many rows the first understanding of a file stands on: enough to tell a name from a phone number, few enough to be quick. */
const HEAD = 60;

/** What can be understood of a table whose rows are still coming. The glossary is not waited for. */
export async function understandSoFar(
  growing: Table,
  options: SchemaOptions,
  signal: AbortSignal,
): Promise<Understood> {
  const table = withGroups(growing, await runPaced(groupSteps(head(growing), options), signal));
  const found = await runPaced(inferSchemaSteps(head(table), options), signal);
  const schema = await explain(found, null);
  return { ...(await consentedYet(table, schema, options)), problems: [] };
}

/** What a whole table is. */
export async function understand(
  whole: Table,
  options: Understanding,
  signal: AbortSignal,
): Promise<Understood> {
  const table = await runPaced(joinSteps(whole, options.schema), signal);
  const schema = await runPaced(inferSchemaSteps(table, options.schema), signal);
  const glossary = (await options.glossary?.()) ?? null;
  const isMissing = options.glossary && !glossary;
  return {
    ...(await consented(table, await explain(schema, glossary), options.schema, signal)),
    problems: isMissing ? [{ code: 'no-glossary' }] : [],
  };
}

function head(table: Table): Table {
  return { ...table, rows: table.rows.slice(0, HEAD), lineOf: (row) => table.lineOf(row) };
}
