import type { Collection, FacetValue } from '../../core/collection/collection.js';
import {
  answersOf,
  askable,
  chooseQuestions,
  MOST_NAMED_ANSWERS,
} from '../../core/models/guide-questions.js';
import { columnNamed } from '../../core/schema/column-named.js';
import type { Column } from '../../core/schema/schema.js';
import { inLookupOrder } from '../../filters/value-order.js';
import { loadGuideWords } from '../../locale/guide.js';
import { readList } from '../../visit/attributes.js';
import { planOf } from '../../visit/filter-plan.js';
import { warnMissing } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import type { Maker } from '../made-of-found.js';
import { countAnswers, readStep, withoutAnswers, type Step } from './guide-steps.js';

/** What a guide knows where it stands. */
export interface Guide {
  readonly questions: readonly Column[];
  readonly leftOut: readonly Unasked[];
  readonly step: Step;
  /** What can be answered to the question, and how many entries that would give; none elsewhere. */
  readonly answers: readonly FacetValue[];
  /** What is drawn at the end of the questions; null elsewhere, and where its script could not be had. */
  readonly renderEnd: ((headingLevel: number) => unknown) | null;
}

/** What an author names and cannot be asked: no column that is shown, or one with so many answers. */
export interface Unasked {
  readonly name: string;
  readonly answers: number | null;
}

interface Host extends HTMLElement {
  readonly questions: string | null | undefined;
}

/** Finds out what to ask, and what each answer would give. */
export function guideMaker(host: Host): Maker<Guide> {
  return {
    prepare: async ({ locale }) => {
      await loadGuideWords(locale.language).catch((error: unknown) => {
        warnMissing('the words of the guide', error);
      });
    },
    standing: ({ selection: { words, filters, guide } }) => [host.questions, words, filters, guide],
    make: (visit, collection, signal) => makeGuide(host, visit, collection, signal),
  };
}

async function makeGuide(
  host: Host,
  visit: VisitController,
  collection: Collection,
  signal: AbortSignal,
): Promise<Guide> {
  const asked = await questionsOf(host, visit, signal);
  const { questions } = asked;
  const { filters } = visit.selection;
  const step = readStep(visit.selection.guide, questions.length);
  if (step === 'end')
    return { ...asked, step, answers: [], renderEnd: await endOf(questions, visit, collection, signal) };
  const column = step === 'all' ? undefined : questions[step];
  if (step === 'all' || !column) return { ...asked, step, answers: [], renderEnd: null };
  const before = withoutAnswers(filters, questions.slice(step));
  const { facets } = await countAnswers(visit, before, [column], signal);
  return { ...asked, step, answers: ordered(column, facets.flatMap(answersOf), visit), renderEnd: null };
}

async function endOf(
  questions: readonly Column[],
  visit: VisitController,
  collection: Collection,
  signal: AbortSignal,
): Promise<Guide['renderEnd']> {
  const end = await import('./end.js').catch((error: unknown) => {
    warnMissing('the end of the guide', error);
    return null;
  });
  const outcome = await end?.outcomeOf(questions, visit, collection, signal);
  return end && outcome ? (headingLevel) => end.renderFound(outcome, visit, headingLevel) : null;
}

function ordered(
  column: Column,
  answers: readonly FacetValue[],
  { locale }: VisitController,
): readonly FacetValue[] {
  return inLookupOrder(planOf(column), answers, locale.tag, locale.content || locale.tag);
}

/** The questions that the author names, or those that cut best. What can't be asked is left out and told. */
async function questionsOf(
  host: Host,
  visit: VisitController,
  signal: AbortSignal,
): Promise<Pick<Guide, 'questions' | 'leftOut'>> {
  const { schema, scope } = visit;
  if (!schema) return { questions: [], leftOut: [] };
  const names = readList(host.questions);
  const columnOf = (name: string): Column | undefined => {
    const column = columnNamed(schema, name);
    return column?.role === 'hidden' ? undefined : column;
  };
  const held = new Set(scope.where.filter(({ values }) => values.length === 1).map(({ column }) => column));
  const columns =
    names.length > 0
      ? [...new Set(names.flatMap((name) => columnOf(name) ?? []))]
      : askable(schema).filter(({ name }) => !held.has(name));
  const { count, facets } = await countAnswers(visit, {}, columns, signal);
  if (names.length === 0) return { questions: chooseQuestions(columns, facets, count), leftOut: [] };
  const answersIn = ({ name }: Column): number =>
    facets.filter(({ column }) => column === name).flatMap(answersOf).length;
  const isUsable = (column: Column): boolean =>
    answersIn(column) > 1 && answersIn(column) <= MOST_NAMED_ANSWERS;
  const leftOut = names.flatMap((name) => {
    const column = columnOf(name);
    return column && isUsable(column) ? [] : [{ name, answers: column ? answersIn(column) : null }];
  });
  return { questions: columns.filter(isUsable), leftOut };
}
