import type { Origin } from '../places/distance.js';
import type { Selection } from './selection.js';

/** What is asked of a collection. A plain value: the same question gives the same answer. */
export interface Question {
  /** What the visitor asks for. */
  readonly selection: Selection;
  /** What the author has decided. */
  readonly scope: Scope;
  /** What the results must hold beside how many records are found; all of it where it is left out. What is not wanted is left empty. */
  readonly wanted?: Wanted;
}

/** An engine far away may need a request for each of these: what can wait is asked for afterwards. */
export interface Wanted {
  /** The entries of one page. */
  readonly page: boolean;
  /** What the values of every filter would give. */
  readonly counts: boolean;
}

/** What the author of a page has decided for a list: which records there are, by what they are filtered, in which order and language they come. */
export interface Scope {
  /** The records that exist at all for this page. */
  readonly where: readonly Condition[];
  /** The filters, whose counts are wanted. */
  readonly facets: readonly FacetRequest[];
  /** The order without a visitor's choice and without words: a column name, `-` before it for descending; empty for the file's. */
  readonly sort: string;
  readonly pageSize: number;
  /** The only days that are wanted of what takes place. */
  readonly days?: Days;
  /** The language in which codes are told, and whose alphabet orders the records (BCP 47). */
  readonly locale: string;
  /** The language whose alphabet orders what stands in the file as it is, where that is another one. */
  readonly content?: string;
  /** The address of the folder with the tables of communes; without one, communes are known by the records' own points. */
  readonly places?: string;
  /** The distances that a visitor may choose, in kilometres: how many entries each would give is told. */
  readonly radius?: readonly number[];
  /** Where the visitor's device is, while they look near it: no selection and no address holds it. */
  readonly position?: Origin;
}

/**
 * The days of what takes place: whatever is going on or begins between two of them. Engines are asked by it, which cannot give all of their
 * records; who holds them whole passes over it.
 */
export interface Days {
  /** The column in which it begins, and the one in which it ends. */
  readonly start: string;
  readonly end?: string;
  /** `2026-01-31`, each included; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
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
