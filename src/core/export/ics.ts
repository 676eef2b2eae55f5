import { dayKey, type Moment } from '../agenda/moment.js';
import type { Person, Session } from '../agenda/session.js';
import { zoneNamed } from '../agenda/zone.js';
import { webLink } from '../link.js';
import { Times, utc } from './ics-times.js';

export interface IcsOptions {
  /** The zone that the sessions are in (`Agenda.timeZone`). */
  readonly timeZone: string;
  /** What the calendar is called. */
  readonly name: string;
  /** The present, in milliseconds since 1970. */
  readonly now: number;
  /** The address at which a session can be seen; null without one. Left out where it is no web address. */
  readonly urlOf?: (session: Session) => string | null;
  /** What is told of a session beside title, time and place, in lines; people, price and registration as written by default. */
  readonly describe?: (session: Session) => string;
}

/** Whether a calendar can hold a session: it needs a day. Phases and unclear dates have none. */
export function hasDay(session: Session): boolean {
  return session.start !== null;
}

/**
 * Writes sessions as a calendar (iCalendar, RFC 5545); those without a day are left out.
 * Days are dates, their end excluded. Times stand in their zone, whose clock changes come with the file, so that calendars show what
 * the programme says; where clocks show an hour twice or never, the time is in UTC.
 */
export function toIcs(sessions: readonly Session[], options: IcsOptions): string {
  const timeZone = zoneNamed(options.timeZone);
  const times = new Times(timeZone);
  const dated = sessions.filter(hasDay);
  const events = dated.flatMap((session) => eventOf(session, times, options));
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
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(session: Session, times: Times, options: IcsOptions): readonly string[] {
  const { start, end, title, room, place, status } = session;
  if (!start) return [];
  const url = webLink(options.urlOf?.(session) ?? '');
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(session, start)}`,
    `DTSTAMP:${utc(Math.floor(options.now / 60_000))}`,
    ...(session.allDay ? times.days(start, end ?? start) : times.moments(start, end)),
    `SUMMARY:${escapeText(title)}`,
    ...optional('LOCATION', [room, place].filter(Boolean).join(', ')),
    ...optional('DESCRIPTION', (options.describe ?? describe)(session)),
    ...(url === null ? [] : [`URL:${url}`]),
    ...(status.code === 'cancelled' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
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

/** A text as RFC 5545, 3.3.11 wants it; characters that no line may hold are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/\t/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
}

/** The longest line, in octets, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** Breaks a line between characters, never inside one. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** The same for the same session in every export, so that calendars know it again; nothing of the file stands in it. */
function uidOf({ entry, title }: Session, start: Moment): string {
  const key = `${entry.id}\n${title}\n${dayKey(start)}T${String(start.hour)}:${String(start.minute)}`;
  return `${hash(key, 0x811c9dc5)}${hash(key, 0x9747b28c)}@parvis`;
}

/** FNV-1a over UTF-16 units, with the last bits stirred (MurmurHash3). */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
