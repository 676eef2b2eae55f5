import type { FigureWords } from '../figures.js';
import { form } from '../plural.js';

export const figures: FigureWords = {
  answer: 'Answer',
  count: 'Number',
  share: 'Share',
  answered: (count, plural) => `${count} ${form(plural, { one: 'answer', other: 'answers' })}`,
  silent: (count) => `${count} without an answer`,
  several: 'Several answers possible: the total exceeds 100%.',
  most: (answers) => `Most cited: ${answers}.`,
  only: (answer) => `A single answer: ${answer}.`,
  and: ' and ',
  shared: (answer, percent) => `${answer} (${percent})`,
  underOne: 'less than 1%',
  others: (count, plural) => `${count} ${form(plural, { one: 'other', other: 'others' })}`,
  take: 'Take the figures away',
  takeAs: { csv: 'Table (CSV)', svg: 'Drawing (SVG)', png: 'Picture (PNG)' },
  empty: 'No answer.',
};
