import { dayNumber, daysInMonth, fromDayNumber, parseDate } from '../schema/dates.js';
import { dayOf, weekdayOf, type Moment } from './moment.js';
import type { Frequency } from './tokens.js';

/** Something that repeats: the part of an RFC 5545 RRULE (3.3.10) that people meet. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** The last day on which it may take place. */
  readonly until: Moment | null;
  readonly byDay: readonly RuleDay[];
  /** Days of the month, from 1, or from −1 back from its end. */
  readonly byMonthDay: readonly number[];
}

export interface RuleDay {
  /** 0 for Monday. */
  readonly weekday: number;
  /** Which of the month: 1 for the first, −1 for the last; null for every one. */
  readonly ordinal: number | null;
}

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const simplest: Rule = {
  frequency: 'WEEKLY',
  interval: 1,
  count: null,
  until: null,
  byDay: [],
  byMonthDay: [],
};

/** A rule that leaves everything to its first day, but for what is told. */
export function rule(told: Partial<Rule>): Rule {
  return { ...simplest, ...told };
}

/** Whether only a first day says on which days the rule falls. */
export function isLoose({ frequency, byDay, byMonthDay }: Rule): boolean {
  return frequency !== 'DAILY' && byDay.length === 0 && byMonthDay.length === 0;
}

type Part = (value: string) => Partial<Rule> | null;

/** The parts of a rule that are read; any other makes the rule unclear. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['FREQ', (value) => (isFrequency(value) ? { frequency: value } : null)],
  ['INTERVAL', (value) => positive(value, (interval) => ({ interval }))],
  ['COUNT', (value) => positive(value, (count) => ({ count }))],
  ['UNTIL', untilOf],
  ['BYDAY', (value) => listOf(value, ruleDay, (byDay) => ({ byDay }))],
  ['BYMONTHDAY', (value) => listOf(value, monthDay, (byMonthDay) => ({ byMonthDay }))],
  // The first day of the week only matters for INTERVAL with BYDAY, where Monday is the default.
  ['WKST', (value) => (value === 'MO' ? {} : null)],
]);

/**
 * Reads an RRULE: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`, with or without `RRULE:` before it.
 * @returns null for a rule with a part that we do not expand.
 */
export function parseRule(text: string): Rule | null {
  const body = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '');
  if (!body.startsWith('FREQ=') || body.length > 200) return null;
  let told: Partial<Rule> = {};
  for (const part of body.split(';')) {
    const [name = '', value = ''] = part.split('=');
    const read = parts.get(name)?.(value);
    if (!read) return null;
    told = { ...told, ...read };
  }
  const read = rule(told);
  return isExpandable(read) ? read : null;
}

/** Ordinals count weekdays of a month; in a year they would need a month beside them. */
function isExpandable({ frequency, byDay, byMonthDay }: Rule): boolean {
  if (frequency === 'YEARLY') return byDay.length === 0 && byMonthDay.length === 0;
  if (frequency === 'MONTHLY') return byDay.length === 0 || byMonthDay.length === 0;
  return byMonthDay.length === 0 && byDay.every(({ ordinal }) => ordinal === null);
}

function isFrequency(value: string): value is Frequency {
  return /^(?:DAI|WEEK|MONTH|YEAR)LY$/.test(value);
}

function positive(value: string, make: (number: number) => Partial<Rule>): Partial<Rule> | null {
  return /^[1-9]\d{0,4}$/.test(value) ? make(Number(value)) : null;
}

function untilOf(value: string): Partial<Rule> | null {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)(?:T[\d:]*Z?)?$/.exec(value);
  const day = match && parseDate(`${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`);
  return day && { until: dayOf(day) };
}

function listOf<Item>(
  value: string,
  read: (text: string) => Item | null,
  make: (items: readonly Item[]) => Partial<Rule>,
): Partial<Rule> | null {
  const items = value.split(',').map(read);
  return items.includes(null) ? null : make(items.filter((item) => item !== null));
}

function ruleDay(text: string): RuleDay | null {
  const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text);
  return (
    match && {
      weekday: weekdayCodes.indexOf(match[2] ?? ''),
      ordinal: match[1] === undefined ? null : Number(match[1]),
    }
  );
}

