import { isDay } from '../time/dates.js';
import { weekdayOf, type Moment } from '../time/moment.js';
import type { Phase } from './session.js';
import type { WrittenDay } from './tokens.js';
import type { When, WrittenMonth, WrittenPhase, WrittenSpan, Years } from './when.js';

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
  let next: WrittenMonth | null = null;
  const complete = (day: WrittenDay): WrittenDay => {
    const month: number | null = day.month ?? next?.month ?? null;
    const wraps = next && month !== null && month > next.month ? 1 : 0;
    const year = day.year ?? (next?.year ? next.year - wraps : null);
    if (month !== null) next = { month, year };
    return { ...day, month, year };
  };
  const completeSpan = (span: WrittenSpan): WrittenSpan => {
    const to = span.to && complete(span.to);
    return { ...span, to, from: complete(span.from) };
  };
  return backwards(clauses, ({ days }) => backwards(days, completeSpan));
}

/** Maps the last one first, and keeps the order. */
function backwards<Item, Value>(items: readonly Item[], map: (item: Item) => Value): readonly Value[] {
  return items.reduceRight<readonly Value[]>((done, item) => [map(item), ...done], []);
}
