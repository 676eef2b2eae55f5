import { clockMinutes, dayKey, two, type Moment } from '../../core/time/moment.js';
import type { Month, Phase, Session } from '../../core/agenda/session.js';
import type { Locale } from '../../locale/locale.js';
import { agendaWords } from '../../locale/agenda.js';
import { clockWords } from '../../locale/clock.js';

/** The ways in which a day or a month is told. */
const styles = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  plainDay: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  shortWeekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Formatters cost milliseconds to make: one for each language and style. Days are plain, so that every zone tells them alike. */
function formatOf({ tag }: Locale, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${style} ${tag}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...styles[style], timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** A day in words: « lundi 16 janvier 2023 », or `lun. 16 janv.` in the short style. */
export function dayText(moment: Moment, locale: Locale, style: keyof typeof styles = 'day'): string {
  return locale.date(formatOf(locale, style).format(utc(moment)));
}

/** The days from one to another, both included: « lundi 16 – vendredi 20 janvier 2023 », `16–20 janvier 2023` in the plain style. */
export function daysText(
  from: Moment,
  to: Moment,
  locale: Locale,
  style: 'day' | 'plainDay' = 'day',
): string {
  if (dayKey(from) === dayKey(to)) return dayText(from, locale, style);
  return locale.date(formatOf(locale, style).formatRange(utc(from), utc(to)));
}

/** A month, or the months from one to another: « décembre 2022 – mars 2023 ». */
export function monthsText({ from, to }: Phase, locale: Locale): string {
  return locale.date(formatOf(locale, 'month').formatRange(utc(firstDay(from)), utc(firstDay(to))));
}

export function monthText(month: Month, locale: Locale): string {
  return monthsText({ from: month, to: month }, locale);
}

export function firstDay({ year, month }: Month): Moment {
  return { year, month, day: 1 };
}

function utc({ year, month, day }: Moment): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The hours of a session: « 13 h 30 – 17 h », and what the file says of them (« matin », « sur rendez-vous »); empty where it says nothing. */
export function hoursText({ start, end, allDay, hours }: Session, locale: Locale): string {
  const { time, range } = clockWords(locale);
  const { until } = agendaWords(locale);
  if (!start) return hours;
  if (allDay) return end && dayKey(end) !== dayKey(start) ? until(dayText(end, locale)) : hours;
  const clock = ({ hour, minute }: Moment): string => time(hour ?? 0, minute ?? 0);
  const beside = hours && ` (${hours})`;
  if (!end) return clock(start) + beside;
  const day = dayKey(end) === dayKey(start) ? '' : ` (${dayText(end, locale, 'shortDay')})`;
  return range(clock(start), clock(end)) + day + beside;
}

/** When a session takes place, in one line: day and hours, days, months, or what the file says. */
export function whenText(session: Session, locale: Locale): string {
  const { start, end, allDay, phase, unclear } = session;
  if (phase) return monthsText(phase, locale);
  if (!start) return unclear ?? '';
  if (allDay && end) return daysText(start, end, locale);
  return [dayText(start, locale), hoursText(session, locale)].filter(Boolean).join(', ');
}

/** How long a session lasts where both ends have hours: « 3 h 30 »; empty elsewhere and beyond a day. */
export function durationText({ start, end, allDay }: Session, locale: Locale): string {
  if (!start || !end || allDay) return '';
  const minutes =
    clockMinutes(end) - clockMinutes(start) - ((end.offset ?? 0) - (start.offset ?? end.offset ?? 0));
  if (minutes <= 0 || minutes > 1440) return '';
  return agendaWords(locale).duration(Math.floor(minutes / 60), minutes % 60);
}

/** A moment as `<time datetime>` wants it. */
export function machineTime(moment: Moment): string {
  const { hour, minute } = moment;
  return hour === undefined ? dayKey(moment) : `${dayKey(moment)}T${two(hour)}:${two(minute ?? 0)}`;
}

/** The town that a time zone is named after: `America/Argentina/Buenos_Aires` is the time of Buenos Aires. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').pop() ?? '').replaceAll('_', ' ');
}
