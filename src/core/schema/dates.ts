import { fold } from '../text/fold.js';

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

/** What follows a day: `14:30`, `14h30`, `14 h`, `T14:30:00Z`, `2:30 pm`, `10.39.15`, `9:15 am UTC+2`. */
const timePattern =
  /^(\d{1,2})(?:\s?[:h.]\s?([0-5]\d)(?:[:.]([0-5]\d)(?:[.,]\d{1,9})?)?|\s?h(?:eures?)?)?(?:\s?([ap])\.?m\.?)?(?:\s?(z|(?:utc|gmt)(?:[+-]\d{1,2})?|[+-]\d{2}(?::?\d{2})?))?$/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly offset?: number;
}

/**
 * Reads a time of day: `14:30`, `14h30`, `9 h`, `9.30`, `2:30 pm`.
 * @returns null for anything else; a bare number is no time.
 */
export function parseTime(text: string): Clock | null {
  const match = /^\s*\d{1,2}\D/.test(text) ? timePattern.exec(fold(text.trim())) : null;
  // `6-11` is an age or a number of people.
  if (!match || /^\d+(?:[+-]\d+)?$/.test(text.trim())) return null;
  const minute = Number(match[2] ?? 0);
  const half = match[4];
  const written = Number(match[1]);
  if (half && (written < 1 || written > 12)) return null;
  const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
  if (hour > 24 || (hour === 24 && minute > 0)) return null;
  const offset = parseOffset(match[5]);
  return offset === undefined ? { hour, minute } : { hour, minute, offset };
}

function parseOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
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

/** The months in French and English, folded, in order; a beginning of a name stands for it (`févr.`, `sept`). */
const months =
  'janvier january,fevrier february,mars march,avril april,mai may,juin june,juillet july,aout august,septembre september,octobre october,novembre november,decembre december'.split(
    ',',
  );

/** The month that a name of three letters or more begins, 0 for none and for `jui`. */
export function monthNamed(name: string): number {
  const [only = '', ...others] = months.filter((names) => ` ${names}`.includes(` ${name}`));
  return others.length === 0 ? months.indexOf(only) + 1 : 0;
}

const weekday =
  /^(?:lun|mar(?!s|ch)|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]?\s+(?:le\s)?/;

/** How a day is written; `first` and `second` wait for the order of the column. */
const dayPatterns: readonly RegExp[] = [
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=t\d)/,
  /^(?<first>\d{1,2})([-/.])(?<second>\d{1,2})\2(?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<day>\d{1,2})(?:er|st|nd|rd|th)?[\s.-]+(?:of\s)?(?<name>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/,
  /^(?<name>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/,
];

/** Every day that can be read has four digits in a row, or two after day and month: most cells have neither. */
const hasYear = /\d{4}|\d[-/.]\d{1,2}[-/.]\d\d/;

/**
 * Reads a day, with or without a time: ISO 8601 first, then day, month and year by numbers, then by named months
 * (`2025-03-01T14:00:00+01:00`, `01/03/2025 14h30`, `1er mars 2025`, `March 1st, 2025`).
 * Thirteen digits from 1 on are milliseconds since 1970, as geographical servers write days: from 2001 to 2033.
 * @returns null when the text is unclear (no year, no day) or names a day that does not exist.
 */
export function parseDate(text: string, order: DayOrder = 'day-first'): PlainDate | null {
  if (text.length > 60 || !hasYear.test(text)) return null;
  if (/^1\d{12}$/.test(text)) return parseEpoch(text);
  const folded = fold(text.trim()).replace(weekday, '').replace(/\/$/, '');
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
    .replace(/^(?:t|[\s,]+(?:-\s|a\s|at\s)?)/, '')
    .trim();
  if (text === '') return day;
  const time = parseTime(text);
  return time && { ...day, ...time };
}

/** Reads seconds (10 digits) or milliseconds (13 digits) since 1970-01-01 UTC; only for a column that clearly holds them. */
export function parseEpoch(text: string): PlainDate | null {
  const match = /^(\d{10})(\d{3})?$/.exec(text.trim());
  if (!match) return null;
  const seconds = Number(match[1]);
  const date = fromDayNumber(Math.floor(seconds / 86_400));
  return { ...date, hour: Math.floor(seconds / 3600) % 24, minute: Math.floor(seconds / 60) % 60, offset: 0 };
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
  let dayFirst = 0;
  let monthFirst = 0;
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}(?!\d)/.exec(cell);
    if (!match) continue;
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  return monthFirst > dayFirst ? 'month-first' : 'day-first';
}
