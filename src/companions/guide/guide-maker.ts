import type { Collection, FacetValue } from '../../core/collection/collection.js';
import { allOf } from '../../core/collection/all-of.js';
import { emptySelection } from '../../core/collection/selection.js';
import {
  answersOf,
  askable,
  asksWhere,
  chooseQuestions,
  MOST_NAMED_ANSWERS,
} from '../../core/models/guide-questions.js';
import { nearestTo, type Neighbour } from '../../core/models/nearest.js';
import { pointReader } from '../../core/models/points.js';
import { columnNamed } from '../../core/schema/column-named.js';
import type { Column } from '../../core/schema/schema.js';
import { inLookupOrder } from '../../filters/value-order.js';
import { readList } from '../../visit/attributes.js';
import { planOf } from '../../visit/filter-plan.js';
import { warnOnce } from '../../visit/owner.js';
import type { VisitController } from '../../visit/visit-controller.js';
import type { Maker } from '../made-of-found.js';
import { countAnswers, readStep, withAnswers, withoutAnswers, type Step } from './guide-steps.js';

/** With fewer results than this, what is near is told as well. */
const FEW = 3;
const NEIGHBOURS = 3;

/** What a guide knows where it stands. */
export interface Guide {
  readonly questions: readonly Column[];
  readonly step: Step;
  /** What can be answered to the question, and how many entries that would give; none elsewhere. */
  readonly answers: readonly FacetValue[];
  /** Where nothing is found: how many there would be without each answer. */
  readonly without: readonly { readonly column: Column; readonly count: number }[];
  /** Where little is found: what is near it, and has all but the place in common. */
  readonly near: readonly Neighbour[];
}

interface Host extends HTMLElement {
  readonly questions: string | null | undefined;
}

/** Finds out what to ask, and what each answer would give. */
export function guideMaker(host: Host): Maker<Guide> {
  return {
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
  const questions = await questionsOf(host, visit, signal);
  const { filters } = visit.selection;
  const step = readStep(visit.selection.guide, questions.length);
  const nothing = { answers: [], without: [], near: [] };
  if (typeof step === 'number') {
    const column = questions[step];
    const before = withoutAnswers(filters, questions.slice(step));
    const { facets } = column ? await countAnswers(visit, before, [column], signal) : { facets: [] };
    const answers = column ? ordered(column, facets.flatMap(answersOf), visit) : [];
    return { questions, step, ...nothing, answers };
  }
  const count = visit.results?.count ?? 0;
  const without = step === 'end' && count === 0 ? await withoutEach(questions, visit, signal) : [];
  const near =
    step === 'end' && count > 0 && count < FEW ? await nearby(questions, visit, collection, signal) : [];
  return { questions, step, ...nothing, without, near };
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
): Promise<readonly Column[]> {
  const { schema, scope } = visit;
  if (!schema) return [];
  const names = readList(host.questions);
  const named = names.flatMap((name) => {
    const column = columnNamed(schema, name);
    const isShown = column !== undefined && column.role !== 'hidden';
    if (!isShown) warnOnce(host, `questions: « ${name} » is no column that is shown.`);
    return isShown ? [column] : [];
  });
  const held = new Set(scope.where.filter(({ values }) => values.length === 1).map(({ column }) => column));
  const columns =
    names.length > 0 ? [...new Set(named)] : askable(schema).filter(({ name }) => !held.has(name));
  const { count, facets } = await countAnswers(visit, {}, columns, signal);
  if (names.length === 0) return chooseQuestions(columns, facets, count);
  return columns.filter((column) => {
    const facet = facets.find((each) => each.column === column.name);
    const answers = facet ? answersOf(facet).length : 0;
    const isUsable = answers > 1 && answers <= MOST_NAMED_ANSWERS;
    if (!isUsable)
      warnOnce(
        host,
        `questions: « ${column.name} » has ${answers} answers, 2 to ${MOST_NAMED_ANSWERS} can be asked.`,
      );
    return isUsable;
  });
}

async function withoutEach(
  questions: readonly Column[],
  visit: VisitController,
  signal: AbortSignal,
): Promise<Guide['without']> {
  const { filters } = visit.selection;
  const given = questions.filter(({ name }) => (filters[name]?.length ?? 0) > 0);
  const counted = given.map(async (column) => {
    const { count } = await countAnswers(visit, withAnswers(filters, column, []), [], signal);
    return { column, count };
  });
  return (await Promise.all(counted)).filter(({ count }) => count > 0);
}

async function nearby(
  questions: readonly Column[],
  { selection, scope, schema }: VisitController,
  collection: Collection,
  signal: AbortSignal,
): Promise<readonly Neighbour[]> {
  const pointOf = schema && pointReader(schema);
  const places = questions.filter(asksWhere);
  if (!pointOf || places.every(({ name }) => !(name in selection.filters))) return [];
  const { words, filters } = selection;
  const asked = (of: typeof filters): Parameters<typeof allOf>[1] => ({
    selection: { ...emptySelection, words, filters: of },
    scope,
  });
  const found = await allOf(collection, asked(filters), signal);
  const all = await allOf(collection, asked(withoutAnswers(filters, places)), signal);
  return nearestTo(found, all, pointOf, NEIGHBOURS);
}
