import { consented, consentedYet } from '../../consent/consent.js';
import { mayAskConsent } from '../../consent/may-ask.js';
import { explain } from '../../glossary/explain.js';
import type { Glossary } from '../../glossary/glossary.js';
import { runPaced } from '../../base/pace.js';
import type { Problem } from '../../base/problem.js';
import { quick } from '../../schema/column-profile.js';
import { inferSchemaSteps } from '../../schema/infer-schema.js';
import { groupSteps, joinSteps, withGroups } from '../../schema/join-columns.js';
import { readable, readableSoFar } from './readable.js';
import type { Schema, SchemaOptions } from '../../schema/schema.js';
import { withoutHousekeeping } from './without-housekeeping.js';
import type { Table } from '../../table/table.js';
import { asList } from './as-list.js';

/** What it takes to interpret a table. */
export interface Interpretation {
  readonly schema: SchemaOptions;
  /** Waits for the glossary; null where it cannot be had. */
  readonly glossary: (() => Promise<Glossary | null>) | undefined;
}

/** A table as it is shown: without what nobody agreed to publish, with the columns that are one as one, and what its columns are. */
export interface Interpreted {
  readonly table: Table;
  readonly schema: Schema;
  /** What was found on the way, beside what table and schema tell. */
  readonly problems: readonly Problem[];
}

/** How many rows the first interpretation of a file stands on: enough to tell what comes back from what does not. */
const HEAD = 1000;

/** From how many rows on a table is first interpreted as far as cards need it. */
const LONG = 60;

/**
 * Whether the first cards of a whole table need not wait until all of it is interpreted: what a glossary or answers about consent
 * would change again is shown once.
 */
export function canBeShownSoon(
  { rows, columns, glossary: beside }: Table,
  { glossary }: Interpretation,
): boolean {
  return rows.length > LONG && glossary === undefined && beside === undefined && !columns.some(mayAskConsent);
}

/** What can be told of a table whose rows are still coming. The glossary is not waited for. */
export async function interpretSoFar(
  growing: Table,
  options: SchemaOptions,
  signal: AbortSignal,
): Promise<Interpreted> {
  const written = await readableSoFar(growing, options, signal, (table) => head(table).rows);
  const table = withGroups(written, await runPaced(groupSteps(head(written), options), signal));
  const found = await runPaced(inferSchemaSteps(head(table), options, quick), signal);
  const schema = await explain(found, null);
  return { ...(await consentedYet(table, schema, options)), problems: [] };
}

/** What a whole table is. */
export async function interpret(
  whole: Table,
  options: Interpretation,
  signal: AbortSignal,
): Promise<Interpreted> {
  const written = await readable(await asList(whole), options.schema, signal);
  const joined = await runPaced(joinSteps(written, options.schema), signal);
  const inferred = await runPaced(inferSchemaSteps(joined, options.schema), signal);
  const { table, schema } = await withoutHousekeeping(joined, head(joined), inferred, options.schema, signal);
  const glossary = (await options.glossary?.()) ?? (await glossaryBeside(written));
  const isMissing = options.glossary && !glossary;
  return {
    ...(await consented(table, await explain(schema, glossary), options.schema, signal)),
    problems: isMissing ? [{ code: 'no-glossary' }] : [],
  };
}

/** Few files hold a glossary themselves: what reads it is fetched for them. */
async function glossaryBeside({ glossary }: Table): Promise<Glossary | null> {
  return glossary ? (await import('../../glossary/glossary.js')).readGlossary(glossary) : null;
}

/** Some rows that stand for all: of a whole table from everywhere in it, of one that is still coming the first. */
function head(table: Table): Table {
  const { rows } = table;
  const step = table.complete ? Math.max(1, rows.length / HEAD) : 1;
  const some = Array.from({ length: Math.min(HEAD, rows.length) }, (_, place) => Math.floor(place * step));
  return {
    ...table,
    rows: some.map((row) => rows[row] ?? []),
    lineOf: (place) => table.lineOf(some[place] ?? 0),
  };
}
