import type { FurtherFigureWords } from '../further-figures.js';
import { form } from '../plural.js';

export const furtherFigures: FurtherFigureWords = {
  title: 'Summary',
  base: 'Out of',
  question: 'Question',
  percent: '%',
  noAnswer: 'No answer',
  unread: (count) => `${count} of which cannot be read`,
  ofAllRows: (count, plural) =>
    `Shares of all ${count} ${form(plural, { one: 'entry', other: 'entries' })}, with or without an answer.`,
  peak: (answer) => `Most often: ${answer}.`,
  quartiles: (middle, quarter, threeQuarters) =>
    `Median: ${middle}; half of the answers lie between ${quarter} and ${threeQuarters}.`,
  ofAll: (percent) => `(${percent} of all)`,
  otherAnswers: 'others',
  between: (from, to) => `${from} to ${to}`,
  atMost: (to) => `${to} or less`,
  atLeast: (from) => `${from} or more`,
  few: (least) => `< ${least}`,
  withheld: 'hidden',
  withheldNote: (least) => `Numbers below ${least} are not shown, nor those that would give them away.`,
  withheldWhole: (least) => `Too few answers to be shown: they would give away numbers under ${least}.`,
  cross: (down, across) => `${down} and ${across}`,
  total: 'All',
  shown: 'Show',
  shownAs: { count: 'numbers', line: 'shares of each line', column: 'shares of each column' },
  crossBase: (count, plural) =>
    `${count} ${form(plural, { one: 'entry answers', other: 'entries answer' })} both questions.`,
  crossSeveral: 'Several answers possible: “All” is not the sum of the cells.',
  fileName: 'figures',
  chosen: (selection) => `Selection: ${selection}`,
  source: (address, day) => `Source: ${address}, figures of ${day}`,
  unable: 'These figures cannot be made: the list comes from a service that does not give it as a whole.',
};
