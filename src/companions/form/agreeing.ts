import { answerIn } from '../../core/consent/answer.js';

/** How most rows of a file say that they agree, nothing kept back; null where none of these cells does. */
export function agreeing(cells: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const cell of cells.map((each) => each.trim())) {
    const { says, without } = answerIn(cell);
    if (says === 'yes' && without.size === 0) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
