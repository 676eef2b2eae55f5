import { clockChanges, yearStart } from '../agenda/clock-changes.js';
import { addDays, dayKey, fromClockMinutes, minutesPerDay, two, type Moment } from '../agenda/moment.js';
import type { Person, Session } from '../agenda/session.js';
import { exists, instantOf, offsetAt, zoneNamed } from '../agenda/zone.js';
import { webLink } from '../link.js';

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

/** Writes days and times, and remembers which years the zone must be told for. */
class Times {
  readonly #timeZone: string;
  readonly #years = new Set<number>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  days(start: Moment, last: Moment): readonly string[] {
    return [`DTSTART;VALUE=DATE:${date(start)}`, `DTEND;VALUE=DATE:${date(addDays(last, 1))}`];
  }

  moments(start: Moment, end: Moment | null): readonly string[] {
    const local = [start, end].every((moment) => moment === null || this.#isPlain(moment));
    const write = (name: string, moment: Moment): string =>
      local
        ? `${name};TZID=${this.#timeZone}:${this.#local(moment)}`
        : `${name}:${utc(this.#instant(moment))}`;
    return [write('DTSTART', start), ...(end ? [write('DTEND', end)] : [])];
  }

  /** Whether the clock tells which instant it is, in a zone with a name that may stand in a parameter. */
  #isPlain(moment: Moment): boolean {
    const named = /^[A-Z][\w+-]*\/[\w+/-]+$/i.test(this.#timeZone) && !this.#timeZone.startsWith('Etc/');
    return named && moment.offset === undefined && exists(moment, this.#timeZone);
  }

  #instant(moment: Moment): number {
    return instantOf(moment, this.#timeZone);
  }

  #local(moment: Moment): string {
    this.#years.add(moment.year);
    return dateTime(moment);
  }

  /** The zone with the clock changes of the years in use (RFC 5545, 3.6.5), none where all times are in UTC. */
  zoneLines(): readonly string[] {
    if (this.#years.size === 0) return [];
    const years = [...this.#years].sort((one, other) => one - other);
    const observances = years.flatMap((year) => [
      ...(this.#years.has(year - 1) ? [] : [this.#asBefore(year)]),
      ...clockChanges(year, this.#timeZone).map(({ instant, before, after }) =>
        observance(instant, before, after),
      ),
    ]);
    return ['BEGIN:VTIMEZONE', `TZID:${this.#timeZone}`, ...observances.flat(), 'END:VTIMEZONE'];
  }

  /** What the clocks show when the year begins, told from a day before on, for New Year's Eve is elsewhere another day. */
  #asBefore(year: number): readonly string[] {
    const instant = yearStart(year) - 2 * minutesPerDay;
    const offset = offsetAt(instant, this.#timeZone);
    return observance(instant, offset, offset);
  }
}

function observance(instant: number, before: number, after: number): readonly string[] {
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${dateTime(fromClockMinutes(instant + before))}`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    `END:${name}`,
  ];
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function date(moment: Moment): string {
  return dayKey(moment).replaceAll('-', '');
}

function dateTime(moment: Moment): string {
  return `${date(moment)}T${two(moment.hour ?? 0)}${two(moment.minute ?? 0)}00`;
}

/** An instant (minutes since 1970-01-01T00:00Z) in UTC. */
function utc(instant: number): string {
  return `${dateTime(fromClockMinutes(instant))}Z`;
}
