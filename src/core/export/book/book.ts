import type { Steps } from '../../base/pace.js';
import type { Entry } from '../../collection/collection.js';
import type { IndexedEntry, IndexGroup, Indexing } from '../../models/index-groups.js';
import { letterGroupSteps } from '../../models/index-groups.js';
import { indexesSteps, type LeftOut, type MadeIndex } from '../../models/indexes.js';
import type { Outline } from '../../models/map/outline.js';
import { hasPoints } from '../../models/points.js';
import { toldColumns } from '../../models/told.js';
import { placesSteps, type Places } from '../../places/places.js';
import type { Column, Schema } from '../../schema/schema.js';
import type { BookWords } from './book-words.js';
import type { Markup } from './markup.js';

/** What is said of a book besides its entries; empty for what nobody says. */
export interface BookFacts {
  readonly title: string;
  readonly subtitle: string;
  /** Who made the data. */
  readonly owner: string;
  /** The day of the data, in words. */
  readonly date: string;
  readonly licence: string;
  /** Where the list is to be found. */
  readonly address: string;
  /** Where a mistake can be reported. */
  readonly correction: string;
}

/** What a book is made of. */
export interface BookRequest extends BookFacts {
  readonly schema: Schema;
  readonly entries: readonly Entry[];
  /** The columns by which there are indexes. */
  readonly by: readonly string[];
  readonly indexing: Indexing;
  readonly words: BookWords;
  /** What figures tell of the entries; nothing by default. */
  readonly statistics?: Markup;
  /** What lies under its map; nothing by default. */
  readonly outline?: Outline | null;
}

/** A directory to be printed: entries from A to Z, each with its number, and what leads to them. */
export interface Book extends BookRequest {
  /** What is told of an entry: not what is told of all alike, nor what is for programs. */
  readonly columns: readonly Column[];
  readonly numbered: readonly IndexedEntry[];
  readonly letters: readonly IndexGroup[];
  readonly indexes: readonly MadeIndex[];
  readonly leftOut: readonly LeftOut[];
  /** Where `numbered` are, one by one; null where the file has no points. */
  readonly places: Places | null;
}

/** Puts a book together. */
export function* bookSteps(request: BookRequest): Steps<Book> {
  const { entries, schema, by, indexing } = request;
  const made = yield* indexesSteps(entries, schema, by, indexing);
  const letters = yield* letterGroupSteps(made.entries, indexing);
  const indexes = made.indexes.filter(({ column }) => column !== null);
  const columns = toldColumns(schema).filter((column) => tellsApart(column, entries));
  const rows = made.entries.map(({ entry }) => entry.cells);
  const places = hasPoints(schema) ? yield* placesSteps(rows, schema) : null;
  return { ...request, columns, numbered: made.entries, letters, indexes, leftOut: made.leftOut, places };
}

/** Whether entries differ in a column: « Publication : oui » of every one tells nobody anything. */
function tellsApart({ index, role }: Column, [first, ...others]: readonly Entry[]): boolean {
  const cell = first?.cells[index];
  return role !== null || others.length === 0 || others.some(({ cells }) => cells[index] !== cell);
}

/** Where an entry stands in the document. */
export function anchorOf({ number }: Pick<IndexedEntry, 'number'>): string {
  return `e${String(number)}`;
}
