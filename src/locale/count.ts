import type { LeftOutQuestion } from '../core/models/questions.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { count as english } from './en/count.js';

/** What the command says that tells figures. */
export interface CountWords {
  /** A file was written. */
  readonly written: (name: string) => string;
  /** Why there are no figures of a column. */
  readonly noFigures: Readonly<Record<LeftOutQuestion['why'], (name: string) => string>>;
  readonly nothingCounted: string;
}

/** The words of that command in a language. */
export const countWords = byLanguage<CountWords>(
  english,
  import.meta.glob<Partially<CountWords>>('./*/count.ts', { eager: true, import: 'count' }),
);
