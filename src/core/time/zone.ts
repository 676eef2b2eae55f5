import { dayNumber } from './dates.js';
import { clockMinutes, dayOf, fromClockMinutes, minutesPerDay, type Moment, type Time } from './moment.js';

/** The time zone with this IANA name; the visitor's where there is no such zone, UTC where that one is unknown too (`Etc/Unknown`). */
export function zoneNamed(name: string | undefined): string {
  const visitors = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
  return zoneIfKnown(name ?? visitors) ?? zoneIfKnown(visitors) ?? 'UTC';
}

/** The zone with this IANA name; null where there is none. */
export function zoneIfKnown(timeZone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets at midnight in Greenwich by day: on most days clocks are not changed, and asking `Intl` is slow. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();
const mostOffsets = 20_000;

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

/**
 * Minutes east of Greenwich that the clocks of a zone show at an instant.
 * @param instant minutes since 1970-01-01T00:00Z.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const day = Math.floor(instant / minutesPerDay);
  const before = offsetAtMidnight(day, timeZone);
  return before === offsetAtMidnight(day + 1, timeZone) ? before : freshOffsetAt(instant, timeZone);
}

function offsetAtMidnight(day: number, timeZone: string): number {
  const { offsets } = zoneOf(timeZone);
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const offset = freshOffsetAt(day * minutesPerDay, timeZone);
  if (offsets.size > mostOffsets) offsets.clear();
  offsets.set(day, offset);
  return offset;
}

function freshOffsetAt(instant: number, timeZone: string): number {
  const parts = new Map<string, string>();
  for (const { type, value } of zoneOf(timeZone).format.formatToParts(instant * 60_000))
    parts.set(type, value);
  const part = (name: string): number => Number(parts.get(name));
  const shown = {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
  return clockMinutes(shown) - Math.floor(instant);
}

/** What the clocks of a zone show at an instant (minutes since 1970-01-01T00:00Z). */
export function momentAt(instant: number, timeZone: string): Moment {
  const offset = offsetAt(instant, timeZone);
  return { ...fromClockMinutes(Math.floor(instant) + offset), offset };
}

/** What clocks and calendar of a zone show now, to the minute; `now` in milliseconds since 1970. */
export function nowIn(timeZone: string, now: number): Moment {
  return momentAt(now / 60_000, timeZone);
}

/** What the clocks of this device show now. */
export function nowHere(): Moment {
  return momentHere(Date.now() / 60_000);
}

/**
 * What the clocks of this device show at an instant (minutes since 1970-01-01T00:00Z): without `Intl`, whose first answer takes longer
 * than to draw a page of cards.
 */
export function momentHere(instant: number): Required<Moment> {
  const at = new Date(instant * 60_000);
  return {
    year: at.getFullYear(),
    month: at.getMonth() + 1,
    day: at.getDate(),
    hour: at.getHours(),
    minute: at.getMinutes(),
    offset: 0 - at.getTimezoneOffset(), // in London 0, not -0
  };
}

/**
 * The instant at which the clocks of the zone show this, in minutes since 1970-01-01T00:00Z. Of two such instants the first (clocks
 * are put back), and where there is none (put forward) the one that the offset before would give: as RFC 5545, 3.3.5 wants.
 */
export function instantOf(moment: Moment, timeZone: string): number {
  const clock = clockMinutes(moment);
  if (moment.offset !== undefined) return clock - moment.offset;
  const { before, after } = offsetsAround(clock, timeZone);
  if (before === after) return clock - before;
  return instantsOf(moment, timeZone)[0] ?? clock - before;
}

/** The instants at which the clocks of the zone show this: one, none while they are put forward, two when they are put back. */
export function instantsOf(moment: Moment, timeZone: string): readonly number[] {
  const clock = clockMinutes(moment);
  const { before, after } = offsetsAround(clock, timeZone);
  const offsets = before === after ? [before] : [before, after];
  return offsets
    .filter((offset) => before === after || offsetAt(clock - offset, timeZone) === offset)
    .map((offset) => clock - offset)
    .sort((one, other) => one - other);
}

/** The offsets the day before and the day after: clocks are changed in between where they differ. */
function offsetsAround(clock: number, timeZone: string): { readonly before: number; readonly after: number } {
  const day = Math.floor(clock / minutesPerDay);
  return { before: offsetAtMidnight(day - 1, timeZone), after: offsetAtMidnight(day + 2, timeZone) };
}

/** The same moment, without its offset where clock and zone alone say which instant it is. */
export function settled(moment: Moment, timeZone: string): Moment {
  const { offset, ...plain } = moment;
  return offset === undefined || instantOf(plain, timeZone) === instantOf(moment, timeZone) ? plain : moment;
}

/** A day and a time of day as the clocks of the zone show them: 24:00 is the next day, an offset is converted. */
export function momentOf(day: Moment, { minutes, offset }: Time, timeZone: string): Moment {
  if (offset === undefined && minutes < minutesPerDay) {
    return { ...dayOf(day), hour: Math.floor(minutes / 60), minute: minutes % 60 };
  }
  const clock = dayNumber(day) * minutesPerDay + minutes;
  return offset === undefined
    ? fromClockMinutes(clock)
    : settled(momentAt(clock - offset, timeZone), timeZone);
}
