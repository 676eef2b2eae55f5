import { dayNumber, daysInMonth, fromDayNumber } from './dates.js';
import { clockMinutes, minutesPerDay, weekdayOf, type Moment } from './moment.js';
import type { Rule } from './rule.js';

/** What is wanted of a rule: clock minutes, both included, and how many of them. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly most: number;
  /** How many days may be looked at. */
  readonly work: number;
}

export interface Expansion {
  /** Clock minutes, in order. */
  readonly found: readonly number[];
  /** Whether the rule gives nothing else in that range. */
  readonly isWhole: boolean;
}

/** What a rule is given up after: days looked at without finding any, or as much time (29 February on a Saturday may take 40 years). */
const mostBarren = 20_000;
const longestBarren = 50 * 366 * minutesPerDay;
const lastClock = clockMinutes({ year: 9999, month: 12, day: 31, hour: 23, minute: 59 });

/**
 * Expands a rule as RFC 5545 (3.3.10) does: period by period, the days and hours in it that all parts of the rule allow, and of these
 * the set positions. All on one clock: hours stay what they are when clocks are changed.
 */
export function expandRule(written: Rule, first: Moment, { from, to, most, work }: Range): Expansion {
  const rule = completed(written, first);
  const periods = periodsOf(rule);
  const times = timesOf(rule);
  const start = clockMinutes(first);
  const last = Math.min(to, lastOf(rule), lastClock);
  const found: number[] = [];
  let left = rule.count ?? Infinity;
  let barren = 0;
  let looked = 0;
  /** The next period in turn that holds this moment or lies behind it. */
  const turnAt = (period: number, clock: number, round: (turns: number) => number): number =>
    period + Math.max(0, round((periods.of(clock) - period) / rule.interval)) * rule.interval;
  const origin = periods.of(start);
  let period = rule.count === null ? turnAt(origin, Math.max(from, start), Math.floor) : origin;
  let lastFound = periods.begins(period);
  for (;;) {
    const begin = periods.begins(period);
    const end = periods.begins(period + 1);
    if (begin > last) return { found, isWhole: true };
    const { days, next, size } = daysWithin(begin, end, rule);
    const clocks = days
      .flatMap((day) => times.map((time) => day * minutesPerDay + time))
      .filter((clock) => clock >= begin && clock < end);
    looked += size;
    barren = clocks.length > 0 ? 0 : barren + size;
    if (clocks.length > 0) lastFound = begin;
    if (barren > mostBarren || looked > work || begin - lastFound > longestBarren * rule.interval)
      return { found, isWhole: false };
    for (const [index, clock] of clocks.entries()) {
      if (clock < start || !isOne(rule.bySetPosition, index + 1, clocks.length)) continue;
      if (clock > last || left === 0) return { found, isWhole: true };
      left--;
      if (clock < from) continue;
      if (found.length === most) return { found, isWhole: false };
      found.push(clock);
    }
    if (left === 0) return { found, isWhole: true };
    const behind = days.length > 0 ? end : next * minutesPerDay;
    period = Math.max(period + rule.interval, turnAt(period, behind, Math.ceil));
  }
}

/** The last moment that a rule allows by itself. */
function lastOf({ until }: Rule): number {
  if (!until) return Infinity;
  return clockMinutes(until) + (until.hour === undefined ? minutesPerDay - 1 : 0);
}

/** The rule with what its first moment says where it says nothing itself. */
function completed(rule: Rule, first: Moment): Rule {
  const { frequency, byMonth, byWeekNumber, byYearDay, byMonthDay, byDay } = rule;
  const { month, day, hour, minute = 0 } = first;
  const isFree = [byYearDay, byMonthDay, byDay].every(({ length }) => length === 0);
  const byWeek = frequency === 'WEEKLY' || byWeekNumber.length > 0;
  const [isHours, isMinutes] = [frequency === 'HOURLY', frequency === 'MINUTELY'];
  const byCalendar = frequency === 'MONTHLY' || frequency === 'YEARLY';
  return {
    ...rule,
    ...(isFree && byWeek && { byDay: [{ weekday: weekdayOf(first), ordinal: null }] }),
    ...(isFree && byCalendar && !byWeek && { byMonthDay: [day] }),
    ...(isFree && frequency === 'YEARLY' && !byWeek && { byMonth: byMonth.length > 0 ? byMonth : [month] }),
    // A day has no hours: parts that tell some are left out.
    byHour: own(hour === undefined ? [] : rule.byHour, isHours || isMinutes ? range(24) : [hour ?? 0]),
    byMinute: own(hour === undefined ? [] : rule.byMinute, isMinutes ? range(60) : [minute]),
  };
}

function own(told: readonly number[], otherwise: readonly number[]): readonly number[] {
  return told.length > 0 ? told : otherwise;
}

