import { isLatin, runsOf } from './latin.js';
import { wordForm } from './words.js';

/** In the table: not met yet, or half of a pair, which the text decides. */
export const UNKNOWN = 0;
/** What stands between words. */
export const SEPARATOR = 1;
/** An accent of its own or an invisible character: neither part of a word nor the end of one. */
export const INVISIBLE = 2;
/** Part of a word, but no single unit once folded (`œ`, `½`, a letter outside the basic plane). */
export const SPECIAL = 3;

/**
 * What each UTF-16 unit is for the cutting of words: `SEPARATOR`, `INVISIBLE`, `SPECIAL`, or the folded unit. Filled as units are
 * met: for loops over much text, which ask `letterCode` only for `UNKNOWN`.
 */
export const letterCodes = new Uint16Array(0x10000);

/** The code of the unit at a place of the text. */
export function letterCode(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  // The second half of a pair goes with the first, which decides.
  if (/[\udc00-\udfff]/.test(text.charAt(at)) && (text.codePointAt(at - 1) ?? 0) > 0xffff) return INVISIBLE;
  const code = classify(String.fromCodePoint(point));
  if (point < 0xd800 || (point > 0xdfff && point < 0x10000)) letterCodes[point] = code;
  return code;
}

function classify(character: string): number {
  const isInvisible = isLatin(character) ? character === '\xad' : /[\p{M}\p{Cf}]/u.test(character);
  if (isInvisible) return INVISIBLE;
  if (runsOf(character).length === 0) return SEPARATOR;
  const form = wordForm(character);
  return form.length === 1 ? form.charCodeAt(0) : SPECIAL;
}
