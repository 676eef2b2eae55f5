import { isDay } from '../time/dates.js';
import { weekdayOf, type Moment } from '../time/moment.js';
import type { Phase } from './session.js';
import type { WrittenDay } from './tokens.js';
import type { When, WrittenPhase, WrittenSpan, Years } from './when.js';

/** What is known of the year of days that are written without one. */
export interface YearHints {
  /** What a column beside it or a heading says. */
  readonly told: Years | null;
  /** The years of all whole dates in the file. */
  readonly found: ReadonlySet<number>;
}

/** A school year begins in August. */
export const firstSchoolMonth = 8;

/**
 * The year of a month, where only one fits: the one told, the one of a school year that holds the month, the only one of the file.
 * @returns null rather than a guess.
 */
export function yearOfMonth(month: number, { told, found }: YearHints): number | null {
  if (told) return month >= firstSchoolMonth ? told.from : told.to;
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The day itself, where all of it is known and its name is right. */
export function resolveDay(written: WrittenDay, hints: YearHints): Moment | null {
  const { month, day, weekday } = written;
  if (month === null) return null;
  const year = written.year ?? yearOfMonth(month, hints) ?? yearByWeekday(written, hints);
  if (year === null || !isDay({ year, month, day })) return null;
  const date = { year, month, day };
  return weekday === undefined || weekdayOf(date) === weekday ? date : null;
}

/** « lundi 16 janvier » is a Monday in few years: where the file has just one of them, it is that. */
function yearByWeekday({ month, day, weekday }: WrittenDay, { found }: YearHints): number | null {
  if (month === null || weekday === undefined) return null;
  const fitting = [...found].filter((year) => weekdayOf({ year, month, day }) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The months of a phase; null where its years are not known, or where it ends before it begins. */
export function resolvePhase({ from, to }: WrittenPhase, hints: YearHints): Phase | null {
  const wraps = to.month < from.month ? 1 : 0;
  const oneYear = hints.told === null || hints.told.from === hints.told.to;
  const given = from.year ?? (to.year === null ? null : to.year - wraps);
  const first = given ?? (wraps === 1 && oneYear ? null : yearOfMonth(from.month, hints));
  if (first === null) return null;
  const last = to.year ?? first + wraps;
  const ordered = last * 12 + to.month >= first * 12 + from.month;
  return ordered ? { from: { year: first, month: from.month }, to: { year: last, month: to.month } } : null;
}

/** The days of a text with what the days behind them tell: « du 16 au 20 janvier 2023 » begins in January 2023. */
export function completeDays({ clauses }: Pick<When, 'clauses'>): readonly (readonly WrittenSpan[])[] {
  const written = clauses.flatMap(({ days }) => days.flatMap(endsOf));
  const complete = runsOf(withMonths(written)).flatMap(withYears);
  let at = 0;
  const next = (day: WrittenDay): WrittenDay => complete[at++] ?? day;
  return clauses.map(({ days }) =>
    days.map((span) => ({ ...span, from: next(span.from), to: span.to && next(span.to) })),
  );
}

function endsOf({ from, to }: WrittenSpan): readonly WrittenDay[] {
  return to ? [from, to] : [from];
}

/** Days that have no month have that of the next one. */
function withMonths(days: readonly WrittenDay[]): readonly WrittenDay[] {
  const months = days.map(({ month }) => month);
  for (let at = months.length - 2; at >= 0; at--) months[at] ??= months[at + 1] ?? null;
  return days.map((day, at) => ({ ...day, month: months[at] ?? null }));
}

/** The days in runs, each of which ends with one whose year is told; the last may have none. */
function runsOf(days: readonly WrittenDay[]): readonly (readonly WrittenDay[])[] {
  const runs: WrittenDay[][] = [[]];
  for (const day of days) {
    runs.at(-1)?.push(day);
    if (day.year !== null) runs.push([]);
  }
  return runs;
}

/**
 * The days of a run have the year of the last one, or the year before where a new year lies between: « 15 décembre, 20 janvier 2027 ».
 * Where it would have to turn more than once, the days are in no order, and all are of the year that is told.
 */
function withYears(run: readonly WrittenDay[]): readonly WrittenDay[] {
  const told = run.at(-1)?.year ?? null;
  if (told === null) return run;
  const turns = turnsBehind(run);
  const isOrdered = (turns[0] ?? 0) <= 1;
  return run.map((day, at) => ({ ...day, year: isOrdered ? told - (turns[at] ?? 0) : told }));
}

/** How often a year turns between each day and the last one: where a month is later than the next day's. */
function turnsBehind(days: readonly WrittenDay[]): readonly number[] {
  const turns = days.map(() => 0);
  for (let at = days.length - 2; at >= 0; at--) {
    const isTurn = (days[at]?.month ?? 0) > (days[at + 1]?.month ?? Infinity);
    turns[at] = (turns[at + 1] ?? 0) + Number(isTurn);
  }
  return turns;
}
