import type { Problem } from '../base/problem.js';
import type { Collection } from '../collection/collection.js';
import type { LoadError } from '../source/load-error.js';
import type { Table } from '../table/table.js';

/** How far a file has been read; an engine that reads none has nothing to tell. */
export interface Progress {
  readonly bytes: number;
  /** The size of the file in bytes, null where the server does not say. */
  readonly total: number | null;
  readonly rows: number;
}

export const noProgress: Progress = Object.freeze({ bytes: 0, total: null, rows: 0 });

/** What `src` names, on its way to becoming a collection. */
export type CollectionState =
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
      /** What the collection was made from: an owner may want to know. Null where there is no table, but a search engine. */
      readonly table: Table | null;
      readonly problems: readonly Problem[];
      /** The server's word on the age of the records (an HTTP date), null without one. */
      readonly modified: string | null;
      /** From when this is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
      readonly staleSince: number | null;
    }
  | { readonly phase: 'failed'; readonly error: LoadError };

/** Before anything has come. */
export const notLoaded: Extract<CollectionState, { phase: 'loading' }> = Object.freeze({
  phase: 'loading',
  progress: noProgress,
  columns: Object.freeze([]),
  collection: null,
});

export function isLoading({ phase }: CollectionState): boolean {
  return phase === 'loading';
}

/** Whether a collection, or the table that it will be made from, is good for the next one who asks: what failed, is old or cut off is asked for again. */
export function isLasting(
  state:
    | { readonly phase: 'loading' | 'failed' }
    | {
        readonly phase: 'ready';
        readonly problems: readonly Problem[];
        readonly staleSince: number | null;
      },
): boolean {
  if (state.phase !== 'ready') return state.phase === 'loading';
  return state.staleSince === null && !state.problems.some(({ code }) => code === 'cut-off');
}
