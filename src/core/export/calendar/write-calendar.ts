import type { Person, Session } from '../../agenda/session.js';
import { instantOf, zoneNamed } from '../../time/zone.js';
import { hasDay } from '../../agenda/order.js';
import { webLink } from '../../base/link.js';
import { parseDate } from '../../time/dates.js';
import { columnWithRole, type Schema } from '../../schema/schema.js';
import { escapeText, foldLine } from '../content-lines.js';
import { sessionUids } from './ics-identity.js';
import { placeReader } from './ics-place.js';
import { Times, utc, utcSeconds } from './ics-times.js';

export interface IcsOptions {
  /** The zone that the sessions are in (`Agenda.timeZone`). */
  readonly timeZone: string;
  /** What the calendar is called. */
  readonly name: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** What the columns of the file are: addresses, coordinates, identifiers and dates of change are found by it. */
  readonly schema?: Schema;
  /** The address of the file. Sessions of two files are never taken for each other. */
  readonly source?: string;
  /** Every session of the agenda, where only some are written: each has the same identifier whichever are chosen. */
  readonly all?: readonly Session[];
  /** The address at which a session can be seen; null without one. Left out where it is no web address. */
  readonly urlOf?: (session: Session) => string | null;
  /** What is told of a session beside title, time and place, in lines; people, price and registration as written by default. */
  readonly describe?: (session: Session) => string;
}

/**
 * Writes sessions as a calendar (iCalendar, RFC 5545); those without a day are left out.
 * Days are dates, their end excluded. Times stand in their zone, whose clock changes come with the file, so that calendars show what
 * the programme says; where clocks show an hour twice or never, the time is in UTC.
 */
export function toIcs(sessions: readonly Session[], options: IcsOptions): string {
  const timeZone = zoneNamed(options.timeZone);
  const times = new Times(timeZone);
  const write = eventWriter(sessions, times, { ...options, timeZone });
  const events = sessions.filter(hasDay).flatMap(write);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Parvis//Parvis//FR',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(options.name)}`,
    ...times.zoneLines(),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventWriter(
  sessions: readonly Session[],
  times: Times,
  options: IcsOptions,
): (session: Session) => readonly string[] {
  const { schema, source = '', all = sessions, now } = options;
  const whereOf = placeReader(schema);
  const uids = sessionUids(all.filter(hasDay), {
    schema,
    source,
    placeOf: (session) => whereOf(session).text,
  });
  const changedAt = changeReader(options);
  return (session) => {
    const { id, start, end, title, status } = session;
    if (!start) return [];
    const url = webLink(options.urlOf?.(session) ?? '');
    const where = whereOf(session);
    return [
      'BEGIN:VEVENT',
      `UID:${uids.get(id) ?? id}`,
      `DTSTAMP:${utcSeconds(now)}`,
      ...changedAt(session),
      `SEQUENCE:${String(sequenceAt(now))}`,
      ...(session.allDay ? times.days(start, end ?? start) : times.moments(start, end)),
      `SUMMARY:${escapeText(title)}`,
      ...optional('LOCATION', where.text),
      ...(where.point ? [`GEO:${where.point.join(';')}`] : []),
      ...optional('DESCRIPTION', (options.describe ?? describe)(session)),
      ...(url === null ? [] : [`URL:${url}`]),
      ...(status.code === 'cancelled' ? ['STATUS:CANCELLED'] : []),
      'END:VEVENT',
    ];
  };
}

/** When the first of all sequence numbers was given. */
const firstSequence = Date.UTC(2020, 0, 1);
/** The largest number that calendars know (RFC 5545, 3.3.8). */
const lastSequence = 2 ** 31 - 1;

/**
 * Which revision of a session is written. Nobody remembers what an earlier file held, so each one counts as a revision, by the second in
 * which it is taken: calendars believe the highest number (RFC 5546, 2.1.5), and leave what they have where it does not grow.
 */
function sequenceAt(now: number): number {
  return Math.min(lastSequence, Math.max(0, Math.floor((now - firstSequence) / 1000)));
}

/** When the file says that a record was changed; nothing where it does not, or where that day is still to come. */
function changeReader({ schema, timeZone, now }: IcsOptions): (session: Session) => readonly string[] {
  const column = schema && columnWithRole(schema, 'updated');
  return ({ entry }) => {
    const date = column && parseDate(entry.cells[column.index] ?? '', column.dayOrder);
    const instant = date ? instantOf(date, timeZone) : Infinity;
    return instant * 60_000 <= now ? [`LAST-MODIFIED:${utc(instant)}`] : [];
  };
}

function optional(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}:${escapeText(text)}`];
}

function describe({ kind, hours, people, price, status, registration }: Session): string {
  return [kind, hours, people.map(personText).join(', '), price, status.text, registration]
    .filter((text) => text !== '')
    .join('\n');
}

function personText({ name, organisation }: Person): string {
  return organisation === '' ? name : `${name} (${organisation})`;
}
