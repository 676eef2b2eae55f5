import { runNow } from '../../core/base/pace.js';
import type { Entry } from '../../core/collection/collection.js';
import { askedOf } from '../../core/models/asked.js';
import { crossSteps } from '../../core/models/cross.js';
import { questionsSteps, readAnswersSteps, rowsOfEntries, type Figures } from '../../core/models/figures.js';
import { measuresSteps } from '../../core/models/measured-answers.js';
import type { LeftOutQuestion } from '../../core/models/questions.js';
import { suggestedQuestions } from '../../core/models/suggested-questions.js';
import { withholdFigures } from '../../core/models/withhold-figures.js';
import type { Schema } from '../../core/schema/schema.js';
import { readList } from '../../visit/attributes.js';
import type { FiguresRequest } from '../arguments.js';

/** The figures that are asked for of a list, and what cannot be told. */
export function figuresOf(
  { schema, entries }: { readonly schema: Schema; readonly entries: readonly Entry[] },
  request: FiguresRequest,
): { readonly figures: Figures; readonly leftOut: readonly LeftOutQuestion[] } {
  const { telling } = request;
  const named = { questions: readList(request.questions), cross: readList(request.cross) };
  const asked = askedOf(schema, named, suggestedQuestions);
  const read = runNow(readAnswersSteps(entries, asked, measuresSteps));
  const rows = rowsOfEntries(read, entries);
  const questions = runNow(questionsSteps(read, rows, null, telling));
  const all = { questions, cross: read.cross && runNow(crossSteps(read.cross, rows, telling)) };
  const figures = telling.least > 0 ? withholdFigures(all, telling.least) : all;
  return { figures, leftOut: [...asked.unknown, ...read.leftOut] };
}
