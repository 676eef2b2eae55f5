/**
 * Patterns by Unicode's own tables cost milliseconds to make, which a visitor waits for. Texts in Latin letters, that is, nearly
 * all, are read by patterns that cost nothing and find the same.
 */
const latin = /^[\x00-\u017f\u2010-\u2027\u20ac]*$/;

/** Whether a text holds nothing but Latin letters, figures and common signs. Only U+00AD is invisible among them. */
export function isLatin(text: string): boolean {
  return latin.test(text);
}

/** Every run of letters and digits in a text. */
export function runsOf(text: string): readonly string[] {
  return text.match(isLatin(text) ? /[\dA-Za-zªµºÀ-ÖØ-öø-ſ²³¹¼½¾]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** Every word as it stands in a text: letters and digits, with the marks and the invisible characters among them. */
export function writtenWords(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(
    isLatin(text)
      ? /[\dA-Za-zªµºÀ-ÖØ-öø-ſ²³¹¼½¾][\dA-Za-zªµºÀ-ÖØ-öø-ſ²³¹¼½¾\xad]*/g
      : /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*/gu,
  );
}
