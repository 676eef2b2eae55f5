/** How a word ends in one number, how in the other: French, then English. Each is tried where a word ends so. */
const endings: readonly (readonly [ending: string, other: string])[] = [
  ['s', ''],
  ['x', ''],
  ['aux', 'al'],
  ['al', 'aux'],
  ['ies', 'y'],
  ['y', 'ies'],
  ['es', ''],
];

/** Shorter words are other words without their last letter. */
const SHORTEST = 4;

/**
 * What a folded word may be in the other number, right or wrong: `associations` → `association`, `journaux` → `journal`. Plurals that
 * only add letters are found by their beginning, and are left out.
 */
export function numberForms(word: string): readonly string[] {
  if (word.length < SHORTEST || /\d/.test(word)) return [];
  return endings.flatMap(([ending, other]) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + other] : [],
  );
}
