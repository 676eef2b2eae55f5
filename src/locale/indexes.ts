import type { LeftOut } from '../core/models/indexes.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { indexes as english } from './en/indexes.js';

/** The words of an index. */
export interface IndexWords {
  /** The heading of the index of titles. */
  readonly titles: string;
  /** What the bar of letters is for. */
  readonly letters: string;
  /** What an index is called where it has no heading of its own. */
  readonly index: string;
  /** Where the collection does not give all its entries. */
  readonly unable: string;
  readonly empty: string;
  /** The words at the beginning of titles by which nobody looks them up, separated by commas. */
  readonly articles: string;
  readonly next: (count: string) => string;
  /** Why there is no index by what its author names. */
  readonly leftOut: Readonly<Record<LeftOut['why'], (name: string) => string>>;
}

/** The words of an index in a language. They come with it. */
export const indexWords = byLanguage<IndexWords>(
  english,
  import.meta.glob<Partially<IndexWords>>('./*/indexes.ts', { eager: true, import: 'indexes' }),
);
