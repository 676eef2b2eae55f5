import { parseDate } from './dates.js';
import { rule, type Frequency, type Rule, type RuleDay } from './rule.js';

type Read = (value: string) => Partial<Rule> | null;

/** From 0 for Monday. */
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const frequencies = ['MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** The parts of a rule; any other makes it unclear. Seconds are left out of everything here: a single one changes nothing. */
const parts: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['FREQ', (value) => (isFrequency(value) ? { frequency: value } : null)],
  ['INTERVAL', (value) => counted(value, (interval) => ({ interval }))],
  ['COUNT', (value) => counted(value, (count) => ({ count }))],
  ['UNTIL', untilOf],
  ['WKST', (value) => (weekdays.includes(value) ? { weekStart: weekdays.indexOf(value) } : null)],
  ['BYMONTH', numbers('byMonth', 1, 12)],
  ['BYWEEKNO', numbers('byWeekNumber', -53, 53)],
  ['BYYEARDAY', numbers('byYearDay', -366, 366)],
  ['BYMONTHDAY', numbers('byMonthDay', -31, 31)],
  ['BYDAY', (value) => listOf(value, ruleDay, (byDay) => ({ byDay }))],
  ['BYHOUR', numbers('byHour', 0, 23)],
  ['BYMINUTE', numbers('byMinute', 0, 59)],
  ['BYSECOND', (value) => (/^[0-6]?\d$/.test(value) ? {} : null)],
  ['BYSETPOS', numbers('bySetPosition', -366, 366)],
  // RFC 7529: what RFC 5545 does by itself.
  ['RSCALE', (value) => (value === 'GREGORIAN' ? {} : null)],
  ['SKIP', (value) => (value === 'OMIT' ? {} : null)],
]);

/** Longer texts are no rules. */
const longest = 2000;

/**
 * Reads an RRULE: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`, its parts in any order.
 * @returns null for a rule that RFC 5545 does not allow, or that repeats by the second.
 */
export function parseRule(text: string): Rule | null {
  if (text.length > longest) return null;
  const pairs = text
    .toUpperCase()
    .replace(/\s+|^\s*RRULE:|;\s*$/g, '')
    .split(';')
    .map((part) => part.split('='));
  const names = new Set(pairs.map(([name]) => name));
  if (!names.has('FREQ') || names.size < pairs.length) return null;
  const told = pairs.map(([name = '', value = '']) => parts.get(name)?.(value) ?? null);
  if (told.includes(null)) return null;
  const read = rule(Object.assign({}, ...told) as Partial<Rule>);
  return isAllowed(read) ? read : null;
}

/** Which parts say nothing clear beside which others (RFC 5545, 3.3.10). */
function isAllowed({ frequency, byWeekNumber, byYearDay, byMonthDay, byDay, ...rest }: Rule): boolean {
  const { bySetPosition, byMonth, byHour, byMinute } = rest;
  const isOf = (...allowed: readonly Frequency[]): boolean => allowed.includes(frequency);
  const hasOrdinal = byDay.some(({ ordinal }) => ordinal !== null);
  const lists = [byWeekNumber, byYearDay, byMonthDay, byDay, byMonth, byHour, byMinute];
  return (
    (byWeekNumber.length === 0 || (isOf('YEARLY') && !hasOrdinal)) &&
    (byYearDay.length === 0 || !isOf('DAILY', 'WEEKLY', 'MONTHLY')) &&
    (byMonthDay.length === 0 || !isOf('WEEKLY')) &&
    (!hasOrdinal || isOf('MONTHLY', 'YEARLY')) &&
    (bySetPosition.length === 0 || lists.some(({ length }) => length > 0))
  );
}

function isFrequency(value: string): value is Frequency {
  return frequencies.includes(value);
}

function counted(value: string, make: (number: number) => Partial<Rule>): Partial<Rule> | null {
  return /^0*[1-9]\d{0,4}$/.test(value) ? make(Number(value)) : null;
}

/** `20261231`, `20261231T225959Z`, `2026-12-31` */
function untilOf(value: string): Partial<Rule> | null {
  const until = parseDate(value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  return until && { until };
}

/** Whole numbers from the lowest to the highest; where they may be negative, zero is none of them. */
function numbers(part: keyof Rule, lowest: number, highest: number): Read {
  const read = (text: string): number | null => {
    const number = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    return number >= lowest && number <= highest && (number !== 0 || lowest === 0) ? number : null;
  };
  return (value) => listOf(value, read, (list) => ({ [part]: list }));
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
  const [, ordinal, weekday = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const number = ordinal === undefined ? null : Number(ordinal);
  const isRight = weekdays.includes(weekday) && number !== 0 && Math.abs(number ?? 1) <= 53;
  return isRight ? { weekday: weekdays.indexOf(weekday), ordinal: number } : null;
}
