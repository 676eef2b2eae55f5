import { dayNumber } from '../time/dates.js';
import { addDays, clockMinutes, dayOf, minutesPerDay, type Moment } from '../time/moment.js';
import type { Slot, Written } from './slots.js';
import type { Time } from '../time/moment.js';
import type { When } from './when.js';

/** What a record tells of whole days beside its hours. */
export interface WholeDays {
  /** What its own column says; null where it says nothing. */
  readonly flag: boolean | null;
  /** Which day an end names: the last one, the one after it, or that one only where it is told as midnight. */
  readonly end: 'last' | 'next' | 'next-at-midnight';
}

/**
 * A slot of whole days without its hours: programs write those as midnight, and as the end the midnight after the last day or the
 * minute before. Hours that somebody wrote stay, whatever the flag says, and so does midnight where the flag says no.
 */
export function asWholeDays(slot: Slot, { flag, end: named }: WholeDays): Slot {
  const { start, end } = slot;
  if (!start || flag === false || !isWhole(start, end, flag)) return slot;
  const first = dayNumber(start);
  const isNext =
    end !== null && (end.hour === undefined ? named === 'next' : named !== 'last' && isMidnight(end));
  const last = end && addDays(end, isNext ? -1 : 0);
  return { ...slot, start: dayOf(start), end: last && dayNumber(last) > first ? last : null };
}

function isWhole(start: Moment, end: Moment | null, flag: boolean | null): boolean {
  if (start.hour === undefined) return true;
  if (!end) return flag === true && isMidnight(start);
  const length = clockMinutes(end) - clockMinutes(start);
  // The last minute counts as part of the day.
  return isMidnight(start) && (flag === true || (length > 0 && (length + 1) % minutesPerDay < 2));
}

function isMidnight({ hour = 0, minute = 0 }: Moment): boolean {
  return hour === 0 && minute === 0;
}

/** The same, where midnight of whole days is that of the day which is written, and no instant elsewhere on Earth. */
export function onWrittenDays(written: Written): Written {
  const { flag } = written.whole;
  const { start, end, startTime, endTime } = written;
  const begin = firstTime(startTime) ?? firstTime(start);
  const finish = firstTime(endTime) ?? firstTime(end) ?? lastTime(start);
  if (!begin || flag === false || !isEdge(begin)) return written;
  if (flag === null && !(finish && isEdge(finish))) return written;
  return {
    ...written,
    start: start && withoutOffsets(start),
    end: end && withoutOffsets(end),
    // Hours of the first day alone would be told of each.
    startTime: flag && !finish ? null : startTime && withoutOffsets(startTime),
    endTime: endTime && withoutOffsets(endTime),
  };
}

function firstTime(when: When | null): Time | undefined {
  const [clause] = when?.clauses ?? [];
  return clause?.times[0]?.from ?? clause?.days[0]?.times?.from;
}

function lastTime(when: When | null): Time | null | undefined {
  const [clause] = when?.clauses ?? [];
  return clause?.times[0]?.to ?? clause?.days[0]?.times?.to;
}

/** Whether a day begins or ends with this minute. */
function isEdge({ minutes }: Time): boolean {
  return (minutes + 1) % minutesPerDay < 2;
}

function withoutOffsets({ clauses, years }: When): When {
  const plain = ({ minutes, offset }: Time): Time => ({
    minutes,
    offset: isEdge({ minutes, offset }) ? undefined : offset,
  });
  return {
    years,
    clauses: clauses.map((clause) => ({
      ...clause,
      times: clause.times.map(({ from, to }) => ({ from: plain(from), to: to && plain(to) })),
      days: clause.days.map((span) =>
        span.times ? { ...span, times: { from: plain(span.times.from), to: plain(span.times.to) } } : span,
      ),
    })),
  };
}
