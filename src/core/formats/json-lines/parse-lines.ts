import type { ProblemLog } from '../../table/problem-log.js';
import { keepNumbers } from '../json/json-syntax.js';

/** The values of a text that holds one on each line, and the lines that they stand on; what is none is told. */
export function parseLines(
  text: string,
  log: ProblemLog,
): { readonly values: readonly unknown[]; readonly lines: readonly number[] } {
  const values: unknown[] = [];
  const lines: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    try {
      values.push(JSON.parse(keepNumbers(line)));
      lines.push(index + 1);
    } catch {
      log.tell('invalid-json-line', index + 1, line);
    }
  });
  return { values, lines };
}
