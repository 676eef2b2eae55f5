import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { columnNamed } from '../schema/column-named.js';
import type { Column, Schema } from '../schema/schema.js';
import { fold } from '../text/fold.js';
import {
  alphabeticalSteps,
  letterGroupSteps,
  valueGroupSteps,
  type IndexedEntry,
  type IndexGroup,
  type Indexing,
} from './index-groups.js';

/** More values than this are no index but a list of everything. */
const MOST_GROUPS = 500;

/** An index: of titles by their letters (`column` is null), or of what stands in a column. */
export interface MadeIndex {
  readonly column: Column | null;
  readonly groups: readonly IndexGroup[];
}

/** Why there is no index by what an author names. */
export interface LeftOut {
  readonly name: string;
  readonly why: 'unknown' | 'few' | 'many';
}

/** Entries by the alphabet, and the indexes that lead to them. */
export interface Indexes {
  readonly entries: readonly IndexedEntry[];
  readonly indexes: readonly MadeIndex[];
  readonly leftOut: readonly LeftOut[];
}

/** The indexes by the columns that are named, in that order; by title where none is. */
export function* indexesSteps(
  all: readonly Entry[],
  schema: Schema,
  by: readonly string[],
  indexing: Indexing,
): Steps<Indexes> {
  const entries = yield* alphabeticalSteps(all, schema, indexing);
  const indexes: MadeIndex[] = [];
  const leftOut: LeftOut[] = [];
  for (const name of by.length > 0 ? by : [TITLE]) {
    const column = columnBy(schema, name);
    if (column === undefined) {
      leftOut.push({ name, why: 'unknown' });
      continue;
    }
    const groups = column
      ? yield* valueGroupSteps(entries, column, indexing)
      : yield* letterGroupSteps(entries, indexing);
    if (groups.length < 2) leftOut.push({ name, why: 'few' });
    else if (groups.length > MOST_GROUPS) leftOut.push({ name, why: 'many' });
    else indexes.push({ column, groups });
  }
  return { entries, indexes, leftOut };
}

const TITLE = 'title';
const titles: ReadonlySet<string> = new Set([TITLE, 'titre', 'titulo']);

/** The column of an index; null for the titles, undefined where there is none that is shown. */
function columnBy(schema: Schema, name: string): Column | null | undefined {
  const column = columnNamed(schema, name);
  if (!column) return titles.has(fold(name)) ? null : undefined;
  if (column.role === 'hidden') return undefined;
  return column.role === 'title' ? null : column;
}
