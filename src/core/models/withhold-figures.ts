import type { Figures } from './figures.js';
import type { Share, Shares } from './shares.js';
import { withholdCross } from './withhold-cross.js';
import { withholdShares } from './withhold-shares.js';

/**
 * Withholds small counts, and what would give them away, in all that is told at once: rows that do not answer are counted as an answer,
 * since everybody sees how many rows there are. The questions of a cross table tell what its margins do, and are compared with nothing.
 */
export function withholdFigures({ questions, cross }: Figures, least: number): Figures {
  const told = cross && withholdCross(cross, least);
  return {
    questions: questions.map((shares) => {
      if (told?.down.answers === shares.answers) return told.down;
      return told?.across.answers === shares.answers ? told.across : withholdShares(shares, least);
    }),
    cross: told,
  };
}

/** Figures without those of all rows, which decided what is withheld and are not shown beside them. */
export function withoutAll({ questions, cross }: Figures): Figures {
  const alone = (share: Share): Share => ({ ...share, all: null });
  const told = (shares: Shares): Shares => ({
    ...shares,
    shares: shares.shares.map(alone),
    others: shares.others && { ...shares.others, share: alone(shares.others.share) },
    baseOfAll: null,
    ofAll: null,
  });
  return { questions: questions.map(told), cross };
}
