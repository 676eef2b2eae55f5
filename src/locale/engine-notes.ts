import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { engineNotes as english } from './en/engine-notes.js';

/** What visitors are told of a list that a search engine answers for. */
export interface EngineWords {
  /** That the pages end before the list does. */
  readonly deepest: (reached: string) => string;
  /** That no number stands beside the values of filters, and that there may be others. */
  readonly uncounted: string;
  /** That no words are looked for. */
  readonly noWords: string;
  /** That accents count. */
  readonly accents: string;
  /** Whose alphabet orders the list. */
  readonly order: string;
  /** That the list is too long to be taken away from here. */
  readonly tooLong: (count: string, most: string) => string;
  /** The link to the file that the engine itself makes. */
  readonly exported: string;
  /** That only the beginning of a list is printed. */
  readonly printed: (count: string, total: string) => string;
  /** That the answer comes later, because the engine wants a pause. */
  readonly resting: string;
  /** That an agenda asks for what is to come alone. */
  readonly coming: string;
  /** That a list cannot be asked for days. */
  readonly undated: string;
  /** That an agenda shows the first sessions of a list only. */
  readonly firstSessions: (shown: string, count: string) => string;
  /** Why there is no answer, by the code of the failure. */
  readonly failures: Readonly<Partial<Record<string, string>>>;
}

/** These words in a language. They come with what draws them. */
export const engineWords = byLanguage<EngineWords>(
  english,
  import.meta.glob<Partially<EngineWords>>('./*/engine-notes.ts', { eager: true, import: 'engineNotes' }),
);
