import type { Moment } from './moment.js';

/** How often something repeats, as iCalendar counts. */
export type Frequency = 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** Something that repeats: an RRULE of RFC 5545 (3.3.10), to the minute. An empty list leaves its part to the first moment. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** The last day on which it may take place, or the last moment, where it has an hour. */
  readonly until: Moment | null;
  /** The day on which weeks begin: 0 for Monday. */
  readonly weekStart: number;
  /** From 1. */
  readonly byMonth: readonly number[];
  /** From 1, or from −1 back from the end of the year; so are the days of the year and of the month. */
  readonly byWeekNumber: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly RuleDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  /** Which of the moments of a period, from 1, or from −1 back from its last; empty for all of them. */
  readonly bySetPosition: readonly number[];
}

export interface RuleDay {
  /** 0 for Monday. */
  readonly weekday: number;
  /** Which of the month, or of the year: 1 for the first, −1 for the last; null for every one. */
  readonly ordinal: number | null;
}

const simplest: Rule = {
  frequency: 'WEEKLY',
  interval: 1,
  count: null,
  until: null,
  weekStart: 0,
  byMonth: [],
  byWeekNumber: [],
  byYearDay: [],
  byMonthDay: [],
  byDay: [],
  byHour: [],
  byMinute: [],
  bySetPosition: [],
};

/** A rule that leaves everything to its first day, but for what is told. */
export function rule(told: Partial<Rule>): Rule {
  return { ...simplest, ...told };
}

/** Whether only a first day says on which days the rule falls. */
export function isLoose({ frequency, byDay, byMonthDay, byYearDay }: Rule): boolean {
  return frequency !== 'DAILY' && [byDay, byMonthDay, byYearDay].every(({ length }) => length === 0);
}

/** Whether the rule tells hours by itself, which days without hours have none of. */
export function tellsHours({ frequency, byHour, byMinute }: Rule): boolean {
  return frequency === 'HOURLY' || frequency === 'MINUTELY' || byHour.length + byMinute.length > 0;
}
