import { allOf } from '../../core/collection/all-of.js';
import type { Collection, Entry } from '../../core/collection/collection.js';
import { emptySelection } from '../../core/collection/selection.js';
import { asksWhere } from '../../core/models/guide-questions.js';
import { nearestTo, type Neighbour } from '../../core/models/nearest.js';
import type { Point } from '../../core/models/points.js';
import type { Column } from '../../core/schema/schema.js';
import type { VisitController } from '../../visit/visit-controller.js';
import { countAnswers, withAnswers, withoutAnswers } from './guide-steps.js';

/** With fewer results than this, what is near is told as well. */
const FEW = 3;
const NEIGHBOURS = 3;

/** What the answers came to, besides what the list has found. */
export interface Outcome {
  /** Where nothing is found: how many there would be without each answer. */
  readonly without: readonly { readonly column: Column; readonly count: number }[];
  /** Where little is found: what is near it, and has all but the place in common. */
  readonly near: readonly Neighbour[];
}

/** Finds out what to tell at the end of the questions. */
export async function outcomeOf(
  questions: readonly Column[],
  visit: VisitController,
  collection: Collection,
  signal: AbortSignal,
): Promise<Outcome> {
  const count = visit.results?.count ?? 0;
  return {
    without: count === 0 ? await withoutEach(questions, visit, signal) : [],
    near: count > 0 && count < FEW ? await nearby(questions, visit, collection, signal) : [],
  };
}

async function withoutEach(
  questions: readonly Column[],
  visit: VisitController,
  signal: AbortSignal,
): Promise<Outcome['without']> {
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
  const places = questions.filter(asksWhere);
  if (!schema || !collection.points || places.every(({ name }) => !(name in selection.filters))) return [];
  const { words, filters } = selection;
  const asked = (of: typeof filters): Parameters<typeof allOf>[1] => ({
    selection: { ...emptySelection, words, filters: of },
    scope,
  });
  const found = await allOf(collection, asked(filters), signal);
  const all = await allOf(collection, asked(withoutAnswers(filters, places)), signal);
  const where = (await collection.points({ selection: emptySelection, scope }, signal)).places;
  const pointOf = ({ index }: Entry): Point | null => {
    const [latitude = NaN, longitude = NaN] = [where.latitude[index], where.longitude[index]];
    return Number.isNaN(latitude) ? null : [latitude, longitude];
  };
  return nearestTo(found, all, pointOf, NEIGHBOURS);
}