function range(length: number): readonly number[] {
  return [...Array(length).keys()];
}

/** The times of a day at which the rule may take place, in minutes from midnight, in order. */
function timesOf({ byHour, byMinute }: Rule): readonly number[] {
  const times = new Set(byHour.flatMap((hour) => byMinute.map((minute) => hour * 60 + minute)));
  return [...times].sort((one, other) => one - other);
}

/** The periods of a frequency, numbered through: in which one a moment lies, and with which clock minute one begins. */
interface Periods {
  readonly of: (clock: number) => number;
  readonly begins: (period: number) => number;
}

const lengths = { MINUTELY: 1, HOURLY: 60, DAILY: minutesPerDay, WEEKLY: 7 * minutesPerDay } as const;

function periodsOf({ frequency, weekStart }: Rule): Periods {
  if (frequency === 'MONTHLY' || frequency === 'YEARLY') {
    const months = frequency === 'YEARLY' ? 12 : 1;
    return {
      of: (clock) => {
        const { year, month } = fromDayNumber(Math.floor(clock / minutesPerDay));
        return Math.floor((year * 12 + month - 1) / months);
      },
      begins: (period) => {
        const month = period * months;
        return clockMinutes({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
      },
    };
  }
  const length = lengths[frequency];
  // 1970 began on a Thursday.
  const shift = frequency === 'WEEKLY' ? (weekStart - 3) * minutesPerDay : 0;
  return {
    of: (clock) => Math.floor((clock - shift) / length),
    begins: (period) => period * length + shift,
  };
}

interface Days {
  readonly days: readonly number[];
  /** The day from which on others are to be looked at: a month that the rule leaves out is passed over whole. */
  readonly next: number;
  /** How many days were looked at. */
  readonly size: number;
}

/** The days of a period that every part of the rule allows. */
function daysWithin(begin: number, end: number, rule: Rule): Days {
  const last = Math.floor((end - 1) / minutesPerDay);
  const days: number[] = [];
  let next = Math.floor(begin / minutesPerDay);
  let size = 0;
  while (next <= last) {
    const { year, month, day } = fromDayNumber(next);
    const length = daysInMonth(year, month);
    const endOfMonth = next - day + length;
    size++;
    if (!isOne(rule.byMonth, month, 12)) {
      next = endOfMonth + 1;
      continue;
    }
    const stop = Math.min(last, endOfMonth);
    for (; next <= stop; next++) {
      size++;
      const date = { number: next, year, month, day: length - endOfMonth + next, length };
      if (isDayOf(date, rule)) days.push(next);
    }
  }
  return { days, next, size };
}

interface CalendarDay {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** How many days its month has. */
  readonly length: number;
}

function isDayOf(date: CalendarDay, rule: Rule): boolean {
  return (
    isOne(rule.byMonthDay, date.day, date.length) &&
    (rule.byDay.length === 0 || isWeekday(date, rule)) &&
    (rule.byYearDay.length === 0 || isOne(rule.byYearDay, ...placeInYear(date))) &&
    (rule.byWeekNumber.length === 0 || isOne(rule.byWeekNumber, ...weekOf(date, rule)))
  );
}

/** Whether a list names the thing at this place, from 1 or, back from the last one, from −1; an empty list leaves it open. */
function isOne(list: readonly number[], place: number, length: number): boolean {
  return list.length === 0 || list.includes(place) || list.includes(place - length - 1);
}

/** Which weekday of its month it is, or of its year where the rule names no month. */
function isWeekday(date: CalendarDay, { frequency, byMonth, byDay }: Rule): boolean {
  const ofYear = frequency === 'YEARLY' && byMonth.length === 0;
  const today = weekday(date.number);
  return byDay.some(({ weekday, ordinal }) => {
    if (weekday !== today || ordinal === null) return weekday === today;
    const [place, length] = ofYear ? placeInYear(date) : [date.day, date.length];
    const nth = Math.ceil(place / 7);
    return isOne([ordinal], nth, nth + Math.floor((length - place) / 7));
  });
}

function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function placeInYear({ number, year }: CalendarDay): readonly [place: number, length: number] {
  const [first, next] = [year, year + 1].map((each) => dayNumber({ year: each, month: 1, day: 1 }));
  return [number - (first ?? 0) + 1, (next ?? 0) - (first ?? 0)];
}

/** A week belongs to the year in which most of its days, and so its fourth, lie. */
function weekOf({ number }: CalendarDay, { weekStart }: Rule): readonly [place: number, length: number] {
  const middle = number - ((weekday(number) - weekStart + 7) % 7) + 3;
  const [place, length] = placeInYear({ number: middle, ...fromDayNumber(middle), length: 0 });
  const week = Math.ceil(place / 7);
  return [week, week + Math.floor((length - place) / 7)];
}
