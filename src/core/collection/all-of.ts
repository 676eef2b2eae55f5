import type { Collection, Entry } from './collection.js';
import type { Question } from './question.js';

/** Every record that a question finds, at once: for what cannot begin before the last one is there. */
export async function allOf(
  collection: Collection,
  question: Question,
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  const slices: (readonly Entry[])[] = [];
  for await (const slice of collection.each(question, signal)) slices.push(slice);
  return slices.flat();
}
