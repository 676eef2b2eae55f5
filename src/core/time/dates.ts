import { fold } from '../text/fold.js';
import { monthNamed } from './months.js';
import { inUsualOrder } from './program-forms.js';
import { offsetNamed } from './zone-names.js';

/** A day, and a time of day where one was written. Nothing is converted: what the text says is what stands here. */
export interface PlainDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** 0 to 24 (24 only as 24:00). */
  readonly hour?: number;
  readonly minute?: number;
  /** Minutes east of Greenwich, where the text says it; absent for a local time. */
  readonly offset?: number;
}

/** Whether `05/06/2025` is the 5th of June (most of the world) or the 6th of May (the United States). */
export type DayOrder = 'day-first' | 'month-first';

/** What follows a day: `14:30`, `14h30`, `14 h`, `T14:30:00Z`, `2:30 pm`, `10.39.15`, `9:15 am UTC+2`, `14:00 CET`. */
const timePattern =
  /^(\d{1,2})(?:\s?[:h.]\s?([0-5]\d)(?:[:.]([0-5]\d)(?:[.,]\d{1,9})?)?h?|\s?h(?:eures?)?)?(?:\s?([ap])\.?\s?m\.?)?(?:\s?([a-z]{1,4}|(?:utc|gmt)?\s?[+-]\d{1,2}(?::?\d{2})?))?$/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly offset?: number;
}

/** What Italian, Spanish and German put before a time of day. */
const beforeTime = /^\s*(?:alle ore|ore|alle|a las|um)\s+(?=\d)/i;

/**
 * Reads a time of day: `14:30`, `14h30`, `9 h`, `9.30`, `2:30 pm`, `ore 21`.
 * @returns null for anything else; a bare number is no time.
 */
export function parseTime(text: string): Clock | null {
  const said = beforeTime.exec(text)?.[0];
  if (said !== undefined) {
    const time = text.slice(said.length);
    return parseTime(/^\d{1,2}\s*$/.test(time) ? `${time.trim()}h` : time);
  }
  const match = /^\s*\d{1,2}\D/.test(text)
    ? timePattern.exec(fold(text.trim()).replace(/\s?uhr/, 'h'))
    : null;
  // `6-11` is an age or a number of people.
  if (!match || /^\d+(?:[+-]\d+)?$/.test(text.trim())) return null;
  const minute = Number(match[2] ?? 0);
  const half = match[4];
  const written = Number(match[1]);
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  if (match[5] === undefined) return { hour, minute };
  const offset = offsetNamed(match[5]);
  return offset === null ? null : { hour, minute, offset };
}

/** Reads a stretch of time: `9h-9h30`, `09.30-10.45`, `de 14 h à 16 h`; null for anything else. */
export function parseTimeRange(text: string): { readonly start: Clock; readonly end: Clock } | null {
  const parts = fold(text.trim())
    .replace(/^(?:de|from)\s/, '')
    .split(/\s?(?:-|–|—|\/|\sa\s|\sto\s)\s?/);
  if (parts.length !== 2) return null;
  const [start, end] = parts.map((part) => parseTime(/^\d{1,2}$/.test(part) ? `${part}h` : part));
  return start && end ? { start, end } : null;
}

/** The names of days in the languages of the months, none of which begins a month; German ones in two letters. */
const weekday =
  /^(?:(?:mo|di|mi|do|fr|sa|so)[.,]|(?:lun|mar(?!s|c|z|tx)|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|son|mie|jue|vie|sab|dom|gio|maa(?!rt)|din|woe|vri|zat|zon|seg|ter|qua|qui|sex|di[ljvsu])[a-z]{0,8}(?:-feira)?[.,]?)\s+(?:(?:le|el|den)\s)?/;

