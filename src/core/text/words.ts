import { fold } from './fold.js';
import { readInclusive } from './inclusive.js';
import { runsOf, writtenWords } from './latin.js';

/** A word as it stands in a text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** What it is compared as, folded: as written first, then what an abbreviation or inclusive writing stands for as well. */
  readonly forms: readonly string[];
}

/**
 * Cuts a text into words: runs of letters and digits. Apostrophes, hyphens and points separate; inclusive endings
 * (`acteur·rice·s`) belong to their word. Where a hyphen or a stroke joins them they are words of their own as well, which then
 * begin before the former word ends. No word reaches over a space.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let done = 0;
  for (const { 0: written, index: start } of writtenWords(text)) {
    if (start < done) continue;
    const form = wordForm(written);
    const inclusive = readInclusive(text, form, start + written.length);
    const end = inclusive?.end ?? start + written.length;
    const forms = inclusive?.forms ?? [form, ...otherForms(form)];
    if (form !== '') words.push({ start, end, forms });
    if (!inclusive?.loose) done = end;
  }
  return words;
}

/** A single written word in the form in which words are compared; empty where it is nothing but marks. */
export function wordForm(written: string): string {
  // Most words: they need no patterns for accents and marks.
  if (/^[\da-z]+$/i.test(written)) return written.toLowerCase();
  return runsOf(fold(written)).join('');
}

/** How French writes the names of places and of what is named after them. */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ['st', ['saint']],
  ['saint', ['st']],
  ['ste', ['sainte']],
  ['sainte', ['ste']],
]);

/** What else a folded word is written as: `st` and `saint` are found by each other. */
export function otherForms(word: string): readonly string[] {
  return abbreviations.get(word) ?? [];
}

/** How many words a text has, inclusive endings counted apart. */
export function countWords(text: string): number {
  return Array.from(writtenWords(text)).length;
}
