/**
 * The form in which two texts are compared: lower case, without accents and invisible marks, `œ` as `oe`, `ß` as `ss`, every
 * apostrophe straight. Independent of the language of the page (in Turkish pages `I` must still match `i`).
 */
export function fold(text: string): string {
  if (/^[\x00-\x40\x5b-\x7f]*$/.test(text)) return text;
  let folded = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Nothing outside the basic plane can be folded half by half.
    if (unit >= 0xd800 && unit <= 0xdfff) return foldWhole(text);
    const letters = foldUnit(unit);
    if (letters.length === 1 && letters.charCodeAt(0) === unit) continue;
    folded += text.slice(done, at) + letters;
    done = at + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** What each unit folds to, filled as units are met: Unicode's normalisation is far too slow for every word of a large file. */
const latin: string[] = [];
const beyond = new Map<number, string>();
const LATIN_END = 0x250;

function foldUnit(unit: number): string {
  const known = unit < LATIN_END ? latin[unit] : beyond.get(unit);
  if (known !== undefined) return known;
  const folded = foldWhole(String.fromCharCode(unit));
  if (unit < LATIN_END) latin[unit] = folded;
  else beyond.set(unit, folded);
  return folded;
}

/** Compatibility forms taken apart (Unicode Standard Annex 15), then marks (M) and invisible characters (Cf) left out. */
function foldWhole(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłς’‘ʼ]|\p{M}/gu, (letter) => plain.get(letter) ?? '');
}

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
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
