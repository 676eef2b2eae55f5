import { clockMinutes, dayKey, dayOf, type Moment } from '../time/moment.js';
import { extentOf } from './grouping.js';
import type { Session } from './session.js';

/** Whether a session goes on at this moment. */
export function isNow({ start, end, allDay }: Session, now: Moment): boolean {
  if (!start) return false;
  if (allDay) return dayKey(start) <= dayKey(now) && dayKey(now) <= dayKey(end ?? start);
  const minutes = clockMinutes(now);
  return clockMinutes(start) <= minutes && minutes < clockMinutes(end ?? start);
}

/** Whether a moment lies behind: a day without hours does when it is over. */
export function isOver(moment: Moment, now: Moment): boolean {
  return moment.hour === undefined
    ? dayKey(moment) < dayKey(dayOf(now))
    : clockMinutes(moment) < clockMinutes(now);
}

/** Whether a session begins or ends today, at an hour. */
export function isOfToday({ start, end, allDay }: Session, now: Moment): boolean {
  const isToday = (moment: Moment | null): boolean => moment !== null && dayKey(moment) === dayKey(now);
  return !allDay && (isToday(start) || isToday(end));
}

/** Whether a session of today has ended. Nobody knows of one whose end is not told. */
export function isOverToday({ end, allDay }: Session, now: Moment): boolean {
  return end !== null && !allDay && dayKey(end) === dayKey(now) && clockMinutes(end) <= clockMinutes(now);
}

/** Whether a session lies behind: all of it before today. What has no clear date never does. */
export function isPast(session: Session, now: Moment): boolean {
  const extent = extentOf(session);
  const today = clockMinutes(dayOf(now));
  return extent !== null && extent.from < today && extent.to <= today;
}
