import type { LoadError, LoadErrorCode } from '../core/source/load-error.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { failures as english } from './en/failures.js';
import type { Language } from './languages.js';

/**
 * What owners read of a file that could not be read: in the console of the page as well, so apart from all other sentences. Visitors read
 * only what they can do about it (`states.errors`).
 */

/** Where a file failed: the HTTP status, the line, the part of the program that is missing, each with its bracket or empty; what the source says. */
interface Place {
  readonly status: string;
  readonly line: string;
  readonly part: string;
  readonly said: string;
}

/** What the sentences on a file that could not be read are made of. */
export interface FailureWords {
  readonly line: (line: string) => string;
  readonly said: (words: string) => string;
  readonly sentences: Readonly<Record<LoadErrorCode, (place: Place) => string>>;
}

const wordsIn = byLanguage<FailureWords>(
  english,
  import.meta.glob<Partially<FailureWords>>('./*/failures.ts', { eager: true, import: 'failures' }),
);

/** The sentence that tells an owner why a file could not be read, and what to do. */
export function failureSentence(
  error: Pick<LoadError, 'code' | 'status' | 'line'> & {
    readonly file?: string | null;
    readonly said?: string | null;
  },
  language: Language,
): string {
  const { line, said, sentences } = wordsIn(language);
  return sentences[error.code]({
    status: error.status === null ? '' : ` (${String(error.status)})`,
    line: error.line === null ? '' : ` (${line(String(error.line))})`,
    part: error.file ? ` (${error.file})` : '',
    said: error.said ? said(error.said) : '',
  });
}
