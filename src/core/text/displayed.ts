/** Marks that stand on one letter at most: no language's writing needs more, and a tower of them covers the lines around it. */
const MOST_MARKS = 6;

const unruly = new RegExp(`[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]|(\\p{M}{${MOST_MARKS}})\\p{M}+`, 'gu');

/**
 * A text as it may stand on a page: without control characters, and without marks in towers. Searching and taking away keep the text as
 * it is written.
 */
export function displayed(text: string): string {
  return text.replace(unruly, '$1');
}
