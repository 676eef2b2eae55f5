import { fold } from './fold.js';

/** What stands between words. */
export const SEPARATOR = 0;
/** An accent of its own or an invisible character: neither part of a word nor the end of one. */
export const INVISIBLE = 1;
/** Part of a word, but no single unit once folded (`œ`, `½`, a letter outside the basic plane). */
export const SPECIAL = 2;

/** In the table: not met yet, or half of a pair, which the text decides. */
export const UNKNOWN = 0xffff;
let codes: Uint16Array | undefined;

/** The letter codes of UTF-16 units, filled as they are met: for loops over much text, which ask `letterCode` only for `UNKNOWN`. */
export function letterCodes(): Uint16Array {
  return (codes ??= new Uint16Array(0x10000).fill(UNKNOWN));
}

/**
 * What the UTF-16 unit at a place of the text is for the cutting of words: `SEPARATOR`, `INVISIBLE`, `SPECIAL`, or the folded unit.
 */
export function letterCode(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdbff) return classifyPair(text.codePointAt(at) ?? 0);
  const known = letterCodes()[unit] ?? UNKNOWN;
  return known === UNKNOWN ? (letterCodes()[unit] = classify(unit)) : known;
}

function classify(unit: number): number {
  // The second half of a pair goes with the first, which decides.
  if (unit >= 0xdc00 && unit <= 0xdfff) return INVISIBLE;
  if (isInvisible(unit)) return INVISIBLE;
  if (!isWordish(unit)) return SEPARATOR;
  const folded = fold(String.fromCharCode(unit));
  return folded.length === 1 && isWordish(folded.charCodeAt(0)) ? folded.charCodeAt(0) : SPECIAL;
}

function classifyPair(codePoint: number): number {
  if (isInvisible(codePoint)) return INVISIBLE;
  return isWordish(codePoint) ? SPECIAL : SEPARATOR;
}

function isInvisible(codePoint: number): boolean {
  return /[\p{M}\p{Cf}]/u.test(String.fromCodePoint(codePoint));
}

function isWordish(codePoint: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint));
}
