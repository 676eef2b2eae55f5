import type { CountWords } from '../count.js';

export const count: CountWords = {
  written: (name) => `File written: ${name}`,
  noFigures: {
    unknown: (name) => `No figures of “${name}”: no column that is shown has this name.`,
    names: (name) => `No figures of “${name}”: every row says something else there.`,
    empty: (name) => `No figures of “${name}”: there is nothing to count.`,
  },
  nothingCounted: 'No column of this file has answers that could be counted.',
};
