/** What stands between a value and the one below it. */
export const BELOW = ' > ';

/** A value on more levels is a chain of something else, and is left whole. */
const MOST_LEVELS = 5;

/**
 * A value and all those it stands below: `Bretagne > Finistère` gives `Bretagne` and `Bretagne > Finistère`. The sign counts only
 * before a word: « revenu > 1 000 » compares.
 */
export function levelsOf(value: string): readonly string[] {
  const parts = value.split(/ > (?=\p{L})/u).map((part) => part.trim());
  if (parts.length === 1 || parts.length > MOST_LEVELS || parts.includes('')) return [value];
  return parts.map((_, place) => parts.slice(0, place + 1).join(BELOW));
}

/**
 * The values of two cells as one: the first value below the first one, and so on; where there are more below, they belong to the
 * last one above.
 */
export function valuesBelow(above: readonly string[], below: readonly string[]): readonly string[] {
  const last = above.length - 1;
  if (last < 0) return below;
  const chains = below.map((value, place) => `${above[Math.min(place, last)] ?? ''}${BELOW}${value}`);
  return [...above, ...chains];
}

/** The value that a value stands below, and its own last part. */
export function splitLevel(value: string): { readonly above: string; readonly last: string } {
  const at = value.lastIndexOf(BELOW);
  return at < 0
    ? { above: '', last: value }
    : { above: value.slice(0, at), last: value.slice(at + BELOW.length) };
}
