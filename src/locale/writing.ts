import type { ClockWords } from './clock.js';
import type { Forms } from './plural.js';

/** How a language is written: what `Intl` does not know, or tells too late for the first cards. */
export interface Writing {
  /** What `Intl` is asked with where a page names no region (BCP 47). */
  readonly tag: string;
  /** What stands around a word that is quoted, with its spaces. */
  readonly quotes: readonly [opening: string, closing: string];
  /** What stands after a word that introduces another one, with the space before it. */
  readonly colon: string;
  /** « 1er », « 2e »: `#` is the number. */
  readonly ordinals: Forms;
  readonly counts: Counts;
  readonly clock: ClockWords;
  /** A day and a time of it: « 1er septembre 2026 à 18 h 30 ». */
  readonly moment: (day: string, time: string, hour: number) => string;
  /** A date as the language has it, from what `Intl` writes: « 1er septembre ». */
  readonly date: (text: string) => string;
}

/** How whole numbers are put in groups of three figures. */
export interface Counts {
  /** For which tags this holds; elsewhere `Intl` is asked. */
  readonly tags: readonly string[];
  readonly separator: string;
  /** The first number that is grouped. */
  readonly from: number;
}
