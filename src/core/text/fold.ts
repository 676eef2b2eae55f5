import { isLatin, runsOf } from './latin.js';

/**
 * The form in which two texts are compared: lower case, without accents and invisible marks, `œ` as `oe`, `ß` as `ss`, every
 * apostrophe straight. Independent of the language of the page (in Turkish pages `I` must still match `i`).
 */
export function fold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  const [marks, letters] = isLatin(text) ? latinPatterns : allPatterns;
  // Compatibility forms are taken apart (Unicode Standard Annex 15), then marks (M) and invisible characters (Cf) left out.
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(letters, (letter) => plain.get(letter) ?? '');
}

const latinPatterns = [/[\u0300-\u036f\xad]/g, /[œæßøđł’‘ʼ]/g] as const;
const allPatterns = [/[\p{M}\p{Cf}]/gu, /[œæßøđłς’‘ʼ]|\p{M}/gu] as const;

const plain: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ς', 'σ'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
]);

/** The form in which a column is named in an attribute: folded, letters and digits only (`Complément domaine` → `complementdomaine`). */
export function headingKey(heading: string): string {
  return runsOf(fold(heading)).join('');
}