/** How a day is written; `first` and `second` wait for the order of the column. */
const dayPatterns: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=t\d)/,
  /^(?<first>\d{1,2})([-/.])(?<second>\d{1,2})\2(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+(?:(?:of|de)\s|d')?(?<name>[a-z]{2,12})\.?,?[\s-]+(?:del?\s)?(?<year>\d{4})(?!\d)/,
  // Oracle: `12-JAN-27`
  /^(?<day>\d{1,2})-(?<name>[a-z]{3,4})\.?-(?<year>\d\d)(?!\d)/,
  /^(?<name>[a-z]{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/,
  // Basque: « 2027ko urtarrilaren 12a »
  /^(?<year>\d{4})(?:\(e\))?ko\s(?<name>[a-z]{5,12})\s(?<day>\d{1,2})(?:\(a\)|an?)?(?:,\s[a-z]+)?$/,
];

/** Every day that can be read has four digits in a row, or two after day and month: most cells have neither. */
const hasYear = /\d{4}|\d[-/.]\d{1,2}[-/.]\d\d|[a-z]-\d\d/i;
/** The name of a zone may stand behind a moment. */
const LONGEST = 90;

/**
 * Reads a day, with or without a time: ISO 8601 first, then day, month and year by numbers, then by named months
 * (`2025-03-01T14:00:00+01:00`, `01/03/2025 14h30`, `1er mars 2025`, `March 1st, 2025`), and as programs write moments
 * (`Tue Jan 12 2027 14:00:00 GMT+0100`, `/Date(1799758800000)/`). A bare number is no day.
 * @returns null when the text is unclear (no year, no day) or names a day that does not exist.
 */
export function parseDate(text: string, order: DayOrder = 'day-first'): PlainDate | null {
  if (text.length > LONGEST || !hasYear.test(text)) return null;
  if (text.startsWith('/Date(')) return parseDotNet(text);
  const folded = inUsualOrder(fold(text.trim()).replace(weekday, '').replace(/\/$/, ''));
  for (const pattern of dayPatterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const day = readDay(match.groups ?? {}, order);
    return day && withTime(day, folded.slice(match[0].length));
  }
  return null;
}

function readDay(groups: Readonly<Record<string, string>>, order: DayOrder): PlainDate | null {
  const { first, second, name } = groups;
  const [before, after] = order === 'day-first' ? [first, second] : [second, first];
  const { year: written = '', month: figures = after, day = before } = groups;
  const date = {
    year: fullYear(written),
    month: name === undefined ? Number(figures) : monthNamed(name),
    day: Number(day),
  };
  return isDay(date) ? date : null;
}

/** Two digits mean 1970 to 2069, as spreadsheets read them (a little later than POSIX `%y`, whose 69 is 1969). */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** Whether there is such a day in the Gregorian calendar. */
export function isDay({ year, month, day }: PlainDate): boolean {
  return year > 0 && month > 0 && month < 13 && day > 0 && (day < 29 || day <= daysInMonth(year, month));
}

/** How many days a month of the Gregorian calendar has; years repeat every four centuries. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function withTime(day: PlainDate, rest: string): PlainDate | null {
  const text = rest
    .replace(/^t(\d{2})(\d{2})(?:\d{2})?(?!\d|:)/, '$1:$2')
    .replace(/^(?:t|[\s,]+(?:-\s|(?:a[st]?|[uo]m|l[ae]s|alle|ore)\s)*)/, '')
    .trim();
  if (text === '') return day;
  const time = parseTime(text);
  return time && { ...day, ...time };
}

/** Reads seconds (10 digits) or milliseconds (13 digits) since 1970-01-01 UTC; only for a column that clearly holds them. */
export function parseEpoch(text: string): PlainDate | null {
  const match = /^(\d{10})(\d{3})?$/.exec(text.trim());
  return match && momentSince1970(Number(match[1]) / 60, 0);
}

/** `/Date(1799758800000+0100)/`: milliseconds since 1970, and the offset of the clock that showed them (.NET). */
function parseDotNet(text: string): PlainDate | null {
  const match = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/.exec(text);
  return match && momentSince1970(Number(match[1]) / 60_000, offsetNamed(match[2] ?? 'z') ?? 0);
}

/** What a clock shows so many minutes after 1970 began in Greenwich; `offset` in minutes east of it. */
export function momentSince1970(instant: number, offset: number): PlainDate {
  const minutes = Math.floor(instant) + offset;
  const date = fromDayNumber(Math.floor(minutes / 1440));
  const time = minutes - Math.floor(minutes / 1440) * 1440;
  return { ...date, hour: Math.floor(time / 60), minute: time % 60, offset };
}

const DAY = 86_400_000;

/** Days from 1970-01-01 to this day in the Gregorian calendar. */
export function dayNumber({ year, month, day }: PlainDate): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** The day that lies so many days after 1970-01-01: the inverse of `dayNumber`. */
export function fromDayNumber(days: number): PlainDate {
  const date = new Date(0);
  date.setUTCDate(1 + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * Decides on the whole column whether days or months come first: one `25/12` settles it, and where nothing does, the day comes first.
 * @param cells the column's texts, or a fair sample of them.
 */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  return dayOrderShown(cells) ?? 'day-first';
}

/** The same, where cells show it: by a number above twelve, or by points, which nobody writes behind months; null where none does. */
export function dayOrderShown(cells: Iterable<string>): DayOrder | null {
  let dayFirst = 0;
  let monthFirst = 0;
  let pointed = 0;
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})([-/.])(\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[3]) > 12) monthFirst++;
    if (match[2] === '.') pointed++;
  }
  if (monthFirst > dayFirst) return 'month-first';
  return dayFirst + pointed > 0 ? 'day-first' : null;
}
