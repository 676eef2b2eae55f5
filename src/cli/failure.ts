import process from 'node:process';
import { LoadError } from '../core/source/load-error.js';
import { commandWords } from '../locale/command.js';
import type { Language } from '../locale/languages.js';
import { failureSentence } from '../locale/failures.js';
import type { Request } from './arguments.js';
import { plain } from './plain.js';

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

/** One word for a failure, as people and programs want it; the code of a command that could not do its work. */
export function tellFailure({ json, source, language }: Request, failed: unknown): number {
  const error = failed instanceof LoadError ? failed : new LoadError('unexpected', { cause: failed });
  const message = failureOf(error, language);
  const { code, line } = error;
  if (json) process.stdout.write(`${JSON.stringify({ error: { code, message, line } })}\n`);
  else process.stderr.write(`${commandWords(language).failed(plain(source))} ${message}\n`);
  return 1;
}
