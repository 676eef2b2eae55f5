import type { FacetKind } from './question.js';

/**
 * What a collection can be asked. What it cannot is not offered to visitors, and is left out of a question all the same: a collection
 * passes over it rather than answering something else.
 */
export interface Abilities {
  /**
   * How it finds words: not at all; wherever their letters stand, accents counting (`contains`); as beginnings of words; or so, with typing
   * errors mended.
   */
  readonly words: 'none' | 'contains' | 'prefix' | 'typos';
  /** The columns by which it sorts, by their names; `all` for any, and none for an order of its own. */
  readonly sort: 'all' | readonly string[];
  /** The kinds of filters that it understands. */
  readonly facets: readonly FacetKind[];
  /** Whether it counts what each value of a filter would give, given all the other filters. Without it no number stands beside a value. */
  readonly counts: boolean;
  /** How many entries its pages reach at most: who looks further is asked to narrow the search. */
  readonly deepest: number;
  /** How many entries `each` gives at most; 0 where lists cannot be taken away. */
  readonly most: number;
  /** How many entries are printed at most; as many as `each` gives where it is left out. */
  readonly printed?: number;
  /** Whether it finds an entry by the identifier that its address holds. */
  readonly find: boolean;
  /** Whether it tells where its entries are: `points` and `entriesAt`, distances, what is near a place. */
  readonly points: boolean;
}
