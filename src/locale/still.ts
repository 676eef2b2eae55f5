import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import type { Plural } from './plural.js';
import { still as english } from './en/still.js';

/** What visitors read in a list that was written into a page, as long as no script has taken it over. */
export interface StillWords {
  /** In place of a telephone number or an e-mail address. */
  readonly held: string;
  /** What unfolds the names of the entries that are not shown in full. */
  readonly others: (count: string, plural: Plural) => string;
  /** How many more there are. */
  readonly more: (count: string, plural: Plural) => string;
  /** The way back from the page of an entry. */
  readonly back: (title: string) => string;
  readonly cancelled: string;
  /** What a page of an entry says of the day on which it was written. */
  readonly written: (date: string) => string;
}

/** Those words in a language. */
export const stillWords = byLanguage<StillWords>(
  english,
  import.meta.glob<Partially<StillWords>>('./*/still.ts', { eager: true, import: 'still' }),
);
