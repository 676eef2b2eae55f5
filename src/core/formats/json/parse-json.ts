import { LoadError } from '../../source/load-error.js';
import type { ProblemLog } from '../../table/problem-log.js';
import { lineAt } from '../../text/place.js';
import { escapeControls, faultIndex, keepNumbers } from './json-syntax.js';

/**
 * The value that a JSON text is, or that a function is called with in it. Raw control characters in its strings are mended, and told.
 * @throws {LoadError} `invalid-json` with the line of the fault.
 */
export function parseJson(text: string, log: ProblemLog): unknown {
  try {
    return JSON.parse(keepNumbers(text));
  } catch (cause) {
    const called = /^\s*(?:\/\*[^*]*\*\/\s*)?[\w$.]{1,100}\(([^]*)\)\s*;?\s*$/.exec(text)?.[1];
    return called === undefined ? parseMended(text, log, cause) : parseJson(called, log);
  }
}

function parseMended(text: string, log: ProblemLog, cause: unknown): unknown {
  const index = faultIndex(text) ?? 0;
  const line = lineAt(text, index);
  const escaped = /^[<=>]{7}/m.test(text) ? null : escapeControls(text);
  if (escaped !== null) {
    try {
      const value: unknown = JSON.parse(keepNumbers(escaped));
      log.count('control-characters', line);
      return value;
    } catch {
      // The control characters were not the only fault: the first one is told.
    }
  }
  const marker = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text)?.[0];
  const message =
    marker === undefined ? `Invalid JSON in line ${line}` : `Merge conflict marker in line ${line}`;
  throw new LoadError('invalid-json', { message, line, cause });
}
