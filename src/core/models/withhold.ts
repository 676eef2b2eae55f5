/** Whether a number is told; `few`: it is under the least that is told; `with`: it would give such a one away. */
export type Withheld = 'told' | 'few' | 'with';

/**
 * Which counts of some that add up to a known sum are withheld: those under the least that is told, and the smallest of the others as long
 * as what is left of the sum says what they are. None of them is told where that is not to be had. Zeros are told.
 */
export function withhold(counts: readonly number[], least: number): readonly Withheld[] {
  const told: Withheld[] = counts.map((count) => (isFew(count, least) ? 'few' : 'told'));
  while (givesAway(counts, told, least)) {
    const next = smallestTold(counts, told);
    if (next < 0) break;
    told[next] = 'with';
  }
  return told;
}

/** The same where they add up to nothing that anybody knows. */
export function withholdEach(counts: readonly number[], least: number): readonly Withheld[] {
  return counts.map((count) => (isFew(count, least) ? 'few' : 'told'));
}

export function isFew(count: number, least: number): boolean {
  return count > 0 && count < least;
}

/**
 * Whether the sum of what is withheld leaves a single way to share it out: then each small count is known. They are 1 to `least` − 1 each,
 * those withheld with them `least` or more each.
 */
export function givesAway(counts: readonly number[], told: readonly Withheld[], least: number): boolean {
  const few = told.filter((each) => each === 'few').length;
  if (few === 0) return false;
  const others = told.filter((each) => each === 'with').length;
  const sum = counts.reduce((total, count, at) => (told[at] === 'told' ? total : total + count), 0);
  const most = few * (least - 1);
  const reach = others === 0 ? sum : Math.min(most, sum - others * least);
  const isAtEnd = reach === few || (others === 0 && sum === most);
  return isAtEnd || (others === 0 && few === 1);
}

/** The place of the smallest count that is told and not zero; −1 where there is none. */
export function smallestTold(counts: readonly number[], told: readonly Withheld[]): number {
  let best = -1;
  counts.forEach((count, at) => {
    if (told[at] !== 'told' || count === 0) return;
    if (best < 0 || count < (counts[best] ?? 0)) best = at;
  });
  return best;
}
