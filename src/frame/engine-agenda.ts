import { mayHoldSessions } from '../core/agenda/agenda-columns.js';
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
  /** In the order of their days, as many as the engine gives; the first of the list where it cannot be asked for days. */
  readonly entries: readonly Entry[];
  /** Whether it was asked for days: a list without a column of days is not. */
  readonly isDated: boolean;
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
  const start = startOf(collection.schema);
  const days = start && daysOf(collection.schema, start, when);
  const question = {
    selection,
    scope: { ...scope, ...(start && { sort: scope.sort || start.name }), ...(days && { days }) },
  };
  const [results, entries] = await Promise.all([
    collection.ask(question, signal),
    start ? allOf(collection, question, signal) : firstOf(collection, question, signal),
  ]);
  return { results, entries, isDated: start !== undefined };
}

/** What comes in one answer: of a list that nobody can ask for days, the rest would be fetched for nothing. */
async function firstOf(
  collection: Collection,
  question: Question,
  signal: AbortSignal,
): Promise<readonly Entry[]> {
  for await (const slice of collection.each(question, signal)) return slice;
  return [];
}

/** The column of days by which an engine finds sessions: the agenda takes it for theirs too (`agenda-columns.ts`). */
function startOf(schema: Schema): Column | undefined {
  if (columnWithRole(schema, 'start')) return dated(schema, 'start');
  return schema.columns.find((column) => isDated(column) && column.role !== 'end' && mayHoldSessions(column));
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
  return column && isDated(column) ? column : undefined;
}

function isDated({ type }: Column): boolean {
  return type === 'date' || type === 'datetime';
}

function dayBefore(now: Moment): string {
  const { year, month, day } = fromDayNumber(dayNumber(now) - 1);
  return dayKey({ ...now, year, month, day });
}
