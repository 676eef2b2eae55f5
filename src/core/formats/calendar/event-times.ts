import { addDays, clockMinutes, dayKey, fromClockMinutes, minutesPerDay } from '../../time/moment.js';
import { instantOf, momentAt } from '../../time/zone.js';
import type { Component } from './components.js';
import { propertyNamed } from './properties.js';
import { timeIn, type CalendarTime } from './times.js';
import type { ZoneOf } from './zones.js';

/** When an event takes place, the first time. */
export interface EventTimes {
  readonly start: CalendarTime;
  /** The last day of whole days, included, or the time at which it ends; null where nobody tells. */
  readonly end: CalendarTime | null;
}

/** Reads when an event begins and ends; null where it does not say so, or names a day that does not exist. */
export function eventTimes(event: Component, zoneOf: ZoneOf): EventTimes | null {
  const begin = propertyNamed(event, 'dtstart');
  const finish = propertyNamed(event, 'dtend');
  const start = begin ? timeIn(begin.raw, begin, zoneOf) : null;
  if (!start) return null;
  const end = finish ? timeIn(finish.raw, finish, zoneOf) : null;
  return { start, end: end ? endOf(start, end) : after(start, propertyNamed(event, 'duration')?.raw ?? '') };
}

/** Whether an event says that it ends before it begins. */
export function endsBefore(event: Component, { start }: EventTimes, zoneOf: ZoneOf): boolean {
  const finish = propertyNamed(event, 'dtend');
  const end = finish ? timeIn(finish.raw, finish, zoneOf) : null;
  if (!end || (start.moment.hour === undefined) !== (end.moment.hour === undefined)) return false;
  const zone = start.timeZone ?? end.timeZone ?? 'UTC';
  return instantOf(end.moment, end.timeZone ?? zone) < instantOf(start.moment, start.timeZone ?? zone);
}

/** What ends before it begins has no end that anybody could believe. The day after the last one is told (RFC 5545, 3.6.1). */
export function endOf(start: CalendarTime, end: CalendarTime): CalendarTime | null {
  const isDay = start.moment.hour === undefined;
  if (isDay !== (end.moment.hour === undefined)) return null;
  if (isDay) {
    const last = { ...end, moment: addDays(end.moment, -1) };
    return clockMinutes(last.moment) > clockMinutes(start.moment) ? last : null;
  }
  const zone = start.timeZone ?? end.timeZone ?? 'UTC';
  const length =
    instantOf(end.moment, end.timeZone ?? zone) - instantOf(start.moment, start.timeZone ?? zone);
  return length > 0 ? end : null;
}

const duration = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:\d+S)?)?$/i;

/** So much later (RFC 5545, 3.3.6); null where it is no duration. */
export function after(start: CalendarTime, text: string): CalendarTime | null {
  const [weeks = 0, days = 0, hours = 0, minutes = 0] =
    duration
      .exec(text)
      ?.slice(1)
      .map((part: string | undefined) => Number(part ?? 0)) ?? [];
  const length = (weeks * 7 + days) * minutesPerDay + hours * 60 + minutes;
  if (length === 0) return null;
  const { moment, timeZone } = start;
  if (moment.hour === undefined)
    return endOf(start, { ...start, moment: addDays(moment, Math.ceil(length / minutesPerDay)) });
  if (timeZone === null) return { ...start, moment: fromClockMinutes(clockMinutes(moment) + length) };
  return { ...start, moment: momentAt(instantOf(moment, timeZone) + length, timeZone) };
}

/** `20260105T190000`, `20260105`: as iCalendar writes it. */
export function basic({ moment }: CalendarTime): string {
  const day = dayKey(moment).replaceAll('-', '');
  const { hour, minute = 0 } = moment;
  return hour === undefined ? day : `${day}T${String(hour * 100 + minute).padStart(4, '0')}00`;
}
