import type { Steps } from '../base/pace.js';
import type { Row } from '../table/table.js';

const hint = /<[!/a-z]|&#?\w{2,8};|(?:^|[\s("'«])[*_]{1,3}[^\s*_]/im;

/** Rows between two pauses. */
const PAUSE = 500;

/** Whether some text may hold tags, named characters or emphasis: hardly any file does, and what reads those is fetched for them. */
export function* mayHoldMarkupSteps(columns: readonly string[], rows: readonly Row[]): Steps<boolean> {
  const mayHold = (cell: string): boolean => /[<&*_]/.test(cell) && hint.test(cell);
  if (columns.some((name) => name.includes('&'))) return true;
  for (let place = 0; place < rows.length; place++) {
    if (rows[place]?.some(mayHold)) return true;
    if (place % PAUSE === PAUSE - 1) yield;
  }
  return false;
}
