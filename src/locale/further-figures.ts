import type { Plural } from './plural.js';
import { inLanguages } from './words-in-languages.js';

/** The words of the figures of a survey that few questions need: numbers and days, comparisons, what is withheld, cross tables, files. */
export interface FurtherFigureWords {
  /** The heading of a synthesis. */
  readonly title: string;
  /** The headings of the columns of a file. */
  readonly base: string;
  readonly question: string;
  readonly percent: string;
  /** The line of those who did not answer, where shares are of all rows. */
  readonly noAnswer: string;
  /** Of those who did not answer: whose words are no number or day. */
  readonly unread: (count: string, plural: Plural) => string;
  /** Where shares are of all rows, those without an answer as well. */
  readonly ofAllRows: (count: string, plural: Plural) => string;
  /** Where a day, a month or a year has more than any other. */
  readonly peak: (answer: string) => string;
  readonly quartiles: (middle: string, quarter: string, threeQuarters: string) => string;
  readonly ofAll: (percent: string) => string;
  readonly otherAnswers: string;
  readonly between: (from: string, to: string) => string;
  readonly atMost: (to: string) => string;
  readonly atLeast: (from: string) => string;
  readonly few: (least: string) => string;
  readonly withheld: string;
  readonly withheldNote: (least: string) => string;
  readonly withheldWhole: (least: string) => string;
  readonly cross: (down: string, across: string) => string;
  readonly total: string;
  readonly shown: string;
  readonly shownAs: Readonly<Record<'count' | 'line' | 'column', string>>;
  readonly crossBase: (count: string, plural: Plural) => string;
  readonly crossSeveral: string;
  readonly fileName: string;
  readonly chosen: (selection: string) => string;
  readonly source: (address: string, day: string) => string;
  /** Where the collection does not give all its entries. */
  readonly unable: string;
}

const words = inLanguages(
  import.meta.glob<FurtherFigureWords>('./*/further-figures.ts', { import: 'furtherFigures' }),
);

/** The further words of figures in a language that has been fetched. */
export const furtherFigureWords = words.of;

/** Has the further words of figures in a language fetched. */
export const loadFurtherFigureWords = words.load;