function monthDay(text: string): number | null {
  return /^[+-]?(?:[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : null;
}

/** The most days one rule is expanded to: a daily one for a year and a half. */
export const mostOccurrences = 500;

/**
 * The days on which a rule takes place, from `first` on and within the window, at most `mostOccurrences`.
 * A rule that ends by itself is told whole, whatever the window, as far as it has no more days than that.
 */
export function occurrences(
  rule: Rule,
  first: Moment,
  window: { readonly from: Moment; readonly to: Moment },
): readonly Moment[] {
  const start = dayNumber(first);
  const end = rule.until ? dayNumber(rule.until) : Number.POSITIVE_INFINITY;
  const most = Math.min(rule.count ?? Number.POSITIVE_INFINITY, mostOccurrences + 1);
  if (rule.count !== null || rule.until) {
    const whole = expand(rule, start, { from: start, to: end, most });
    if (whole.length <= mostOccurrences) return whole.map(fromDayNumber);
    if (rule.count !== null) return whole.slice(0, mostOccurrences).map(fromDayNumber);
  }
  const from = Math.max(start, dayNumber(window.from));
  const to = Math.min(end, dayNumber(window.to));
  return expand(rule, start, { from, to, most: mostOccurrences }).map(fromDayNumber);
}

interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** A rule may name days that hardly ever come (30 February): then looking ends after so many periods. */
const mostPeriods = 5000;

function expand(rule: Rule, start: number, { from, to, most }: Bounds): readonly number[] {
  const found: number[] = [];
  const { daysOf, span } = periods[rule.frequency];
  const skipped = Math.floor(Math.max(0, from - start) / (span * rule.interval)) - 1;
  for (let period = Math.max(0, skipped), tried = 0; tried < mostPeriods; period++, tried++) {
    const days = daysOf(rule, start, period * rule.interval);
    for (const day of days) {
      if (day > to || found.length >= most) return found;
      if (day >= Math.max(start, from)) found.push(day);
    }
  }
  return found;
}

interface Period {
  /** How many days it has at most. */
  readonly span: number;
  /** The days of the rule in the period that lies so many periods after the first day's, in order. */
  readonly daysOf: (rule: Rule, start: number, ahead: number) => readonly number[];
}

const periods: Readonly<Record<Frequency, Period>> = {
  DAILY: {
    span: 1,
    daysOf: ({ byDay }, start, ahead) =>
      byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(fromDayNumber(start + ahead)))
        ? [start + ahead]
        : [],
  },
  WEEKLY: {
    span: 7,
    daysOf: ({ byDay }, start, ahead) => {
      const own = weekdayOf(fromDayNumber(start));
      const monday = start - own + ahead * 7;
      const days = byDay.length === 0 ? [own] : byDay.map(({ weekday }) => weekday);
      return sorted(days.map((weekday) => monday + weekday));
    },
  },
  MONTHLY: { span: 31, daysOf: (rule, start, ahead) => daysOfMonth(rule, start, ahead) },
  YEARLY: {
    span: 366,
    daysOf: (_, start, ahead) => {
      const { year, month, day } = fromDayNumber(start);
      return day <= daysInMonth(year + ahead, month) ? [dayNumber({ year: year + ahead, month, day })] : [];
    },
  },
};

function daysOfMonth({ byDay, byMonthDay }: Rule, start: number, ahead: number): readonly number[] {
  const first = fromDayNumber(start);
  const months = first.year * 12 + first.month - 1 + ahead;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const length = daysInMonth(year, month);
  const begin = dayNumber({ year, month, day: 1 });
  const days =
    byDay.length > 0
      ? byDay.flatMap((day) => weekdaysOfMonth(day, weekdayOf({ year, month, day: 1 }), length))
      : (byMonthDay.length > 0 ? byMonthDay : [first.day]).map((day) => (day < 0 ? length + 1 + day : day));
  return sorted(days.filter((day) => day >= 1 && day <= length).map((day) => begin + day - 1));
}

/** The days of a month (from 1) that are such a weekday: all of them, or the one that the ordinal names. */
function weekdaysOfMonth({ weekday, ordinal }: RuleDay, ofFirst: number, length: number): readonly number[] {
  const first = 1 + ((weekday - ofFirst + 7) % 7);
  const all = Array.from({ length: Math.floor((length - first) / 7) + 1 }, (_, week) => first + week * 7);
  return ordinal === null ? all : all.slice(ordinal < 0 ? ordinal : ordinal - 1).slice(0, 1);
}

function sorted(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((one, other) => one - other);
}
