import type { Away } from '../places/distances.js';
import type { Nearness } from '../places/near.js';
import type { Places } from '../places/places.js';
import type { Row } from '../table/table.js';
import type { Schema } from '../schema/schema.js';
import type { Abilities } from './abilities.js';
import type { FacetKind, Question, Scope } from './question.js';

/**
 * Records that can be asked questions. Elements know only this: a local collection (a file read whole) answers at once, a remote one (a
 * search engine behind an address) takes its time, and neither lets anybody reach into its records.
 *
 * Whatever is asked may fail: with the signal's reason once that is aborted, else with a `LoadError` (`no-answer`, `offline`,
 * `missing-script`…). The next question is asked as if nothing had happened.
 */
export interface Collection {
  readonly schema: Schema;
  /** False while the file is still being read: answers are then about the rows that have come so far. */
  readonly complete: boolean;
  /** What may be asked of it, once it is complete. */
  readonly abilities: Abilities;
  /** What the selection finds, one page of it. Work for a question that nobody waits for any more stops soon. */
  ask(question: Question, signal: AbortSignal): Promise<Results>;
  /**
   * Every record that the selection finds, in its order and whatever the page, a slice at a time: for export and print. Nothing is
   * prepared before a slice is asked for; who does long work with them gives the thread back in between.
   */
  each(question: Question, signal: AbortSignal): AsyncIterable<readonly Entry[]>;
  /** The entry with this identifier, or which had it before, null if the scope holds none. */
  find(id: string, scope: Scope, signal: AbortSignal): Promise<Entry | null>;
  /**
   * Where all the records are that the selection finds, in its order and whatever the page: what a map shows. Where `abilities.points` and the
   * collection is complete.
   */
  points?(question: Question, signal: AbortSignal): Promise<FoundPoints>;
  /** The entries with these numbers, as `Entry.index` and `FoundPoints.rows` have them. Where `abilities.points`. */
  entriesAt?(rows: Uint32Array | readonly number[], signal: AbortSignal): Promise<readonly Entry[]>;
  /**
   * Where all that a question finds can be had as a file (CSV) of the engine's own; null where it cannot.
   * @param count how many records it finds.
   */
  exportAddress?(question: Question, count: number): string | null;
  /** Whether questions wait because who answers them wants a pause; left out where nobody else answers. */
  readonly rest?: { readonly isOn: boolean; readonly subscribe: (listener: () => void) => () => void };
  /** Does beforehand what the first search will need, while nobody is waiting for it. */
  prepare?(): Promise<void>;
}

/** Where the records are that a selection finds. */
export interface FoundPoints {
  /** Of every record of the collection: the same value for every question with the same `scope.places`. */
  readonly places: Places;
  /** The records found, in their order, by their numbers: what the arrays of `places` are asked. */
  readonly rows: Uint32Array;
}

export interface FacetValue {
  /** The value in its most frequent spelling; empty for « not given ». */
  readonly value: string;
  /** What the list would hold if this value were ticked as well; NaN where that is not known. */
  readonly count: number;
  readonly selected: boolean;
  /** False for a ticked value that the file does not hold. */
  readonly known: boolean;
}

export interface FacetCounts {
  readonly column: string;
  readonly kind: FacetKind;
  readonly match: 'any' | 'all';
  /**
   * By falling count over the whole scope, then by name; what is not given, then what is ticked but unknown come last. For a
   * range, only the ticked ones.
   */
  readonly values: readonly FacetValue[];
  /** For a range: the smallest and the largest value of the scope, as numbers (dates: days since 1970-01-01). */
  readonly bounds: { readonly least: number; readonly most: number } | null;
}

export interface Entry {
  /** The record's place in the file, from 0; no other of the collection has the same. */
  readonly index: number;
  /** What its address holds: survives a reordered file. */
  readonly id: string;
  readonly cells: Row;
  /** How far it is from the place near which was looked; left out where nobody knows, or nobody looks near a place. */
  readonly away?: Away;
}

/** How a word of the query was understood. */
export interface Term {
  /** The word as folded. */
  readonly word: string;
  readonly found: 'exact' | 'prefix' | 'corrected' | 'none';
  /** The words of the file it stands for, folded, for highlighting; for `exact` and `prefix`, the word itself suffices as a prefix. */
  readonly variants: readonly string[];
}

export interface Results {
  /** How many records there are for this page without a selection. */
  readonly total: number;
  /** How many of them the selection finds. */
  readonly count: number;
  /** The page that is answered: the one asked for, or the last one. */
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly Entry[];
  /** How each word was understood; none where the collection does not tell. */
  readonly terms: readonly Term[];
  /** Whether only the beginning of what was typed was looked for. */
  readonly cut: boolean;
  readonly facets: readonly FacetCounts[];
  /** False while the file is still being read. */
  readonly complete: boolean;
  /**
   * The same with what filters count, where an engine tells that afterwards: until then their values have no numbers. Fails as `ask` does.
   * Left out where nothing more comes.
   */
  readonly later?: Promise<Results>;
  /** What was found of the place near which was looked; left out where nobody looks near a place. */
  readonly near?: Nearness;
}
