import { runNow } from '../../core/base/pace.js';
import type { Entry } from '../../core/collection/collection.js';
import { crossSteps } from '../../core/models/cross.js';
import { questionsSteps, readAnswersSteps, type Figures } from '../../core/models/figures.js';
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
  const wanted = { questions: asked.columns, cross: down && across ? ([down, across] as const) : null };
  const read = runNow(readAnswersSteps(entries, wanted));
  const unknown = [...asked.unknown, ...(cross === '' ? [] : crossed.unknown)];
  return {
    figures: {
      questions: runNow(questionsSteps(read, entries, null, telling)),
      cross: read.cross && runNow(crossSteps(read.cross, entries, telling)),
    },
    leftOut: [...unknown.map((name) => ({ name, why: 'unknown' }) as const), ...read.leftOut],
  };
}
