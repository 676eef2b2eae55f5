import { periodDays } from '../core/agenda/period-days.js';
import { allOf } from '../core/collection/all-of.js';
import type { Collection, Entry, Results } from '../core/collection/collection.js';
import type { Days, Question } from '../core/collection/question.js';
import { columnWithRole, type Column, type Schema } from '../core/schema/schema.js';
import { fromDayNumber, dayNumber } from '../core/time/dates.js';
import { dayKey, type Moment } from '../core/time/moment.js';

/** What an engine finds for an agenda. */
export interface FoundByEngine {
  readonly results: Results;
  /** In the order of their days, as many as the engine gives. */
  readonly entries: readonly Entry[];
}

/**
 * Asks a search engine for what an agenda shows: the days of its period, else those to come, the first ones first. A list far away is
 * never fetched whole.
 */
export async function askEngine(
  collection: Collection,
  { selection, scope }: Question,
  when: { readonly period: string; readonly now: Moment },
  signal: AbortSignal,
): Promise<FoundByEngine> {
  const start = dated(collection.schema, 'start');
  const days = start && daysOf(collection.schema, start, when);
  const question = {
    selection,
    scope: { ...scope, ...(start && { sort: scope.sort || start.name }), ...(days && { days }) },
  };
  const [results, entries] = await Promise.all([
    collection.ask(question, signal),
    allOf(collection, question, signal),
  ]);
  return { results, entries };
}

function daysOf(
  schema: Schema,
  start: Column,
  { period, now }: { readonly period: string; readonly now: Moment },
): Days {
  const end = dated(schema, 'end');
  const columns = { start: start.name, ...(end && { end: end.name }) };
  // Yesterday as well: an engine may count days in another zone, and a night belongs to two of them.
  return period === ''
    ? { ...columns, from: dayBefore(now), to: null }
    : { ...columns, ...periodDays(period) };
}

/** The column of days that an engine can compare. */
function dated(schema: Schema, role: 'start' | 'end'): Column | undefined {
  const column = columnWithRole(schema, role);
  return column?.type === 'date' || column?.type === 'datetime' ? column : undefined;
}

function dayBefore(now: Moment): string {
  const { year, month, day } = fromDayNumber(dayNumber(now) - 1);
  return dayKey({ ...now, year, month, day });
}
