import type { CountedAnswers, ToldAnswers, WithholdAnswers } from './shares.js';
import { isFew, withhold, type Withheld } from './withhold.js';
import { withholdCells } from './withhold-cells.js';

/** Withholds small counts of answers, and what would give them away: by themselves, or beside those of all rows. */
export const withholdAnswers: WithholdAnswers = (own, all, least) => {
  if (isFew(own.answered, least)) return null;
  if (all) return withheldBeside(own, all, least);
  const told = withhold(own.counts, own.answered, least);
  return told && { own: told, all: [] };
};

/** Who sees what was found and all could reckon the rest: the two are the lines of a table, and all are its columns. */
function withheldBeside(own: CountedAnswers, all: CountedAnswers, least: number): ToldAnswers | null {
  const told = withholdCells(
    {
      counts: [own.counts, all.counts.map((count, at) => count - (own.counts[at] ?? 0))],
      ofLines: [own.answered, all.answered - own.answered],
      ofColumns: all.counts,
      total: all.answered,
      knowsLines: true,
    },
    least,
  );
  const stateOf = ({ withheld }: { readonly withheld: Withheld }): Withheld => withheld;
  return told && { own: (told.cells[0] ?? []).map(stateOf), all: told.columnTotals.map(stateOf) };
}
