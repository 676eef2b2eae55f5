import { dayNumber, daysInMonth, fromDayNumber, isDay, momentSince1970, type PlainDate } from './dates.js';
import { dayKey, minutesPerDay, two } from './moment.js';

/** Writes a moment that a program counts as people and ISO 8601 write it; null for any other text. */
export type WriteOut = (cell: string) => string | null;

/** Day 0 of spreadsheets, 1899-12-30, in days from 1970. */
const dayZero = -25_569;
/** 2100-01-01, and days that stand for none: those that spreadsheets begin with, and 9999-12-31. */
const lastSerial = 73_051;
const isNoDay = (serial: number): boolean => serial < 3 || serial === 2_958_465;
/** Before it (1906), numbers may be years. */
const firstSerial = 2200;
/** Most serials have five figures: 1954-10-03 and later. */
export const isUsualSerial = (cell: string): boolean => /^[2-7]\d{4}(?:[.,]\d+)?$/.test(cell);

/** Days from 1899-12-30, as spreadsheets save dates: `46399`, `46399,5833`. */
export const fromSerial: WriteOut = (cell) => {
  const [, whole = '', fraction = ''] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(cell) ?? [];
  const serial = Number(whole);
  if (whole === '' || !(isNoDay(serial) || (serial >= firstSerial && serial < lastSerial))) return null;
  const day = dayKey(fromDayNumber(serial + dayZero));
  const minutes = fraction === '' ? null : minutesOf(fraction);
  return minutes === null ? day : `${day}T${clockText(minutes)}`;
};

/** Parts of a day, as spreadsheets save hours: `0,583333`. One that is no whole minute is some other number. */
export const fromPartOfDay: WriteOut = (cell) => {
  const [, fraction] = /^0?(?:[.,](\d+))?$/.exec(cell) ?? [];
  if (fraction === undefined) return cell === '0' ? '00:00' : null;
  const exact = Number(`0.${fraction}`) * minutesPerDay;
  const minutes = minutesOf(fraction);
  return Math.abs(minutes - exact) <= precisionOf(fraction) + 1e-6 ? clockText(minutes) : null;
};

/** How far from the truth a part of a day may be, in minutes, for the figures it was cut to. */
function precisionOf(fraction: string): number {
  return (minutesPerDay / 2) * 10 ** -fraction.length;
}

/** The minute that a part of a day tells; of two or three figures, the roundest that they may stand for. */
function minutesOf(fraction: string): number {
  const exact = Number(`0.${fraction}`) * minutesPerDay;
  const within = precisionOf(fraction);
  if (within < 0.1) return Math.floor(exact + within + 0.01);
  const steps = [60, 30, 15, 5];
  const step =
    steps.find((each) => Math.abs(Math.round(exact / each) * each - exact) <= Math.min(within, 10)) ?? 1;
  return Math.round(exact / step) * step;
}

function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Seconds from 1970 to the years 1900 and 2100. */
const [firstSecond, lastSecond] = [-2_208_988_800, 4_102_444_800];

/** So many units since 1970 began in Greenwich, as computers save moments; as days where `isDays`. */
export function since1970(unit: number, isDays: boolean): WriteOut {
  return (cell) => {
    const seconds = /^-?\d{1,17}(?:\.\d+)?$/.test(cell) ? Math.floor(Number(cell) / unit) : Number.NaN;
    if (!(seconds >= firstSecond && seconds < lastSecond)) return null;
    const moment = momentSince1970(seconds / 60, 0);
    const { hour = 0, minute = 0 } = moment;
    const second = ((seconds % 60) + 60) % 60;
    if (isDays && hour + minute + second === 0) return dayKey(moment);
    return `${dayKey(moment)}T${two(hour)}:${two(minute)}:${two(second)}Z`;
  };
}

/** Days without signs: `20270112`, `20270112140000Z` (LDAP), and days of a year: `2027-012` (ISO 8601, 4.1.3). */
export const fromBasicDay: WriteOut = (cell) => {
  const [, year, month, day, hour, minute, second, zone = ''] =
    /^((?:19|2[01])\d\d)(\d\d)(\d\d)(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?:\.\d+)?(Z)?)?$/.exec(cell) ?? [];
  if (year === undefined) return fromDayOfYear(cell);
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date)) return null;
  const time = hour === undefined ? '' : `T${hour}:${minute ?? '00'}:${second ?? '00'}${zone}`;
  return dayKey(date) + time;
};

function fromDayOfYear(cell: string): string | null {
  const [, year = '', day = ''] = /^((?:19|2[01])\d\d)-(\d{3})$/.exec(cell) ?? [];
  const date = year === '' ? null : dayOfYear(Number(year), Number(day));
  return date && dayKey(date);
}

function dayOfYear(year: number, day: number): PlainDate | null {
  const first = dayNumber({ year, month: 1, day: 1 });
  return day > 0 && day <= 337 + daysInMonth(year, 2) ? fromDayNumber(first + day - 1) : null;
}
