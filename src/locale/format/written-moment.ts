import type { Column } from '../../core/schema/schema.js';
import { fold } from '../../core/text/fold.js';
import { parseDate, type PlainDate } from '../../core/time/dates.js';
import { dayKey, dayOf, two, type Moment } from '../../core/time/moment.js';
import { monthNamed } from '../../core/time/months.js';
import { instantOf, momentAt, momentHere, zoneNamed } from '../../core/time/zone.js';
import type { Locale } from '../locale.js';

/** A day, maybe with its hour, as people read it, and as ISO 8601 writes it. */
export interface WrittenMoment {
  readonly text: string;
  readonly key: string;
}

/**
 * What people read of a cell of dates.
 * @param timeZone on whose clocks instants in Greenwich (`…Z`) are told; those of the visitor by default.
 * @returns null for what stays as it is written: no date, a day whose month nobody knows, and days that somebody put into words.
 */
export function writtenMoment(
  value: string,
  column: Pick<Column, 'type' | 'dayOrder'>,
  locale: Locale,
  timeZone?: string | null,
): WrittenMoment | null {
  const date = parseDate(value, column.dayOrder);
  if (!date || isInWords(value, date)) return null;
  const moment = momentOf(date, column, timeZone);
  const [figures] = column.dayOrder ? [] : (/^\d{1,2}[-/]\d{1,2}[-/]\d+/.exec(value) ?? []);
  const day = figures ?? locale.day(moment.year, moment.month, moment.day);
  const { hour, minute = 0 } = moment;
  if (hour === undefined) return figures === undefined ? { text: day, key: dayKey(moment) } : null;
  const { writing } = locale.words;
  return {
    text: writing.moment(day, writing.clock.time(hour, minute), hour),
    key: `${dayKey(moment)}T${two(hour)}:${two(minute)}`,
  };
}

/** « samedi 9 janvier 2027 » is how somebody wanted it; the short names of programs (`Tue Jan 12`) are not. */
function isInWords(value: string, { hour }: PlainDate): boolean {
  const [word = ''] = /^\p{L}+/u.exec(value) ?? [];
  return (hour === undefined && /\p{L}{3}/u.test(value)) || (word.length > 4 && monthNamed(fold(word)) === 0);
}

/** The moment to tell; programs write midnight where there is no hour. */
function momentOf(date: PlainDate, { type }: Pick<Column, 'type'>, timeZone?: string | null): Moment {
  if (date.hour === undefined || (type === 'date' && isMidnight(date))) return dayOf(date);
  if (date.offset !== 0) return date;
  const instant = instantOf(date, 'UTC');
  const moment = timeZone ? momentAt(instant, zoneNamed(timeZone)) : momentHere(instant);
  return isMidnight(moment) && !isMidnight(date) ? dayOf(moment) : moment;
}

function isMidnight({ hour, minute }: Moment): boolean {
  return hour === 0 && minute === 0;
}
