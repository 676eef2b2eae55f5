import type { Collection } from './collection/collection.js';
import { LocalCollection } from './collection/local-collection.js';
import { runPaced } from './pace.js';
import type { Problem } from './problem.js';
import { isLasting, readFile, type Progress, type ReadingState, type RequestOptions } from './reading.js';
import { inferSchema, inferSchemaSteps } from './schema/infer-schema.js';
import type { Schema, SchemaOptions } from './schema/schema.js';
import { Shared, SharedMap } from './shared.js';
import { LoadError } from './source/load-error.js';
import type { ReadingOptions, Table } from './table/table.js';

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
}

const openings = new SharedMap<OpeningState>();

/**
 * Opens a file as a collection, or joins those who have it open: one request and one parse for the same address and reading
 * options, one index for the same schema options. `url` is absolute. A failure is forgotten: asking again tries again. Whoever joins
 * its `poll` keeps it up to date.
 */
export function openFile(
  url: string,
  { reading = {}, schema = {}, ...request }: OpenOptions = {},
): Shared<OpeningState> {
  const key = keyOf(url, reading, schema) + (request.keepCopy ? ' kept' : '');
  return openings.get(key, () => {
    const file = readFile(url, reading, request);
    const opening = new Shared<OpeningState>(
      loading(file.state),
      (state) => state.phase === 'loading',
      file.poll,
    );
    const follow = follower(opening, file, schema, () => {
      openings.forget(key, opening);
    });
    const leave = file.subscribe(follow);
    opening.signal.addEventListener('abort', leave);
    if (file.state.phase !== 'loading') queueMicrotask(follow);
    return opening;
  });
}

function keyOf(url: string, reading: ReadingOptions, schema: SchemaOptions): string {
  const { fields = {}, only = [], labels = [], lists = [] } = schema;
  return JSON.stringify([url, sorted(reading), sorted(fields), only, [...labels], [...lists]]);
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
  options: SchemaOptions,
  forget: () => void,
): () => void {
  let understood: Table | null = null;
  const ready = async (state: Extract<ReadingState, { phase: 'ready' }>): Promise<void> => {
    const before = opening.state;
    const { table, modified, staleSince } = state;
    if (before.phase === 'ready' && table === understood) {
      opening.change({ ...before, modified, staleSince });
      return;
    }
    const collection = new LocalCollection(table, await understand(table, options, opening.signal));
    // Another step has come in between: it counts.
    if (file.state !== state) return;
    understood = table;
    const problems = [...table.problems, ...collection.schema.problems];
    opening.change({ phase: 'ready', collection, table, problems, modified, staleSince });
    // Where searching has a script of its own, nobody who types has to wait for it; should this fail, it is asked for again.
    import('./collection/search-engine.js').catch(() => undefined);
  };
  return () => {
    const { state } = file;
    if (state.phase === 'loading') {
      const collection = provisional(opening.state, state.table, options);
      opening.change({ phase: 'loading', progress: state.progress, collection });
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

/** The first rows make a provisional collection, so that the first cards need not wait for the last byte. */
function provisional(state: OpeningState, table: Table | null, options: SchemaOptions): Collection | null {
  if (state.phase === 'loading' && state.collection) return state.collection;
  if (!table || table.rows.length === 0) return null;
  return new LocalCollection(table, inferSchema(head(table), options));
}

/** How many rows the first understanding of a file stands on: enough to tell a name from a phone number, few enough to be quick. */
const HEAD = 60;

function head(table: Table): Table {
  return { ...table, rows: table.rows.slice(0, HEAD), lineOf: (row) => table.lineOf(row) };
}

function understand(table: Table, options: SchemaOptions, signal: AbortSignal): Promise<Schema> {
  return runPaced(inferSchemaSteps(table, options), signal);
}
