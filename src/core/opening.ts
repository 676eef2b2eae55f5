import type { Collection } from './collection/collection.js';
import { FirstCollection } from './collection/first-collection.js';
import { searchPiece } from './collection/search-piece.js';
import type { Glossary } from './glossary/glossary.js';
import type { GlossaryAddress } from './glossary/open-glossary.js';
import { needed } from './needed.js';
import { breathe } from './pace.js';
import { Piece } from './piece.js';
import type { Problem } from './problem.js';
import {
  asLoadError,
  isLasting,
  readFile,
  type Progress,
  type ReadingState,
  type RequestOptions,
} from './reading.js';
import type { SchemaOptions } from './schema/schema.js';
import { readerPiece } from './reader-piece.js';
import { Shared, SharedMap } from './shared.js';
import type { LoadError } from './source/load-error.js';
import type { ReadingOptions, Table } from './table/table.js';
import type { Understanding, Understood } from './understanding.js';
import { asJson } from './text/as-json.js';

/** A file on its way to becoming a collection. */
export type OpeningState =
  | {
      readonly phase: 'loading';
      readonly progress: Progress;
      /** What the columns are called, as soon as that is known. */
      readonly columns: readonly string[];
      /** Holds the rows that have come so far; null before the first. */
      readonly collection: Collection | null;
    }
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
  const { fields = {}, only = [], labels = [], lists = [], ruled = [] } = schema;
  return asJson([url, sorted(reading), sorted(fields), only, labels, lists, ruled, glossary?.url]);
}

function sorted(options: object): readonly (readonly [string, unknown])[] {
  return Object.entries(options).sort(([left], [right]) => (left < right ? -1 : 1));
}

function loading(state: ReadingState): OpeningState {
  const progress = state.phase === 'loading' ? state.progress : { bytes: 0, total: null, rows: 0 };
  return { phase: 'loading', progress, columns: [], collection: null };
}

/** Makes an opening follow a file, step by step. A table that stays the same is understood once. */
function follower(
  opening: Shared<OpeningState>,
  file: Shared<ReadingState>,
  options: Understanding,
  forget: () => void,
): () => void {
  let last: Table | null = null;
  let begun: Promise<void> | undefined;
  /** The first rows make a provisional collection, so that the first cards need not wait for the last byte. */
  const begin = async (table: Table): Promise<void> => {
    // A small file is whole a moment later: then it is understood once.
    await breathe();
    await breathe();
    if (file.state.phase !== 'loading') return;
    const { understandSoFar } = await needed(readerPiece);
    const understood = await understandSoFar(table, options.schema, opening.signal);
    await breathe();
    await show(understood);
  };
  const show = async ({ table, schema }: Understood): Promise<void> => {
    const { state } = opening;
    if (state.phase !== 'loading') return;
    opening.change({ ...state, columns: table.columns, collection: new FirstCollection(table, schema) });
    // The first cards are drawn now: whatever else there is to do comes after.
    await breathe();
  };
  const ready = async (state: Extract<ReadingState, { phase: 'ready' }>): Promise<void> => {
    const before = opening.state;
    const { table, modified, staleSince } = state;
    if (before.phase === 'ready' && table === last) {
      opening.change({ ...before, modified, staleSince });
      return;
    }
    await begun;
    const { understand } = await needed(readerPiece);
    const understood = await understand(table, options, opening.signal);
    const { table: shown, schema, problems: found } = understood;
    // Cards need no counts; but a copy is not shown before it is told that it is one.
    const isNew = opening.state.phase === 'loading' && !opening.state.collection;
    if (isNew && staleSince === null) await show(understood);
    const { LocalCollection } = await needed(wholePiece);
    const collection = new LocalCollection(shown, schema);
    // Another step has come in between: it counts.
    if (file.state !== state) return;
    last = table;
    const problems = [...schema.problems, ...shown.problems, ...found];
    opening.change({ phase: 'ready', collection, table: shown, problems, modified, staleSince });
    // Where searching has a script of its own, nobody who types has to wait for it; should this fail, it is asked for again.
    searchPiece.prefetch();
  };
  return () => {
    const { state } = file;
    if (state.phase === 'loading') {
      const collection = opening.state.phase === 'loading' ? opening.state.collection : null;
      const { progress, table } = state;
      opening.change({ phase: 'loading', progress, columns: table?.columns ?? [], collection });
      // What goes wrong with the first rows goes wrong with all of them, and is told then.
      if (progress.bytes > 0) wholePiece.prefetch();
      if (table) begun ??= begin(table).catch(() => undefined);
    } else if (state.phase === 'failed') {
      forget();
      opening.change(state);
    } else {
      if (!isLasting(state)) forget();
      void ready(state).catch((cause: unknown) => {
        if (opening.signal.aborted) return;
        forget();
        opening.change({ phase: 'failed', error: asLoadError(cause) });
      });
    }
  };
}
