import type { Steps } from '../base/pace.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import type { Query } from './query.js';
import { sizeOf, type RowSet } from './row-set.js';
import { ranked, searchSteps, type Found } from './search.js';
import { indexSteps, type SearchIndex } from './search-index.js';

/** What is looked for. */
type Asked = Pick<Query, 'words' | 'fillers' | 'otherwise'>;

/** Finds words in the rows of a table, typing errors mended: all that searching takes, and no other module need be fetched for it. */
export interface WordSearch {
  /** Finds what a query asks for; read otherwise where that finds more. @see searchSteps */
  find(query: Asked, base: RowSet | null): Steps<Found>;
  /** Some of the rows found, best first; equals in the order of the file. */
  ranked(rows: RowSet, found: Found): Uint32Array;
}

/** Makes the words of a table ready to be searched, step by step. */
export function* wordSearchSteps(rows: readonly Row[], schema: Schema): Steps<WordSearch> {
  const index = yield* indexSteps(rows, schema);
  return {
    find: (query, base) => findSteps(index, query, base),
    ranked: (rows, { scores }) => ranked(rows, scores),
  };
}

function* findSteps(
  index: SearchIndex,
  { words, fillers, otherwise }: Asked,
  base: RowSet | null,
): Steps<Found> {
  const found = yield* searchSteps(index, words, base, fillers);
  if (otherwise.length === 0 || isGood(found)) return found;
  const other = yield* searchSteps(index, otherwise, base, fillers);
  return isGood(other) ? other : found;
}

/** Whether there are rows that hold what was typed, as it was typed. */
function isGood({ rows, terms }: Found): boolean {
  return sizeOf(rows) > 0 && terms.every(({ found }) => found === 'exact' || found === 'prefix');
}
