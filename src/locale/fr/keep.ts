import type { KeepWords } from '../keep.js';

export const keep: KeepWords = {
  keep: 'Garder',
  count: { one: '# gardé', other: '# gardés' },
  kept: (total) => `Gardé, ${total} en tout`,
  removed: (total) => `Retiré, ${total} en tout`,
  full: (most) => `Vous avez gardé ${most} entrées : c’est le plus possible.`,
};
