import type { Abilities } from '../../collection/abilities.js';

/** A file that is read whole can be asked anything. */
export const localAbilities: Abilities = {
  words: 'typos',
  sort: 'all',
  facets: ['values', 'range', 'month', 'year', 'letter', 'presence'],
  counts: true,
  deepest: Infinity,
  most: Infinity,
  find: true,
  points: true,
};
