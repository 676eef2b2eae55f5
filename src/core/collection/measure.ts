import { dayNumber, dayOrderOf, daysInMonth, parseDate, parseTime } from '../time/dates.js';
import { parseNumber } from '../schema/numbers.js';
import type { Column, ColumnType } from '../schema/schema.js';

/** What a text measures: a number, a day (days since 1970-01-01, hours as fractions) or hours; null where it is none. */
export type Measure = (text: string) => number | null;

/**
 * How the cells of a column are measured: numbers, dates and times by their value.
 * @param sample cells that show whether days or months come first.
 */
export function measureOf(column: Column, sample: readonly string[]): Measure {
  return (measures.get(column.type) ?? unmeasured)(sample);
}

const unmeasured = (): Measure => () => null;

const measures: ReadonlyMap<ColumnType, (sample: readonly string[]) => Measure> = new Map([
  ['number', () => parseNumber],
  ['date', measureDate],
  ['datetime', measureDate],
  ['time', () => measureTime],
]);

/** So many cells show the order of days and months as well as all of them. */
const SAMPLE = 5000;

function measureDate(sample: readonly string[]): Measure {
  const order = dayOrderOf(sample.slice(0, SAMPLE));
  return (text) => {
    const date = parseDate(text, order);
    if (!date) return null;
    const minutes = (date.hour ?? 0) * 60 + (date.minute ?? 0) - (date.offset ?? 0);
    return dayNumber(date) + minutes / 1440;
  };
}

function measureTime(text: string): number | null {
  const time = parseTime(text);
  return time ? time.hour + time.minute / 60 : null;
}

/** A stretch of measures, both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * Reads a range as the selection writes it: `10..50`, `10..`, `..50`; of dates also `2024..2025` and `2024-05..2024-06`, whole
 * years and months; a single value is the range from itself to itself.
 * @returns null for what is no range of the column.
 */
export function readRange(text: string, column: Column): Range | null {
  const [from = '', to = from, ...rest] = text.split('..');
  const least = from.trim() === '' ? -Infinity : lowerEnd(from.trim(), column);
  const most = to.trim() === '' ? Infinity : upperEnd(to.trim(), column);
  const open = least === -Infinity && most === Infinity;
  return rest.length > 0 || open || least === null || most === null ? null : { least, most };
}

const partOfDate = /^(\d{4})(?:-(\d{1,2}))?$/;

function lowerEnd(text: string, column: Column): number | null {
  const part = isDate(column) ? partOfDate.exec(text) : null;
  if (!part) return measureOf(column, [])(text);
  return monthDay(Number(part[1]), Number(part[2] ?? 1), 'first');
}

/** A day without a time lasts until the next one begins. */
function upperEnd(text: string, column: Column): number | null {
  if (!isDate(column)) return measureOf(column, [])(text);
  const part = partOfDate.exec(text);
  const day = part ? monthDay(Number(part[1]), Number(part[2] ?? 12), 'last') : measureDate([])(text);
  return day === null || day % 1 !== 0 ? day : day + LAST_MINUTE;
}

const LAST_MINUTE = 1439 / 1440;

function monthDay(year: number, month: number, end: 'first' | 'last'): number | null {
  if (month < 1 || month > 12) return null;
  return dayNumber({ year, month, day: end === 'first' ? 1 : daysInMonth(year, month) });
}

function isDate({ type }: Column): boolean {
  return type === 'date' || type === 'datetime';
}
