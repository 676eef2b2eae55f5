import type { Consented } from './consent/consented.js';
import { mayAskConsent } from './consent/may-ask.js';
import { explain } from './glossary/explain.js';
import type { Glossary } from './glossary/glossary.js';
import { needed } from './needed.js';
import { runPaced } from './pace.js';
import { Piece } from './piece.js';
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

/** Few files ask who agrees to be published; those that do are not shown without what reads the answers. */
const consentPiece = new Piece(() => import('./consent/consented.js'));

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
  if (!table.columns.some(mayAskConsent)) return { table, schema, problems: [] };
  const { consentedSoFar } = await needed(consentPiece);
  return { ...consentedSoFar(table, schema, options.ruled), problems: [] };
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
    ...(await consentedIn(table, await explain(schema, glossary), options.schema, signal)),
    problems: isMissing ? [{ code: 'no-glossary' }] : [],
  };
}

/**
 * What may be shown of a whole table, and what its columns are, each as the file has it: for reports on the file, and for programs that
 * make a collection of their own.
 */
export async function understandApart(
  table: Table,
  options: SchemaOptions = {},
  signal: AbortSignal = new AbortController().signal,
): Promise<Consented> {
  return consentedIn(table, await runPaced(inferSchemaSteps(table, options), signal), options, signal);
}

async function consentedIn(
  table: Table,
  schema: Schema,
  { ruled }: SchemaOptions,
  signal: AbortSignal,
): Promise<Consented> {
  if (!table.columns.some(mayAskConsent)) return { table, schema };
  const { consentedSteps } = await needed(consentPiece);
  return runPaced(consentedSteps(table, schema, ruled), signal);
}

function head(table: Table): Table {
  return { ...table, rows: table.rows.slice(0, HEAD), lineOf: (row) => table.lineOf(row) };
}
