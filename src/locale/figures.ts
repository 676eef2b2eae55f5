import type { Plural } from './plural.js';
import { inLanguages } from './words-in-languages.js';

/** The words of the figures of a survey that nearly every question needs. */
export interface FigureWords {
  /** The headings of the columns. */
  readonly answer: string;
  readonly count: string;
  readonly share: string;
  readonly answered: (count: string, plural: Plural) => string;
  readonly silent: (count: string, plural: Plural) => string;
  readonly several: string;
  /** What is said most. */
  readonly most: (answers: string) => string;
  /** What everybody says. */
  readonly only: (answer: string) => string;
  /** Before the last one of several. */
  readonly and: string;
  /** A share with what it is of: « logiciels libres (52 %) ». */
  readonly shared: (answer: string, percent: string) => string;
  readonly underOne: string;
  readonly others: (count: string, plural: Plural) => string;
  readonly empty: string;
  readonly take: string;
  readonly takeAs: Readonly<Record<'csv' | 'svg' | 'png', string>>;
}

const words = inLanguages(import.meta.glob<FigureWords>('./*/figures.ts', { import: 'figures' }));

/** The words of figures in a language that has been fetched. */
export const figureWords = words.of;

/** Has the words of figures in a language fetched. */
export const loadFigureWords = words.load;
