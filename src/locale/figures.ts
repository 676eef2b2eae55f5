import type { Partially } from './completed.js';
import { figures as english } from './en/figures.js';
import { onDemand } from './on-demand.js';
import type { Plural } from './plural.js';

/** The words of the figures of a survey. */
export interface FigureWords {
  /** The heading of a synthesis. */
  readonly title: string;
  /** The headings of the columns. */
  readonly answer: string;
  readonly count: string;
  readonly share: string;
  readonly base: string;
  readonly question: string;
  readonly percent: string;
  readonly answered: (count: string, plural: Plural) => string;
  readonly silent: (count: string, plural: Plural) => string;
  /** The line of those who did not answer, where shares are of all rows. */
  readonly noAnswer: string;
  /** Of those who did not answer: whose words are no number or day. */
  readonly unread: (count: string, plural: Plural) => string;
  /** Where shares are of all rows, those without an answer as well. */
  readonly ofAllRows: (count: string, plural: Plural) => string;
  readonly several: string;
  /** What is said most. */
  readonly most: (answers: string) => string;
  /** Where a day, a month or a year has more than any other. */
  readonly peak: (answer: string) => string;
  /** What everybody says. */
  readonly only: (answer: string) => string;
  readonly quartiles: (middle: string, quarter: string, threeQuarters: string) => string;
  /** Before the last one of several. */
  readonly and: string;
  /** A share with what it is of: « logiciels libres (52 %) ». */
  readonly shared: (answer: string, percent: string) => string;
  readonly underOne: string;
  readonly ofAll: (percent: string) => string;
  readonly others: (count: string, plural: Plural) => string;
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
  readonly take: string;
  readonly takeAs: Readonly<Record<'csv' | 'svg' | 'png', string>>;
  readonly fileName: string;
  readonly chosen: (selection: string) => string;
  readonly source: (address: string, day: string) => string;
  readonly empty: string;
  /** Where the collection does not give all its entries. */
  readonly unable: string;
}

const words = onDemand<FigureWords>(
  english,
  import.meta.glob<Partially<FigureWords>>(['./*/figures.ts', '!./en/figures.ts'], { import: 'figures' }),
);

/** The words of figures in a language: English ones until its own have been fetched. */
export const figureWords = words.of;

/** Has the words of figures in a language fetched. */
export const loadFigureWords = words.load;
