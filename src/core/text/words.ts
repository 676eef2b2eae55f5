import { fold } from './fold.js';
import { isInclusiveSign, readInclusive } from './inclusive.js';
import { INVISIBLE, letterCode, SEPARATOR } from './letters.js';

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
 * begin before the former word ends.
 */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    if (letterCode(text, at) <= INVISIBLE) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const word = readWord(text, at, end);
    if (word) words.push(word.word);
    at = word?.next ?? end;
  }
  return words;
}

function readWord(text: string, start: number, end: number): { word: Word; next: number } | null {
  const stem = wordForm(text.slice(start, end));
  if (stem === '') return null;
  const inclusive = isInclusiveSign(text.charCodeAt(end)) ? readInclusive(text, stem, end) : null;
  if (!inclusive) return { word: { start, end, forms: [stem, ...otherForms(stem)] }, next: end };
  return {
    word: { start, end: inclusive.end, forms: inclusive.forms },
    next: inclusive.loose ? end : inclusive.end,
  };
}

/** Where the run of letters, digits and their marks that begins here ends. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && letterCode(text, end) !== SEPARATOR) end++;
  return end;
}

/** A single written word in the form in which words are compared. */
export function wordForm(written: string): string {
  return fold(written).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How French writes the names of places and of what is named after them. */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ['st', ['saint']],
  ['saint', ['st']],
  ['ste', ['sainte']],
  ['sainte', ['ste']],
]);

const none: readonly string[] = [];

/** What else a folded word is written as: `st` and `saint` are found by each other. */
export function otherForms(word: string): readonly string[] {
  return abbreviations.get(word) ?? none;
}

/** How many words a text has, inclusive endings counted apart. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = letterCode(text, at);
    if (code === SEPARATOR) inside = false;
    if (code <= INVISIBLE || inside) continue;
    inside = true;
    count++;
  }
  return count;
}
