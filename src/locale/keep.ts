import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { keep as english } from './en/keep.js';
import type { Forms } from './plural.js';

/** The words of the buttons by which visitors keep entries. */
export interface KeepWords {
  readonly keep: string;
  /** The button above the list: `3 gardés`; `#` stands for the number. */
  readonly count: Forms;
  readonly kept: (total: string) => string;
  readonly removed: (total: string) => string;
  readonly full: (most: string) => string;
}

/** These words in a language. They come with what draws them. */
export const keepWords = byLanguage<KeepWords>(
  english,
  import.meta.glob<Partially<KeepWords>>('./*/keep.ts', { eager: true, import: 'keep' }),
);
