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

/** What follows a day: `14:30`, `14h30`, `14 h`, `T14:30:00Z`, `2:30 pm`, `10.39.15`. */
const timePattern =
  /^(\d{1,2})(?:\s?[:h.]\s?([0-5]\d)(?:[:.]([0-5]\d)(?:[.,]\d{1,9})?)?|\s?h(?:eures?)?)?(?:\s?([ap])\.?m\.?)?(?:\s?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?))?$/;

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
  if (!match || /^\d+$/.test(text.trim())) return null;
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
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
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

/** The months as they are written in French and English, folded, in order. */
const monthNames: readonly (readonly string[])[] = [
  'janvier janv january jan',
  'fevrier fevr fev february feb',
  'mars mar march',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout aou august aug',
  'septembre sept sep september',
  'octobre oct october',
  'novembre nov november',
  'decembre dec december',
].map((names) => names.split(' '));

/** The number of a month by its folded name. */
export const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const weekday =
  /^(?:lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)[.,]?\s+(?:le\s)?/;

/** How a day is written, and which groups hold year, month and day; `first` and `second` wait for the order of the column. */
const dayPatterns: readonly (readonly [
  RegExp,
  readonly ('year' | 'month' | 'day' | 'first' | 'second')[],
])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ['year', 'month', 'day']],
  [/^(\d{4})()(\d{2})(\d{2})(?=t\d)/, ['year', 'month', 'day']],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d])/, ['first', 'second', 'year']],
  [
    /^(\d{1,2})(?:er|st|nd|rd|th)?([\s.-]+)(?:of\s)?([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/,
    ['day', 'month', 'year'],
  ],
  [/^([a-z]{3,9})\.?(\s+)(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/, ['month', 'day', 'year']],
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
  for (const [pattern, groups] of dayPatterns) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const day = readDay([match[1], match[3], match[4]], groups, order);
    return day && withTime(day, folded.slice(match[0].length));
  }
  return null;
}

function readDay(
  texts: readonly (string | undefined)[],
  groups: readonly string[],
  order: DayOrder,
): PlainDate | null {
  const swap: Record<string, string> =
    order === 'day-first' ? { first: 'day', second: 'month' } : { first: 'month', second: 'day' };
  const part = (name: string): string =>
    texts[groups.findIndex((group) => (swap[group] ?? group) === name)] ?? '';
  const month = monthByName.get(part('month')) ?? Number(part('month'));
  return validDay({ year: fullYear(part('year')), month, day: Number(part('day')) });
}

/** Two digits mean 1970 to 2069, as spreadsheets read them (a little later than POSIX `%y`, whose 69 is 1969). */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
}

/** The date itself when its day exists in the calendar, else null. */
export function validDay(date: PlainDate): PlainDate | null {
  const { year, month, day } = date;
  if (!(month >= 1 && month <= 12) || !(day >= 1) || !(year >= 1)) return null;
  return day <= daysInMonth(year, month) ? date : null;
}

/** How many days a month of the Gregorian calendar has. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
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

/** Days from 1970-01-01 to this day in the Gregorian calendar (H. Hinnant, « chrono-compatible low-level date algorithms »). */
export function dayNumber({ year, month, day }: PlainDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The day that lies so many days after 1970-01-01: the inverse of `dayNumber`. */
export function fromDayNumber(days: number): PlainDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
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
