import type { Collection } from '../../src/core/collection/collection.js';
import type { Scope } from '../../src/core/collection/question.js';
import type { Selection } from '../../src/core/collection/selection.js';
import type { Row } from './list.mjs';

/** How an engine looks at the rows. */
interface About {
  readonly words: (row: Row) => readonly string[];
  readonly asks: (value: string, column: string) => boolean;
  readonly valuesOf?: (row: Row, column: string) => readonly string[];
}

export const empty: Selection;
export const scope: Scope;
export const questions: readonly (readonly [name: string, change: object, author?: object])[];
/** Asks every question; `said` are the differences, a sentence each. */
export const conform: (
  collection: Collection,
  rows: readonly Row[],
  about: About,
) => Promise<{ readonly asked: number; readonly said: readonly string[] }>;
