import type { Row } from '../table/table.js';
import type { Schema } from '../schema/schema.js';
import type { Selection } from './selection.js';

/**
 * Records that can be asked questions. Elements know only this: a local collection (a file read whole) answers at once,
 * a remote one (a search engine behind an address) will answer later, and neither lets anybody reach into its records.
 */
export interface Collection {
  readonly schema: Schema;
  /** False while the file is still being read: answers are then about the rows that have come so far. */
  readonly complete: boolean;
  /** What the selection finds, one page of it. Pure: the same question gives the same answer. */
  select(selection: Selection, view: View): Promise<Results>;
  /** Every record that the selection finds, in its order, whatever the page: for export and print. */
  all(selection: Selection, view: View): Promise<readonly Entry[]>;
  /** The entry with this identifier, or which had it before, null if the view holds none. */
  find(id: string, view: View): Promise<Entry | null>;
  /** Does beforehand what the first search will need, while nobody is waiting for it. */
  prepare?(): Promise<void>;
}

/** How one element looks at a collection: what its author decided, as against what its visitor asks for. */
export interface View {
  /** The rows that exist at all for this page. */
  readonly where: readonly Condition[];
  /** The filters whose counts are wanted. */
  readonly facets: readonly FacetRequest[];
  /** The order without a visitor's choice and without words: a column name, `-` before it for descending; empty for the file's. */
  readonly sort: string;
  readonly pageSize: number;
  /** The language in which codes are told, and whose alphabet orders the records (BCP 47). */
  readonly locale: string;
  /** The language whose alphabet orders what stands in the file as it is, where that is another one. */
  readonly content?: string;
}

/** One of the values must stand in the column (compared folded, whole, value by value). */
export interface Condition {
  readonly column: string;
  readonly values: readonly string[];
}

/**
 * `values`: one of a list of values, those on several levels (`Bretagne > Finistère`) on each of them; `range`: numbers or dates;
 * `month` (`2026-11`) and `year` (`2026`) of dates; `letter`: first letter (`A`, `#` for none); `presence`: `with` or `without` a
 * value.
 */
export type FacetKind = 'values' | 'range' | 'month' | 'year' | 'letter' | 'presence';

export interface FacetRequest {
  readonly column: string;
  readonly kind: FacetKind;
  /** The column whose values stand below those of the first one, as if a cell held both: `Bretagne > Finistère`. */
  readonly below?: string;
  /** Whether every ticked value must be there, or one of them. */
  readonly match: 'any' | 'all';
}

export interface FacetValue {
  /** The value in its most frequent spelling; empty for « not given ». */
  readonly value: string;
  /** What the list would hold if this value were ticked as well. */
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
   * By falling count over the whole view, then by name; what is not given, then what is ticked but unknown come last. For a
   * range, only the ticked ones.
   */
  readonly values: readonly FacetValue[];
  /** For a range: the smallest and the largest value of the view, as numbers (dates: days since 1970-01-01). */
  readonly bounds: { readonly least: number; readonly most: number } | null;
}

export interface Entry {
  /** The record's place in the file, from 0. */
  readonly index: number;
  /** What its address holds: survives a reordered file. */
  readonly id: string;
  readonly cells: Row;
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
  readonly terms: readonly Term[];
  readonly facets: readonly FacetCounts[];
  /** False while the file is still being read. */
  readonly complete: boolean;
}
