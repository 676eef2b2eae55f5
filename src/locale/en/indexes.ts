import type { IndexWords } from '../indexes.js';

export const indexes: IndexWords = {
  titles: 'From A to Z',
  letters: 'Go to a letter',
  index: 'Index',
  unable: 'This index cannot be made: the list comes from a service that does not give it as a whole.',
  empty: 'No entry.',
  articles: 'the, a, an',
  next: (count) => `Show more (${count})`,
};
