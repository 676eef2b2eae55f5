import { clockMinutes, dayKey, dayOf, fromClockMinutes, type Moment } from '../../core/agenda/moment.js';
import { coursesOf, extentOf, parallelGroups, programmeOf } from '../../core/agenda/grouping.js';
import type { Session } from '../../core/agenda/session.js';
import type { AgendaLayout } from '../../locale/messages.js';

/** A layout and the day or month that one stands at, as the address holds them: `programme`, `month.2023-01`. */
export interface Place {
  readonly layout: AgendaLayout | null;
  /** `2023-01-16` or `2023-01`; empty for none. */
  readonly at: string;
}

const layouts: ReadonlySet<string> = new Set<AgendaLayout>(['programme', 'grid', 'month', 'courses']);

/** Reads a place; whatever makes no sense in it counts as absent. */
export function readPlace(text: string): Place {
  const [name = '', at = ''] = text.split('.');
  return {
    layout: layouts.has(name) ? (name as AgendaLayout) : null,
    at: /^\d{4}-\d{2}(-\d{2})?$/.test(at) ? at : '',
  };
}

/** Whether some sessions of a day run side by side. */
export function isParallel(sessions: readonly Session[]): boolean {
  return parallelGroups(sessions).some((group) => group.length > 1);
}

/** Days from which on a table of the month tells more than a list of days. */
const DAYS_FOR_A_MONTH = 14;
/** From so many sessions per course on, on average, courses tell more than days. */
const SESSIONS_PER_COURSE = 1.5;

/** The layouts that make sense for these sessions; the programme always does. */
export function layoutsFor(sessions: readonly Session[]): readonly AgendaLayout[] {
  const { days } = programmeOf(sessions);
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  const span = first && last ? (clockMinutes(last) - clockMinutes(first)) / 1440 : 0;
  const makesSense: Readonly<Record<AgendaLayout, boolean>> = {
    programme: true,
    grid: days.some((day) => isParallel(day.sessions)),
    month: span >= DAYS_FOR_A_MONTH,
    courses: coursesOf(sessions).length * SESSIONS_PER_COURSE <= sessions.length,
  };
  return (Object.keys(makesSense) as AgendaLayout[]).filter((layout) => makesSense[layout]);
}

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

const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const period = new RegExp(`^(?:${day}(?:/(?:${day})?)?|/${day}|)$`);

/** Whether a text names a period, as `inPeriod` takes it; the empty text does, and means always. */
export function isPeriod(text: string): boolean {
  const [from = '', to = ''] = text.trim().split('/');
  return period.test(text.trim()) && (to === '' || from.slice(0, to.length) <= to);
}

/**
 * Whether a session takes place in a period: `2023`, `2023-01`, `2023-01-16`, or from one to another (`2023-01/2023-03`, either end may
 * be left out). What has no clear date may, and counts.
 */
export function inPeriod(session: Session, period: string): boolean {
  const extent = extentOf(session);
  if (!extent) return true;
  const [from = '', to = from] = period.trim().split('/');
  const last = dayKey(fromClockMinutes(Math.max(extent.from, extent.to - 1)));
  return last >= from && (to === '' || dayKey(fromClockMinutes(extent.from)).slice(0, to.length) <= to);
}
