import type { LoadError } from '../core/source/load-error.js';
import { commandWords } from '../locale/command.js';
import type { Language } from '../locale/languages.js';
import { failureSentence } from '../locale/failures.js';

/** Why a file could not be read, in the words of a terminal: it knows folders, and asks no site for permission. */
export function failureOf(error: LoadError, language: Language): string {
  const spoken = commandWords(language);
  if (codeOf(error.cause) === 'EISDIR') return spoken.folder;
  return error.code === 'network-or-cors' ? spoken.unreachable : failureSentence(error, language);
}

/** What Node calls an error of its file system; empty for any other. */
export function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}
