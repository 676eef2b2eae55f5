const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];

/** Signs beyond ASCII, each with what has to stand before and after it; what makes no sense there was another sign. */
const signs: readonly (readonly [signs: RegExp, before: RegExp, after: RegExp])[] = [
  [/’/, /\p{L}/u, /\p{L}/u],
  [/[“„«‹‘]/, /[\s;,|"'(]/, /[\p{L}\d\s\u00a0]/u],
  [/[”»›’“]/, /[\p{L}\d\s.!?…\u00a0]/u, /[\s;,|"').]/],
  [/[–—•·]/, /[\s\u00a0\d]/, /[\s\u00a0\d]/],
  [/…/, /\p{L}|\s/u, /[\s;,|"')]/],
  [/[€£]/, /[\d\s\u00a0]/, /[\s;,|"')\d/]/],
  [/[°º]/, /[\dnN]/, /[\s\dC;,|"')\u00a0]/],
  [/[ª]/, /\d/, /[\s;,|"')]/],
  [/[¿¡]/, /[\s;,|"'(]/, /\p{L}/u],
  [/\u00a0/, /[\p{L}\d«)]/u, /[:;!?»%€\d\s–]/],
  [/²|³/, /m/, /[\s;,|"')]/],
];

/** Words of a single letter. */
const alone = /[àÀèÈóÓéÉåÅöÖýоОиИвВкКсСуУяЯаАηΗοΟ]/;

/** A letter of another script beside it. */
const isStranger = (own: string, other: string): boolean =>
  letter.test(other) && scripts.some((script) => script.test(own) !== script.test(other));

/**
 * How likely a character beyond ASCII is between its neighbours.
 * @param around The two characters before it and the one after it.
 * @param worth What it is worth in a word of its language.
 */
export function contextScore(
  own: string,
  [before2 = ' ', before = ' ', after = ' ']: readonly (string | undefined)[],
  worth: number,
): number {
  if (/[\p{Co}\p{Cn}\u0080-\u009f\ufffd]/u.test(own)) return -4; // no text holds it
  if (!letter.test(own)) return signScore(before, own, after, worth);
  if (isStranger(own, before) || isStranger(own, after)) return -2;
  const isOdd = upper.test(own) ? isCapitalInside(before, after) : isSmallInside(before2, before, after);
  if (lower.test(own) || upper.test(own)) {
    if (isOdd) return -2;
    if (!letter.test(before) && !letter.test(after)) return alone.test(own) ? worth / 2 : worth - 1;
  }
  return worth;
}

/** A capital behind a small letter, or between a capital and a small letter. */
const isCapitalInside = (before: string, after: string): boolean =>
  lower.test(before) || (upper.test(before) && lower.test(after));

/** A small letter among capitals, or behind two of them. */
const isSmallInside = (before2: string, before: string, after: string): boolean =>
  upper.test(before) && (upper.test(after) || (upper.test(before2) && !letter.test(after)));

function signScore(before: string, own: string, after: string, worth: number): number {
  if (signs.some(([sign, left, right]) => sign.test(own) && left.test(before) && right.test(after)))
    return own === '’' ? 1 : 0.8;
  if (letter.test(before) && letter.test(after)) return -2;
  return worth > 0 ? 0 : -0.7;
}
