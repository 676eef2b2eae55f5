import type { FacetCounts } from '../../core/collection/collection.js';
import { emptySelection, type Selection } from '../../core/collection/selection.js';
import { answersOf } from '../../core/models/guide-questions.js';
import type { Column } from '../../core/schema/schema.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { planOf } from '../../visit/filter-plan.js';

/** Where one stands: at a question, counted from 0, behind all of them (`end`), or beside the guide (`all`). */
export type Step = number | 'end' | 'all';

/** Where one stands as the address tells it: questions are counted from 1 there, and the first one needs no word. */
export function readStep(text: string, questions: number): Step {
  if (text === 'end' || text === 'all') return text;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(number, 1), Math.max(questions, 1)) - 1;
}

export function writeStep(step: Step): string {
  if (typeof step !== 'number') return step;
  return step === 0 ? '' : String(step + 1);
}

type Filters = Selection['filters'];

/** The answers to a question in place of those that were given before. */
export function withAnswers(filters: Filters, column: Column, answers: readonly string[]): Filters {
  const others = Object.entries(filters).filter(([name]) => name !== column.name);
  return Object.fromEntries(answers.length > 0 ? [...others, [column.name, answers]] : others);
}

/** What is asked for besides the answers to these questions. */
export function withoutAnswers(filters: Filters, questions: readonly Column[]): Filters {
  const names = new Set(questions.map(({ name }) => name));
  return Object.fromEntries(Object.entries(filters).filter(([name]) => !names.has(name)));
}

/** How many entries there are under these filters, and what each answer to a question would give. */
export async function countAnswers(
  visit: VisitController,
  filters: Filters,
  columns: readonly Column[],
  signal: AbortSignal,
): Promise<{ readonly count: number; readonly facets: readonly FacetCounts[] }> {
  const { collection, scope, selection } = visit;
  if (!collection) return { count: 0, facets: [] };
  const results = await collection.ask(
    {
      selection: { ...emptySelection, words: selection.words, filters, bbox: selection.bbox },
      scope: { ...scope, facets: columns.map((column) => planOf(column).request) },
      wanted: { page: false, counts: columns.length > 0 },
    },
    signal,
  );
  return { count: results.count, facets: results.facets };
}

/** The next question, in the direction of `by`, whose answers change anything after those that were given before it. */
export async function usefulStep(
  visit: VisitController,
  questions: readonly Column[],
  from: number,
  by: 1 | -1,
  filters: Filters,
): Promise<Step> {
  const never = new AbortController().signal;
  for (let step = from + by; step >= 0 && step < questions.length; step += by) {
    const column = questions[step];
    if (!column) break;
    const before = withoutAnswers(filters, questions.slice(step));
    const { count, facets } = await countAnswers(visit, before, [column], never);
    const answers = facets.flatMap(answersOf);
    if (answers.length > 1 || answers.some((answer) => answer.count < count)) return step;
  }
  return by > 0 ? 'end' : from;
}
