import type { Collection } from './collection/collection.js';
import { FirstCollection } from './collection/first-collection.js';
import { searchPiece } from './collection/search-piece.js';
import { explain } from './glossary/explain.js';
import type { Glossary } from './glossary/glossary.js';
import type { GlossaryAddress } from './glossary/open-glossary.js';
import { breathe, runPaced } from './pace.js';
import { Piece } from './piece.js';
import type { Problem } from './problem.js';
import { isLasting, readFile, type Progress, type ReadingState, type RequestOptions } from './reading.js';
import { inferSchemaSteps } from './schema/infer-schema.js';
import { joinPiece } from './schema/join-piece.js';
import { mayBeJoined } from './schema/joinable.js';
import type { Schema, SchemaOptions } from './schema/schema.js';
import { Shared, SharedMap } from './shared.js';
import { LoadError } from './source/load-error.js';
import type { ReadingOptions, Table } from './table/table.js';
import { asJson } from './text/as-json.js';

/** A file on its way to becoming a collection. */
export type OpeningState =
  /** The collection holds the rows that have come so far; null before the first. */
  | { readonly phase: 'loading'; readonly progress: Progress; readonly collection: Collection | null }
  | {
      readonly phase: 'ready';
      readonly collection: Collection;
      /** What the collection was made from: an owner may want to know. */
      readonly table: Table;
      readonly problems: readonly Problem[];
      /** The server's word on the age of the file (an HTTP date), null without one. */
      readonly modified: string | null;
      /** From when this is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
      readonly staleSince: number | null;
    }
  | { readonly phase: 'failed'; readonly error: LoadError };

/** How a file is to be opened; whatever is left out is found out. */
export interface OpenOptions extends RequestOptions {
  readonly reading?: ReadingOptions;
  readonly schema?: SchemaOptions;
  /** What the codes in the file stand for; a list whose glossary cannot be had shows its codes. */
  readonly glossary?: GlossaryAddress;
}

/** Counting, ordering and searching records wait for the whole file anyway. */
const wholePiece = new Piece(() => import('./collection/local-collection.js'));

const openings = new SharedMap<OpeningState>();

/**
 * Opens a file as a collection, or joins those who have it open: one request and one parse for the same address and reading
 * options, one index for the same schema options. `url` is absolute. A failure is forgotten: asking again tries again. Its `ask`
 * brings it up to date.
 */
export function openFile(
  url: string,
  { reading = {}, schema = {}, glossary, ...request }: OpenOptions = {},
): Shared<OpeningState> {
  const key = keyOf(url, reading, schema, glossary) + (request.keepCopy ? ' kept' : '');
  return openings.get(key, () => {
    const file = readFile(url, reading, request);
    const opening = new Shared<OpeningState>(
      loading(file.state),
      (state) => state.phase === 'loading',
      file.ask,
    );
    const follow = follower(
      opening,
      file,
      { schema, glossary: glossary && waitForGlossary(glossary, opening.signal) },
      () => {
        openings.forget(key, opening);
      },
    );
    const leave = file.subscribe(follow);
    opening.signal.addEventListener('abort', leave);
    if (file.state.phase !== 'loading') queueMicrotask(follow);
    return opening;
  });
}

/** Few lists have a glossary: what reads it is fetched for them. */
function waitForGlossary(address: GlossaryAddress, signal: AbortSignal): () => Promise<Glossary | null> {
  const opened = import('./glossary/open-glossary.js').then(({ openGlossary }) =>
    openGlossary(address, signal),
  );
  return async () => {
    const wait = await opened.catch(() => null);
    return wait?.() ?? null;
  };
}

function keyOf(
  url: string,
  reading: ReadingOptions,
  schema: SchemaOptions,
  glossary: GlossaryAddress | undefined,
): string {
  const { fields = {}, only = [], labels = [], lists = [] } = schema;
  return asJson([url, sorted(reading), sorted(fields), only, labels, lists, glossary?.url]);
}

function sorted(options: object): readonly (readonly [string, unknown])[] {
  return Object.entries(options).sort(([left], [right]) => (left < right ? -1 : 1));
}

function loading(state: ReadingState): OpeningState {
  const progress = state.phase === 'loading' ? state.progress : { bytes: 0, total: null, rows: 0 };
  return { phase: 'loading', progress, collection: null };
}

/** Makes an opening follow a file, step by step. A table that stays the same is understood once. */
function follower(
  opening: Shared<OpeningState>,
  file: Shared<ReadingState>,
  options: Understanding,
  forget: () => void,
): () => void {
  let understood: Table | null = null;
  let begun: Promise<void> | undefined;
  /** The first rows make a provisional collection, so that the first cards need not wait for the last byte. */
  const begin = async (table: Table): Promise<void> => {
    const joined = await joinedSoFar(table, options.schema, opening.signal);
    const found = await runPaced(inferSchemaSteps(head(joined), options.schema), opening.signal);
    const schema = await explain(found, null);
    await breathe();
    const { state } = opening;
    if (state.phase !== 'loading') return;
    opening.change({ ...state, collection: new FirstCollection(joined, schema) });
    // The first cards are drawn now: whatever else there is to do comes after.
    await breathe();
  };
  const ready = async (state: Extract<ReadingState, { phase: 'ready' }>): Promise<void> => {
    const before = opening.state;
    const { table, modified, staleSince } = state;
    if (before.phase === 'ready' && table === understood) {
      opening.change({ ...before, modified, staleSince });
      return;
    }
    await begun;
    const joined = await joinedWhole(table, options.schema, opening.signal);
    const { schema, problems: unread } = await understand(joined, options, opening.signal);
    const { LocalCollection } = await wholePiece.load();
    const collection = new LocalCollection(joined, schema);
    // Another step has come in between: it counts.
    if (file.state !== state) return;
    understood = table;
    const problems = [...table.problems, ...schema.problems, ...unread];
    opening.change({ phase: 'ready', collection, table: joined, problems, modified, staleSince });
    // Where searching has a script of its own, nobody who types has to wait for it; should this fail, it is asked for again.
    searchPiece.prefetch();
  };
  return () => {
    const { state } = file;
    if (state.phase === 'loading') {
      const collection = opening.state.phase === 'loading' ? opening.state.collection : null;
      opening.change({ phase: 'loading', progress: state.progress, collection });
      // What goes wrong with the first rows goes wrong with all of them, and is told then.
      if (state.progress.bytes > 0) wholePiece.prefetch();
      if (state.table) begun ??= begin(state.table).catch(() => undefined);
    } else if (state.phase === 'failed') {
      forget();
      opening.change(state);
    } else {
      if (!isLasting(state)) forget();
      void ready(state).catch((cause: unknown) => {
        if (opening.signal.aborted) return;
        forget();
        opening.change({ phase: 'failed', error: new LoadError('unexpected', { cause }) });
      });
    }
  };
}

/** How many rows the first understanding of a file stands on: enough to tell a name from a phone number, few enough to be quick. */
const HEAD = 60;

function head(table: Table): Table {
  return { ...table, rows: table.rows.slice(0, HEAD), lineOf: (row) => table.lineOf(row) };
}

/** A table that grows, with the columns that its first rows show to be one. */
async function joinedSoFar(table: Table, options: SchemaOptions, signal: AbortSignal): Promise<Table> {
  if (!mayBeJoined(table)) return table;
  const { groupSteps, withGroups } = await joinPiece.load();
  return withGroups(table, await runPaced(groupSteps(head(table), options), signal));
}

async function joinedWhole(table: Table, options: SchemaOptions, signal: AbortSignal): Promise<Table> {
  if (!mayBeJoined(table)) return table;
  const { joinSteps } = await joinPiece.load();
  return runPaced(joinSteps(table, options), signal);
}

/** What it takes to understand a table. */
interface Understanding {
  readonly schema: SchemaOptions;
  /** Waits for the glossary; null where it cannot be had. */
  readonly glossary: (() => Promise<Glossary | null>) | undefined;
}

async function understand(
  table: Table,
  options: Understanding,
  signal: AbortSignal,
): Promise<{ readonly schema: Schema; readonly problems: readonly Problem[] }> {
  const schema = await runPaced(inferSchemaSteps(table, options.schema), signal);
  const glossary = (await options.glossary?.()) ?? null;
  const isMissing = options.glossary && !glossary;
  return { schema: await explain(schema, glossary), problems: isMissing ? [{ code: 'no-glossary' }] : [] };
}
