import type { ReadAnswers } from '../../core/models/figures.js';
import type { LeftOutQuestion } from '../../core/models/questions.js';
import { warnOnce } from '../../visit/owner.js';

const reasons = {
  unknown: 'the list has no such column that is shown',
  names: 'every row says something else there',
  empty: 'nothing can be counted there',
} as const;

/**
 * Tells the page's author of questions that are left out, and where none is left.
 * @param isHalf whether a cross table is asked for, and not of two columns.
 */
export function warnLeftOut(
  host: HTMLElement,
  leftOut: readonly LeftOutQuestion[],
  { questions, cross }: ReadAnswers,
  isHalf: boolean,
): void {
  for (const { name, why } of leftOut)
    warnOnce(host, `there are no figures of « ${name} »: ${reasons[why]}.`);
  if (isHalf) warnOnce(host, 'cross: two columns are needed.');
  if (questions.length === 0 && !cross)
    warnOnce(host, 'no column of the list has answers that could be counted.');
}
