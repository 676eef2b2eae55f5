import { dayNumber } from './dates.js';
import { minutesPerDay } from './moment.js';
import { offsetAt } from './zone.js';

/** Clocks put forward or back. */
export interface ClockChange {
  /** From when on, in minutes since 1970-01-01T00:00Z. */
  readonly instant: number;
  /** Minutes east of Greenwich before it. */
  readonly before: number;
  /** Minutes east of Greenwich from then on. */
  readonly after: number;
}

/** No zone is known to change its clocks twice in a week. */
const step = 7 * minutesPerDay;

/** When the clocks of a zone are changed in a year (of Greenwich), in order. */
export function clockChanges(year: number, timeZone: string): readonly ClockChange[] {
  const end = yearStart(year + 1);
  const changes: ClockChange[] = [];
  for (let from = yearStart(year); from < end; from += step) {
    const to = Math.min(from + step, end);
    const before = offsetAt(from, timeZone);
    const after = offsetAt(to, timeZone);
    if (before !== after) changes.push({ instant: changeWithin(from, to, before, timeZone), before, after });
  }
  return changes;
}

/** The first minute of a year in Greenwich, since 1970. */
export function yearStart(year: number): number {
  return dayNumber({ year, month: 1, day: 1 }) * minutesPerDay;
}

function changeWithin(from: number, to: number, before: number, timeZone: string): number {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}
