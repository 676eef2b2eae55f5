import type { Abilities } from '../../collection/abilities.js';
import { planFilters, type FilterPlan } from '../../collection/filtering.js';
import { readRange } from '../../collection/measure.js';
import { readOrders, type Order } from '../../collection/order.js';
import { readQuery } from '../../collection/query.js';
import type { Condition, Days, FacetKind, Question, Scope } from '../../collection/question.js';
import { columnNamed } from '../../schema/column-named.js';
import type { Column, Schema } from '../../schema/schema.js';
import { dayNumber, fromDayNumber } from '../../time/dates.js';
import { wordsIn } from '../../text/words.js';

/** Something that every record found must meet. */
export interface Clause {
  readonly column: Column;
  readonly kind: FacetKind;
  /** Whether every value must be there, or one of them. */
  readonly match: 'any' | 'all';
  /** Another column that may meet it instead. */
  readonly or?: Column;
  /** As the engine spells them, at least one; empty text for records that say nothing. */
  readonly values: readonly string[];
}

/** A filter whose counts are wanted, with what is ticked in it. */
export type FacetPlan = FilterPlan;

/** A question as an adapter reads it: of columns that exist and kinds that the engine understands. */
export interface RemoteQuery {
  /** What must all be found, as typed, without what says nothing. */
  readonly words: readonly string[];
  /** The same, folded, as it is marked in what was found. */
  readonly marked: readonly string[];
  /** Whether only the beginning of what was typed is looked for. */
  readonly cut: boolean;
  /** What the author of the page asks. */
  readonly where: readonly Clause[];
  /** What the visitor has ticked. */
  readonly ticked: readonly Clause[];
  readonly order: readonly Order[];
}

/** A question that lets everything through. */
export const everything: RemoteQuery = {
  words: [],
  marked: [],
  cut: false,
  where: [],
  ticked: [],
  order: [],
};

/** What a question asks of an engine. */
export interface ReadQuestion {
  readonly query: RemoteQuery;
  readonly facets: readonly FacetPlan[];
}

/**
 * Reads a question for an engine. What the engine cannot be asked is left out of it, as `Abilities` has it.
 * @returns null where nothing can be found: the author asks for a column that the list does not have, or for what cannot be asked (see
 * `conditionsTest`).
 */
export function readQuestion(
  { selection, scope }: Question,
  schema: Schema,
  abilities: Abilities,
  canAsk: CanAsk = () => true,
): ReadQuestion | null {
  const conditions = authorClauses(scope.where, schema, canAsk);
  if (!conditions) return null;
  const where = [...conditions, ...dayClauses(scope.days, schema)];
  const plans = planFilters(schema, selection, scope.facets).filter(
    ({ kind, below }) => abilities.facets.includes(kind) && !below,
  );
  const ticked = plans.flatMap((plan) => clauseOf(plan, canAsk) ?? []);
  const { words, marked, cut } = abilities.words === 'none' ? noWords : wordsOf(selection.words);
  const order = orderOf(selection.sort, scope, schema, abilities, words.length > 0);
  return {
    query: { words, marked, cut, where, ticked, order },
    facets: plans.filter(({ counted }) => counted),
  };
}

/** Whether an engine can be asked for a value of a column. */
export type CanAsk = (column: Column, value: string) => boolean;

const noWords = { words: [], marked: [], cut: false };

/** What cannot be asked lets nothing through: a condition keeps back what must not be shown. */
function authorClauses(
  where: readonly Condition[],
  schema: Schema,
  canAsk: CanAsk,
): readonly Clause[] | null {
  const clauses = where.map(({ column: name, values: wanted }): Clause | null => {
    const column = columnNamed(schema, name);
    const values = column ? wanted.filter((value) => canAsk(column, value)) : [];
    return column && values.length > 0 ? { column, kind: 'values', match: 'any', values } : null;
  });
  return clauses.every((clause): clause is Clause => clause !== null) ? clauses : null;
}

