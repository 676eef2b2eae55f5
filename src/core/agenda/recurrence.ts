import { dayNumber, daysInMonth, fromDayNumber, parseDate } from '../schema/dates.js';
import { dayOf, weekdayOf, type Moment } from './moment.js';

/** How often something repeats, as iCalendar counts. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

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
  // Weeks begin on Monday unless told otherwise.
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

/** The most sessions that one record makes: a daily one for a year and a half. */
const mostOccurrences = 500;
/** About how many sessions the repetitions of a whole file may make. */
const mostOfFile = 50_000;

/** How many sessions each record of a file may make: fewer in a large file, which could not be shown otherwise. */
export function mostPerRecord(records: number): number {
  return Math.max(1, Math.min(mostOccurrences, Math.floor(mostOfFile / Math.max(1, records))));
}

/** Where repetitions are told, and how many times each. */
export interface Bounds {
  readonly from: Moment;
  readonly to: Moment;
  readonly most: number;
}

/**
 * The days on which a rule takes place, from `first` on. One that ends by itself is told whole, as far as the bounds allow; otherwise
 * the days between them.
 */
export function occurrences(rule: Rule, first: Moment, bounds: Bounds): readonly Moment[] {
  const start = dayNumber(first);
  // Some rules name days that hardly ever come (30 February): they are not followed for ever.
  const farthest = start + Math.max(400, bounds.most * 8);
  const end = rule.until ? dayNumber(rule.until) : farthest;
  if (rule.count !== null || (rule.until && end <= farthest)) {
    const whole = days(rule, first, { from: start, to: Math.min(end, farthest), most: bounds.most });
    if (rule.count !== null || whole.length < bounds.most) return whole;
  }
  const from = Math.max(start, dayNumber(bounds.from));
  const last = dayNumber(bounds.to);
  return days(rule, first, { from, to: rule.until ? Math.min(end, last) : last, most: bounds.most });
}

function days(
  rule: Rule,
  first: Moment,
  { from, to, most }: { readonly from: number; readonly to: number; readonly most: number },
): readonly Moment[] {
  const count = Math.min(rule.count ?? most, most);
  const found: Moment[] = [];
  for (let day = from; day <= to && found.length < count; day++) {
    const moment = fromDayNumber(day);
    if (tests[rule.frequency](moment, first, rule)) found.push(moment);
  }
  return found;
}

/** Whether a day, not before the first, is one of those of a rule. */
type Test = (day: Moment, first: Moment, rule: Rule) => boolean;

const tests: Readonly<Record<Frequency, Test>> = {
  DAILY: (day, first, rule) =>
    isTurn(dayNumber(day) - dayNumber(first), rule) && (rule.byDay.length === 0 || isWeekday(day, rule)),
  WEEKLY: (day, first, rule) =>
    isTurn((mondayOf(day) - mondayOf(first)) / 7, rule) &&
    (rule.byDay.length === 0 ? weekdayOf(day) === weekdayOf(first) : isWeekday(day, rule)),
  MONTHLY: (day, first, rule) => {
    const months = (day.year - first.year) * 12 + day.month - first.month;
    return (
      isTurn(months, rule) && (rule.byDay.length === 0 ? isMonthDay(day, first, rule) : isWeekday(day, rule))
    );
  },
  YEARLY: (day, first, rule) =>
    isTurn(day.year - first.year, rule) && day.month === first.month && day.day === first.day,
};

function isTurn(periods: number, { interval }: Rule): boolean {
  return periods % interval === 0;
}

function mondayOf(day: Moment): number {
  return dayNumber(day) - weekdayOf(day);
}

/** The ordinals of a day of the month are those of its weekday, from both ends of the month. */
function isWeekday(day: Moment, { byDay }: Rule): boolean {
  const fromEnd = day.day - daysInMonth(day.year, day.month) - 1;
  const ordinals = [null, Math.ceil(day.day / 7), Math.floor(fromEnd / 7)];
  return byDay.some(({ weekday, ordinal }) => weekday === weekdayOf(day) && ordinals.includes(ordinal));
}

function isMonthDay(day: Moment, first: Moment, { byMonthDay }: Rule): boolean {
  const days = byMonthDay.length === 0 ? [first.day] : byMonthDay;
  return days.includes(day.day) || days.includes(day.day - daysInMonth(day.year, day.month) - 1);
}
