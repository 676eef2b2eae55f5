import { isDay } from '../../time/dates.js';
import { dayKey, fromClockMinutes, two, type Moment } from '../../time/moment.js';
import { instantOf, offsetAt } from '../../time/zone.js';
import type { Property } from './properties.js';
import type { ZoneOf } from './zones.js';

/** A day, or a time of day on the clocks of a zone. */
export interface CalendarTime {
  readonly moment: Moment;
  /** An IANA name; null for a time that is the same on every clock, and for days. */
  readonly timeZone: string | null;
}

const written = /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(Z)?)?$/i;

/** Reads what a property of time says; null for what is no day or no time. */
export function timeIn(
  text: string,
  { parameters }: Pick<Property, 'parameters'>,
  zoneOf: ZoneOf,
): CalendarTime | null {
  const [, year, month, day, hour, minute, , utc] = written.exec(text.trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year === undefined || !isDay(date)) return null;
  if (hour === undefined || parameters.get('value')?.toLowerCase() === 'date')
    return { moment: date, timeZone: null };
  const moment = { ...date, hour: Number(hour), minute: Number(minute) };
  if (moment.hour > 23 || moment.minute > 59) return null;
  return { moment, timeZone: utc ? 'UTC' : zoneOf(parameters.get('tzid')) };
}

/** The instant of a time in minutes since 1970; of what is the same on every clock, as if that were the one of Greenwich. */
export function minutesOf({ moment, timeZone }: CalendarTime): number {
  return instantOf(moment, timeZone ?? 'UTC');
}

/** A time as a cell of a table tells it: with the offset of its zone, where it has one. */
export function cellOf({ moment, timeZone }: CalendarTime): string {
  if (moment.hour === undefined) return dayKey(moment);
  const local = clockText(moment);
  if (timeZone === null) return local;
  const instant = instantOf(moment, timeZone);
  const offset = offsetAt(instant, timeZone);
  const shown = fromClockMinutes(instant + offset);
  return clockText(shown) + (offset === 0 ? 'Z' : offsetText(offset));
}

function clockText(moment: Moment): string {
  return `${dayKey(moment)}T${two(moment.hour ?? 0)}:${two(moment.minute ?? 0)}`;
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
