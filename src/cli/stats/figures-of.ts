import { runNow } from '../../core/base/pace.js';
import type { Entry } from '../../core/collection/collection.js';
import { crossSteps, withCross } from '../../core/models/cross.js';
import { questionsSteps, readAnswersSteps, type Figures } from '../../core/models/figures.js';
import { questionColumns, type LeftOutQuestion } from '../../core/models/questions.js';
import { withholdAnswers } from '../../core/models/withhold-answers.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../visit/attributes.js';
import type { FiguresRequest } from '../arguments.js';

/** The figures that are asked for of a list, and what cannot be told. */
export function figuresOf(
  { schema, entries }: { readonly schema: Schema; readonly entries: readonly Entry[] },
  request: FiguresRequest,
): { readonly figures: Figures; readonly leftOut: readonly LeftOutQuestion[] } {
  const telling = { ...request.telling, withhold: withholdAnswers };
  const asked = questionColumns(schema, readList(request.questions));
  const crossed = questionColumns(schema, readList(request.cross));
  const [down, across] = request.cross === '' ? [] : crossed.columns;
  const wanted = { questions: asked.columns, cross: down && across ? ([down, across] as const) : null };
  const read = runNow(readAnswersSteps(entries, wanted));
  const questions = runNow(questionsSteps(read, entries, null, telling));
  const cross = read.cross && runNow(crossSteps(read.cross, entries, telling));
  const figures = cross ? withCross(questions, cross) : { questions, cross };
  const unknown = [...asked.unknown, ...(request.cross === '' ? [] : crossed.unknown)];
  return {
    figures,
    leftOut: [...unknown.map((name) => ({ name, why: 'unknown' }) as const), ...read.leftOut],
  };
}
