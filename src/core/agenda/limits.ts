import { dayNumber, daysInMonth } from '../time/dates.js';
import type { Moment } from '../time/moment.js';
import { occurrences, type Bounds, type Occurrences } from '../time/recurrence.js';
import { isLoose, type Rule } from '../time/rule.js';
import type { Clause, WrittenPhase } from './when.js';
import { firstSchoolMonth, resolveDay, resolvePhase, yearOfMonth, type YearHints } from './years.js';

/** What a text says of the days between which something repeats: one of them at most. */
export type Limits = Pick<Clause, 'days' | 'phases' | 'limit'>;

/** The days between which something repeats, both included; null where that end is open. */
export interface Stretch {
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** Whether its first day was told, and not only its month. */
  readonly isExact: boolean;
}

const open: Stretch = { from: null, to: null, isExact: false };

/**
 * The stretches in which something may repeat: one, or that of every year for months that are told without one (« de septembre à juin »).
 * @returns null where they cannot be told without guessing.
 */
export function stretchesOf(
  limits: Limits | null,
  hints: YearHints,
  bounds: Bounds,
): readonly Stretch[] | null {
  const [span] = limits?.days ?? [];
  const [phase] = limits?.phases ?? [];
  const limit = span ?? limits?.limit;
  if (limit) {
    const stretch = stretchOf(limit, hints);
    return stretch && [stretch];
  }
  if (phase) return ofPhase(phase, hints, bounds);
  const { told } = hints;
  if (!told) return [open];
  // What a heading says of the year holds for what has no other limit; a school year ends before the next one begins.
  const isSchoolYear = told.from !== told.to;
  const from = { year: told.from, month: isSchoolYear ? firstSchoolMonth : 1, day: 1 };
  return [
    { from, to: lastOf({ year: told.to, month: isSchoolYear ? firstSchoolMonth - 1 : 12 }), isExact: false },
  ];
}

function stretchOf({ from, to }: NonNullable<Limits['limit']>, hints: YearHints): Stretch | null {
  const first = from && resolved(from, 'first', hints);
  const last = to && resolved(to, 'last', hints);
  if ((from && !first) || (to && !last)) return null;
  return { from: first, to: last, isExact: from !== null && 'day' in from };
}

function resolved(
  written: NonNullable<NonNullable<Limits['limit']>['from']>,
  end: 'first' | 'last',
  hints: YearHints,
): Moment | null {
  if ('day' in written) return resolveDay(written, hints);
  const { month } = written;
  const year = written.year ?? yearOfMonth(month, hints);
  if (year === null) return null;
  return end === 'first' ? { year, month, day: 1 } : lastOf({ year, month });
}

function lastOf({ year, month }: { readonly year: number; readonly month: number }): Moment {
  return { year, month, day: daysInMonth(year, month) };
}

function ofPhase(phase: WrittenPhase, hints: YearHints, bounds: Bounds): readonly Stretch[] | null {
  const { from, to } = phase;
  const isYearly = from.year === null && to.year === null && !hints.told;
  if (!isYearly) {
    const months = resolvePhase(phase, hints);
    return months && [{ from: { ...months.from, day: 1 }, to: lastOf(months.to), isExact: false }];
  }
  const wraps = to.month < from.month ? 1 : 0;
  const first = bounds.from.year - wraps;
  return Array.from({ length: bounds.to.year - first + 1 }, (_, index) => ({
    from: later({ year: first + index, month: from.month, day: 1 }, bounds.from),
    to: earlier(lastOf({ year: first + index + wraps, month: to.month }), bounds.to),
    isExact: false,
  })).filter((stretch) => !endsBefore(stretch));
}

export function endsBefore({ from, to }: Stretch): boolean {
  return from !== null && to !== null && dayNumber(to) < dayNumber(from);
}

/** The earlier of two days, where there are two. */
export function earlier(one: Moment | null, other: Moment | null): Moment | null {
  if (!one || !other) return one ?? other;
  return dayNumber(one) <= dayNumber(other) ? one : other;
}

function later(one: Moment, other: Moment | null): Moment {
  return other && dayNumber(other) > dayNumber(one) ? other : one;
}

/**
 * The days of a rule within stretches.
 * @param first the day that another cell tells: it begins the rule.
 * @returns null where only a first day would say which days they are, and none is told.
 */
export function daysWithin(
  rule: Rule,
  first: Moment | null,
  stretches: readonly Stretch[],
  bounds: Bounds,
): Occurrences | null {
  const days: Moment[] = [];
  let isCut = false;
  for (const { from, to, isExact } of stretches) {
    const start = first ?? from;
    const isAnchored = first !== null || (isExact && start !== null && isDayOf(rule, start));
    // Without a first day, « every second week » could be either.
    if (!isAnchored && (rule.interval > 1 || rule.count !== null || isLoose(rule))) return null;
    const within = occurrences({ ...rule, until: earlier(rule.until, to) }, start ?? bounds.from, bounds);
    const least = from ? dayNumber(from) : -Infinity;
    days.push(...within.moments.filter((day) => dayNumber(day) >= least));
    isCut ||= within.isCut;
  }
  return { moments: days.slice(0, bounds.most), isCut: isCut || days.length > bounds.most };
}

/** Whether a rule that begins on a day takes place on it. */
function isDayOf(rule: Rule, day: Moment): boolean {
  return occurrences({ ...rule, until: day }, day, { from: day, to: day, most: 1 }).moments.length > 0;
}
