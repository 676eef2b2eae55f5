import { runNow } from '../../core/base/pace.js';
import type { Entry } from '../../core/collection/collection.js';
import { figuresSteps, readAnswersSteps, type Figures } from '../../core/models/figures.js';
import { questionColumns, type LeftOutQuestion } from '../../core/models/questions.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../visit/attributes.js';
import type { FiguresRequest } from '../arguments.js';

/** The figures that are asked for of a list, and what cannot be told. */
export function figuresOf(
  { schema, entries }: { readonly schema: Schema; readonly entries: readonly Entry[] },
  { questions, cross, telling }: FiguresRequest,
): { readonly figures: Figures; readonly leftOut: readonly LeftOutQuestion[] } {
  const asked = questionColumns(schema, readList(questions));
  const crossed = questionColumns(schema, readList(cross));
  const [down, across] = cross === '' ? [] : crossed.columns;
  const read = runNow(
    readAnswersSteps(entries, { questions: asked.columns, cross: down && across ? [down, across] : null }),
  );
  const unknown = [...asked.unknown, ...(cross === '' ? [] : crossed.unknown)];
  return {
    figures: runNow(figuresSteps(read, entries, null, telling)),
    leftOut: [...unknown.map((name) => ({ name, why: 'unknown' }) as const), ...read.leftOut],
  };
}
