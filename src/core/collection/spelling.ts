/** Longer runs of letters are no words; the rows of the comparison need not hold them. */
const LONGEST = 60;

/** The letters of a folded word, a bit for each: shared by all letters whose code ends alike. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters >>> 0;
}

/** How many typing errors a word is forgiven: none in short words and in numbers, where another one would be another thing. */
export function forgivenErrors(word: string): number {
  if (word.length < 4 || word.length > LONGEST || /\p{N}/u.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * How many typing errors the beginning of a longer word is forgiven: one letter more must be typed than for a whole word, or
 * `lyon` would find `longue`.
 */
export function forgivenInPrefix(word: string): number {
  return forgivenErrors(word.slice(1));
}

/** How far a typed word is from a word of the file, and from the beginning of it that comes nearest. */
export interface Distance {
  readonly whole: number;
  readonly prefix: number;
}

/**
 * Counts the letters missing, added, wrong, or swapped with their neighbour: the optimal string alignment distance
 * (E. Ukkonen, « Algorithms for approximate string matching », 1985, with adjacent transpositions).
 * @param typed a word that `forgivenErrors` forgives at least one.
 * @param most distances above it are not told apart, which lets most words be given up after a few letters.
 */
export function distanceBetween(typed: string, word: string, most: number): Distance {
  const width = typed.length;
  // Only the beginning of the word that can still be within reach is compared.
  const reach = Math.min(word.length, width + most);
  let [before, above, row] = rows;
  for (let column = 0; column <= width; column++) above[column] = column;
  let prefix = width;
  let leastAbove = 0;
  for (let at = 1; at <= reach; at++) {
    const least = fillRow(row, above, before, typed, word, at);
    prefix = Math.min(prefix, row[width] as number);
    // A swap reaches back over two rows, so both must be too far.
    if (Math.min(least, leastAbove) > most) return { whole: most + 1, prefix };
    leastAbove = least;
    [before, above, row] = [above, row, before];
  }
  return { whole: word.length > reach ? most + 1 : (above[width] as number), prefix };
}

/** The row of the comparison that is being filled and the two before it: used again and again, nothing outlives a call. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

/** Fills the row for a letter of the word, column by column for each letter typed, and returns the least cost in it. */
function fillRow(
  row: Uint8Array,
  above: Uint8Array,
  before: Uint8Array,
  typed: string,
  word: string,
  at: number,
): number {
  const letter = word.charCodeAt(at - 1);
  const former = word.charCodeAt(at - 2);
  let least = (row[0] = at);
  for (let column = 1; column <= typed.length; column++) {
    const same = typed.charCodeAt(column - 1) === letter;
    const swapped =
      !same && typed.charCodeAt(column - 2) === letter && typed.charCodeAt(column - 1) === former;
    let cost = (above[column - 1] as number) + (same ? 0 : 1);
    cost = Math.min(cost, (above[column] as number) + 1, (row[column - 1] as number) + 1);
    if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
    row[column] = cost;
    least = Math.min(least, cost);
  }
  return least;
}
