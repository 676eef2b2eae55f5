import type { IndexWords } from '../indexes.js';

export const indexes: IndexWords = {
  titles: 'From A to Z',
  letters: 'Go to a letter',
  index: 'Index',
  unable: 'This index cannot be made: the list comes from a service that does not give it as a whole.',
  empty: 'No entry.',
  articles: 'the, a, an',
  next: (count) => `Show more (${count})`,
  leftOut: {
    unknown: (name) => `No index by “${name}”: no column that is shown has that name.`,
    few: (name) => `No index by “${name}”: there are fewer than two values.`,
    many: (name) => `No index by “${name}”: there are more than 500 values.`,
  },
};
