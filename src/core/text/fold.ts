/**
 * The form in which two texts are compared: lower case, without accents, `œ` as `oe`, `ß` as `ss`, every apostrophe straight.
 * Independent of the language of the page (in Turkish pages `I` must still match `i`).
 */
export function fold(text: string): string {
  // eslint-disable-next-line no-control-regex -- plain ASCII without capitals is already folded, and is most of the text
  if (/^[\x00-\x40\x5b-\x7f]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøđł’‘ʼ]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};

/** The form in which a column is named in an attribute: folded, letters and digits only (`Complément domaine` → `complementdomaine`). */
export function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}
