import type { Collection } from './collection/collection.js';
import { LocalCollection } from './collection/local-collection.js';
import { runPaced } from './pace.js';
import type { Problem } from './problem.js';
import { readFile, type Progress, type ReadingState, type RequestOptions } from './reading.js';
import { inferSchema, inferSchemaSteps } from './schema/infer-schema.js';
import type { SchemaOptions } from './schema/schema.js';
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
      readonly problems: readonly Problem[];
      /** The server's word on the age of the file (an HTTP date), null without one. */
      readonly modified: string | null;
      /** When the copy was made that stands in for a file that cannot be reached, in milliseconds since 1970; null for the file. */
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
 * options, one index for the same schema options. `url` is absolute. A failure is forgotten: asking again tries again.
 */
export function openFile(
  url: string,
  { reading = {}, schema = {}, ...request }: OpenOptions = {},
): Shared<OpeningState> {
  const key = keyOf(url, reading, schema) + (request.keepCopy ? ' kept' : '');
  return openings.get(key, () => {
    const file = readFile(url, reading, request);
    const opening = new Shared<OpeningState>(loading(file.state), (state) => state.phase === 'loading');
    const follow = (): void => {
      advance(opening, file.state, schema, () => {
        openings.forget(key, opening);
      });
    };
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

function advance(
  opening: Shared<OpeningState>,
  state: ReadingState,
  options: SchemaOptions,
  forget: () => void,
): void {
  if (state.phase === 'loading') {
    const collection = provisional(opening.state, state.table, options);
    opening.change({ phase: 'loading', progress: state.progress, collection });
  } else if (state.phase === 'failed') {
    forget();
    opening.change(state);
  } else {
    if (state.staleSince !== null) forget();
    void understand(opening, state, options).catch((cause: unknown) => {
      if (opening.signal.aborted) return;
      forget();
      opening.change({ phase: 'failed', error: new LoadError('unexpected', { cause }) });
    });
  }
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

async function understand(
  opening: Shared<OpeningState>,
  { table, modified, staleSince }: Extract<ReadingState, { phase: 'ready' }>,
  options: SchemaOptions,
): Promise<void> {
  const schema = await runPaced(inferSchemaSteps(table, options), opening.signal);
  const collection = new LocalCollection(table, schema);
  opening.change({
    phase: 'ready',
    collection,
    problems: [...table.problems, ...schema.problems],
    modified,
    staleSince,
  });
}
