import type { Partially } from './completed.js';
import { guide as english } from './en/guide.js';
import { onDemand } from './on-demand.js';
import type { Forms, Plural } from './plural.js';

/** The words of a guide: short sentences, none of which needs to be known beforehand. */
export interface GuideWords {
  readonly step: (step: string, steps: string) => string;
  /** What is asked of a column where its author has not put it into words. */
  readonly ask: (label: string) => string;
  /** … where it tells of places. */
  readonly where: (label: string) => string;
  /** That several answers may be ticked. */
  readonly several: string;
  readonly any: string;
  readonly others: (count: string) => string;
  readonly next: string;
  readonly back: string;
  /** The button that ends the questions; `#` stands for how much would be found. */
  readonly show: Forms;
  readonly stop: string;
  readonly again: string;
  readonly answers: string;
  readonly change: string;
  /** « 3 lieux pour vous ». */
  readonly found: (count: string, noun: string) => string;
  readonly none: string;
  /** What is found without one of the answers. */
  readonly without: (answer: string, count: string, noun: string) => string;
  readonly list: string;
  readonly print: string;
  readonly near: string;
  readonly kilometres: (distance: string, plural: Plural) => string;
  readonly unable: string;
  /** Why something is not asked that its author names: no such column is shown, or it has too few or too many answers. */
  readonly leftOut: (name: string, answers: string | null, most: string) => string;
}

const words = onDemand<GuideWords>(
  english,
  import.meta.glob<Partially<GuideWords>>(['./*/guide.ts', '!./en/guide.ts'], { import: 'guide' }),
);

/** The words of a guide in a language: English ones until its own have been fetched. */
export const guideWords = words.of;

/** Has the words of a guide in a language fetched. */
export const loadGuideWords = words.load;
