import type { Steps } from '../base/pace.js';

/** How many items are sorted in one go: a millisecond or two with the slowest comparison. */
const RUN = 1024;

/**
 * Sorts in small steps: short runs by the engine, then merged two by two. Stable.
 * @returns a new list.
 */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<Item>(
  one: Item[],
  other: Item[],
  compare: (one: Item, other: Item) => number,
): Steps<Item[]> {
  if (other.length === 0) return one;
  const merged: Item[] = [];
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const first = compare(one[left] as Item, other[right] as Item) <= 0;
    merged.push((first ? one[left++] : other[right++]) as Item);
    if (merged.length % RUN === 0) yield;
  }
  while (left < one.length) merged.push(one[left++] as Item);
  while (right < other.length) merged.push(other[right++] as Item);
  return merged;
}
