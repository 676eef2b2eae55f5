import { runPaced } from '../../core/base/pace.js';
import { crossSteps, type CrossTable } from '../../core/models/cross.js';
import type { Kept, ReadAnswers } from '../../core/models/figures.js';
import type { Rows, Telling } from '../../core/models/shares.js';

/** What only figures of two questions put across each other need. */
export { renderCross } from './render-cross.js';

/** The cross table of some rows, where one is asked for. */
export async function crossOf(
  { cross }: ReadAnswers,
  found: Rows,
  telling: Telling,
  kept: Kept,
  signal: AbortSignal,
): Promise<CrossTable | null> {
  return cross && (await runPaced(crossSteps(cross, found, telling, kept), signal));
}
