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
  // Only the beginning of the word that can still be within reach is compared.
  const reach = Math.min(word.length, typed.length + most);
  let [before, above, row] = [rows[0], rows[1], rows[2]];
  for (let column = 0; column <= typed.length; column++) above[column] = column;
  let prefix = typed.length;
  for (let at = 1; at <= reach; at++) {
    const letter = word.charCodeAt(at - 1);
    let least = (row[0] = at);
    for (let column = 1; column <= typed.length; column++) {
      const same = typed.charCodeAt(column - 1) === letter;
      let cost = Math.min(
        (above[column - 1] as number) + (same ? 0 : 1),
        (above[column] as number) + 1,
        (row[column - 1] as number) + 1,
      );
      if (!same && at > 1 && column > 1 && swapped(typed, column, word, at)) {
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      }
      row[column] = cost;
      if (cost < least) least = cost;
    }
    prefix = Math.min(prefix, row[typed.length] as number);
    // A swap reaches back over two rows, so both must be too far.
    if (least > most && rowMinimum(above, typed.length) > most) return { whole: most + 1, prefix };
    [before, above, row] = [above, row, before];
  }
  const whole = word.length > reach ? most + 1 : (above[typed.length] as number);
  return { whole, prefix };
}

/** The row of the comparison that is being filled and the two before it: used again and again, nothing outlives a call. */
const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)] as const;

function swapped(typed: string, column: number, word: string, at: number): boolean {
  return (
    typed.charCodeAt(column - 1) === word.charCodeAt(at - 2) &&
    typed.charCodeAt(column - 2) === word.charCodeAt(at - 1)
  );
}

function rowMinimum(row: Uint8Array, length: number): number {
  let least = row[0] as number;
  for (let column = 1; column <= length; column++) least = Math.min(least, row[column] as number);
  return least;
}
