import type { Problem, ProblemCode } from '../core/base/problem.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { consent as english } from './en/consent.js';
import type { Language } from './languages.js';
import { counted, type Forms } from './plural.js';

/** What owners read of who is not shown because they did not agree to be: in the console of the page as well, so apart from all other sentences. */
export type ConsentCode = Extract<ProblemCode, 'withheld-rows' | 'withheld-details' | 'consent-column'>;

/** The pieces of a sentence. */
interface Pieces {
  readonly count: string;
  /** The form that the number of entries asks for, with that number in it. */
  readonly counted: (forms: Forms) => string;
  readonly total: string;
  readonly unanswered: number;
  readonly unclear: number;
  /** A number as the language writes it. */
  readonly write: (value: number) => string;
  /** The column’s name, quoted. */
  readonly column: string;
  /** The attribute to write. */
  readonly where: string;
}

export interface ConsentWords {
  /** The language of the sentences, in which their numbers are written (BCP 47). */
  readonly tag: string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly sentences: Readonly<Record<ConsentCode, (pieces: Pieces) => string>>;
}

const wordsIn = byLanguage<ConsentWords>(
  english,
  import.meta.glob<Partially<ConsentWords>>('./*/consent.ts', { eager: true, import: 'consent' }),
);

/** Whether a problem is one of those. */
export function isOfConsent(code: ProblemCode): code is ConsentCode {
  return code in english.sentences;
}

/** The sentence that tells an owner who is not shown. */
export function consentSentence(problem: Problem, code: ConsentCode, language: Language): string {
  const { count = 1, total = 0, unanswered = 0, unclear = 0, column = '?', where = '…' } = problem;
  const { tag, quotes, sentences } = wordsIn(language);
  const numbers = new Intl.NumberFormat(tag);
  const write = (value: number): string => numbers.format(value);
  return sentences[code]({
    count: write(count),
    counted: (forms) => counted(forms, count, tag),
    total: write(total),
    unanswered,
    unclear,
    write,
    column: quotes[0] + column.replace(/\s+/g, ' ').trim() + quotes[1],
    where: `where="${where}"`,
  });
}
