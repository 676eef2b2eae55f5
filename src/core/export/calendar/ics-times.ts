import { clockChanges, yearStart } from '../../time/clock-changes.js';
import { addDays, dayKey, fromClockMinutes, minutesPerDay, two, type Moment } from '../../time/moment.js';
import { instantOf, instantsOf, offsetAt } from '../../time/zone.js';

/** Writes days and times, and remembers which years the zone must be told for. */
export class Times {
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

  /** Whether the clock alone tells which instant it is (of two, calendars do not agree on the first), in a zone with a name that may stand in a parameter. */
  #isPlain(moment: Moment): boolean {
    const named = /^[A-Z][\w+-]*\/[\w+/-]+$/i.test(this.#timeZone) && !this.#timeZone.startsWith('Etc/');
    return named && moment.offset === undefined && instantsOf(moment, this.#timeZone).length === 1;
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

function dateTime(moment: Moment, second = 0): string {
  return `${date(moment)}T${two(moment.hour ?? 0)}${two(moment.minute ?? 0)}${two(second)}`;
}

/** An instant (minutes since 1970-01-01T00:00Z) as iCalendar writes it, in UTC. */
export function utc(instant: number): string {
  return `${dateTime(fromClockMinutes(instant))}Z`;
}

/** The second of an instant (milliseconds since 1970) in UTC. */
export function utcSeconds(instant: number): string {
  const seconds = Math.floor(instant / 1000);
  return `${dateTime(fromClockMinutes(Math.floor(seconds / 60)), seconds % 60)}Z`;
}