/** What goes on or begins between two days: what has ended before has begun before, so that either end says enough. */
function dayClauses(days: Days | undefined, schema: Schema): readonly Clause[] {
  const start = days && columnNamed(schema, days.start);
  if (!start) return [];
  const end = days.end === undefined ? undefined : columnNamed(schema, days.end);
  const clause = (values: string): Clause => ({
    column: start,
    kind: 'range',
    match: 'any',
    values: [values],
  });
  return [
    ...(days.from === null ? [] : [{ ...clause(`${days.from}..`), ...(end && { or: end }) }]),
    ...(days.to === null ? [] : [clause(`..${days.to}`)]),
  ];
}

/** A clause for each column that may meet it: one of them must. */
export function alternatives({ or, ...clause }: Clause): readonly Clause[] {
  return or ? [clause, { ...clause, column: or }] : [clause];
}

function clauseOf({ column, kind, match, ticked }: FilterPlan, canAsk: CanAsk): Clause | null {
  const values = ticked.filter(
    (value) => isValue(value, kind, column) && (kind !== 'values' || canAsk(column, value)),
  );
  return values.length > 0 ? { column, kind, match, values } : null;
}

/** What is no range where a range is asked lets everything through. */
function isValue(value: string, kind: FacetKind, column: Column): boolean {
  if (kind === 'range') return rangeOf(value, column) !== null;
  if (kind === 'presence') return value === 'with' || value === 'without';
  if (kind === 'year' || kind === 'month') return daysOf(value) !== null;
  return true;
}

/** The words that must be found, as they are typed: some engines tell « é » from « e ». */
function wordsOf(text: string): Pick<RemoteQuery, 'words' | 'marked' | 'cut'> {
  const { words, fillers, cut } = readQuery(text);
  const telling = words.filter((word) => !fillers.has(word));
  const typed = wordsIn(text);
  const written = telling.map((word) => {
    const found = typed.find(({ forms }) => forms[0] === word);
    return found ? text.slice(found.start, found.end) : word;
  });
  return { words: written, marked: telling, cut };
}

/** The visitor's order, else the best answers first, else the author's; what the engine cannot sort by is left out. */
function orderOf(
  sort: string,
  scope: Scope,
  schema: Schema,
  abilities: Abilities,
  hasWords: boolean,
): readonly Order[] {
  const can = ({ column }: Order): boolean =>
    abilities.sort === 'all' || abilities.sort.includes(column.name);
  const asked = readOrders(schema, sort).filter(can);
  return asked.length > 0 || hasWords ? asked : readOrders(schema, scope.sort).filter(can);
}

/** The same question with everything but the ticks of one column. */
export function without({ ticked, ...query }: RemoteQuery, column: Column): RemoteQuery {
  return { ...query, ticked: ticked.filter((clause) => clause.column !== column) };
}

/** The ends of a range as text: numbers, or days (`2026-01-31`). */
export interface Ends {
  /** The smallest value that is in it; null for none. */
  readonly from: string | null;
  /** For numbers the largest value that is in it, for days the first one that is not any more; null for none. */
  readonly to: string | null;
}

/** What a range, a year or a month asks for: `10..50`, `2024..2025`, `2026`, `2026-11`; null for what is none of them. */
export function rangeOf(value: string, column: Column): Ends | null {
  const isDay = column.type === 'date' || column.type === 'datetime';
  const range = value.trim() === '' ? null : readRange(value, column);
  if (!range) return null;
  const { least, most } = range;
  if (!isDay) return { from: finite(least, String), to: finite(most, String) };
  return { from: finite(least, dayText), to: finite(most, (end) => dayText(end + 1)) };
}

/** The days of a year (`2026`), a month (`2026-11`) or one day (`2026-11-30`). */
export function daysOf(value: string): Ends | null {
  const [, year = '', month, day] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(value) ?? [];
  if (year === '') return null;
  const from = dayNumber({ year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) });
  if (day !== undefined) return { from: dayText(from), to: dayText(from + 1) };
  const isYear = month === undefined || month === '12';
  const to = { year: Number(year) + (isYear ? 1 : 0), month: isYear ? 1 : Number(month) + 1, day: 1 };
  return { from: dayText(from), to: dayText(dayNumber(to)) };
}

function finite(end: number, write: (end: number) => string): string | null {
  return Number.isFinite(end) ? write(end) : null;
}

/** The day that holds a number of days since 1970-01-01. */
function dayText(end: number): string {
  const { year, month, day } = fromDayNumber(Math.floor(end));
  const pad = (part: number, length: number): string => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
