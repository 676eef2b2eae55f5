import type { Steps } from '../base/pace.js';

/** Texts, and how to compare them: in the order of an alphabet. */
export interface Comparing {
  readonly texts: readonly string[];
  readonly compare: (one: string, other: string) => number;
}

/** Makes of texts what is compared sooner, step by step, where it can. */
export type Comparable = (texts: readonly string[], compare: Comparing['compare']) => Steps<Comparing>;

/** Fewer texts are sorted before that would have been fetched and done. */
const MANY = 3000;

/** What has so many texts compared several times faster; null where there are few, and where it cannot be had: they are compared as they are. */
export async function comparableFor(count: number): Promise<Comparable | null> {
  if (count < MANY) return null;
  return import('./alphabet-key.leaf.js').then(
    ({ comparableSteps }) => comparableSteps,
    () => null,
  );
}
