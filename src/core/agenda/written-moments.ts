import { fold } from '../text/fold.js';
import { parseDate, parseTime, type DayOrder, type PlainDate } from '../time/dates.js';
import { dayOf, type Moment, type Time } from '../time/moment.js';
import { isPlaceholderDay } from '../time/placeholder-date.js';
import { weekIn } from './weeks.js';
import type { Clause, When } from './when.js';

/** What programs and people write between the two ends of something. */
const between = /\s*(?:→|->|\s[–—-])\s+/;

/** Reads a week, from Monday to Sunday; null for anything else. */
export function daysOfWeekIn(text: string): When | null {
  const week = weekIn(fold(text.trim()));
  return week && spanOf(...week);
}

/**
 * Reads what is no phrase: a moment as programs and other languages write it, or two of them with a sign between (Notion).
 * @returns null for anything else.
 */
export function momentsIn(text: string, order: DayOrder): When | null {
  const [first = '', second, ...others] = text.trim().split(between);
  const from = dayIn(first, order);
  if (!from || others.length > 0) return null;
  const start = timeOf(from);
  if (second === undefined)
    return only({ days: [{ from: dayOf(from), to: null }], times: start ? [{ from: start, to: null }] : [] });
  const to = dayIn(second, order);
  if (to) return spanOf(from, to);
  const end = start && parseTime(second);
  if (!end) return null;
  // Where only the beginning tells a zone, it is that of both.
  const finish = { minutes: end.hour * 60 + end.minute, offset: end.offset ?? start.offset };
  return only({ days: [{ from: dayOf(from), to: null }], times: [{ from: start, to: finish }] });
}

function dayIn(text: string, order: DayOrder): PlainDate | null {
  const date = parseDate(text, order);
  return date && !isPlaceholderDay(date) ? date : null;
}

function spanOf(from: Moment, to: Moment): When | null {
  const [start, end] = [timeOf(from), timeOf(to)];
  if ((start === null) !== (end === null)) return null;
  const times = start && end ? { times: { from: start, to: end } } : {};
  return only({ days: [{ from: dayOf(from), to: dayOf(to), ...times }], times: [] });
}

function timeOf({ hour, minute = 0, offset }: Moment): Time | null {
  return hour === undefined ? null : { minutes: hour * 60 + minute, offset };
}

function only(told: Pick<Clause, 'days' | 'times'>): When {
  return { clauses: [{ ...told, rule: null, phases: [], hours: '' }], years: null };
}
