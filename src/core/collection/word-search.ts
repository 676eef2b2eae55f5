import type { Steps } from '../base/pace.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import type { RowSet } from './row-set.js';
import { ranked, searchSteps, type Found } from './search.js';
import { indexSteps } from './search-index.js';

/** Finds words in the rows of a table, typing errors mended: all that searching takes, and no other module need be fetched for it. */
export interface WordSearch {
  /** @see searchSteps */
  find(words: readonly string[], base: RowSet | null, fillers: ReadonlySet<string>): Steps<Found>;
  /** Some of the rows found, best first; equals in the order of the file. */
  ranked(rows: RowSet, found: Found): Uint32Array;
}

/** Makes the words of a table ready to be searched, step by step. */
export function* wordSearchSteps(rows: readonly Row[], schema: Schema): Steps<WordSearch> {
  const index = yield* indexSteps(rows, schema);
  return {
    find: (words, base, fillers) => searchSteps(index, words, base, fillers),
    ranked: (rows, { scores }) => ranked(rows, scores),
  };
}
