import { fromDayNumber } from './dates.js';
import { expandRule, type Expansion } from './expand-rule.js';
import { clockMinutes, dayOf, fromClockMinutes, minutesPerDay, type Moment } from './moment.js';
import type { Rule } from './rule.js';

/** The most sessions that one record makes: a daily one for a year and a half. */
const mostOccurrences = 500;
/** About how many sessions the repetitions of a whole file may make. */
const mostOfFile = 50_000;
/** How many days may be looked at for each session, and for each record at least. */
const workForEach = 400;
const leastWork = 20_000;

/** How many sessions each record of a file may make: fewer in a large file, which could not be shown otherwise. */
export function mostPerRecord(records: number): number {
  return Math.max(1, Math.min(mostOccurrences, Math.floor(mostOfFile / Math.max(1, records))));
}

/** Where repetitions are told, and how many times each. */
export interface Bounds {
  readonly from: Moment;
  readonly to: Moment;
  readonly most: number;
  /** What lies behind it makes room where there are too many; the beginning by default. */
  readonly today?: Moment;
}

export interface Occurrences {
  /** In order; without a time of day where the first has none. */
  readonly moments: readonly Moment[];
  /** Whether some are left out that the rule gives within the bounds, or that would be its last ones. */
  readonly isCut: boolean;
}

/**
 * When a rule takes place, from `first` on. One that ends by itself is told whole, as far as the bounds allow; otherwise what lies between
 * them, and where nothing does, the next one, or the first ones.
 */
export function occurrences(rule: Rule, first: Moment, bounds: Bounds): Occurrences {
  const expand = (from: number, to: number, most: number): Expansion =>
    expandRule(rule, first, { from, to, most, work: workOf(bounds) });
  const told = (clocks: readonly number[], isCut: boolean): Occurrences => ({
    moments: clocks.map((clock) => momentLike(first, clock)),
    isCut,
  });
  const ends = rule.count !== null || rule.until !== null;
  const whole = ends ? expand(clockMinutes(first), Infinity, bounds.most) : null;
  if (whole?.isWhole) return told(whole.found, false);
  if (whole?.found.length === 0) return told([], true);
  const { from, to, today = from, most } = bounds;
  const now = clockMinutes(dayOf(today));
  const end = clockMinutes(dayOf(to)) + minutesPerDay;
  const ahead = expand(now, end - 1, most);
  const behind = expand(clockMinutes(dayOf(from)), now - 1, Infinity);
  const room = most - ahead.found.length;
  const shown = [...behind.found.slice(Math.max(0, behind.found.length - room)), ...ahead.found];
  if (shown.length > 0) return told(shown, ends || !ahead.isWhole || behind.found.length > room);
  const [next] = expand(end, Infinity, 1).found;
  // What ends by itself and has not begun yet is told from its beginning.
  const isAhead = whole !== null && clockMinutes(first) >= end;
  return told(next === undefined || isAhead ? (whole?.found ?? []) : [next], ends);
}

/** How many days may be looked at to expand one rule. */
export function workOf({ most }: Pick<Bounds, 'most'>): number {
  return Math.max(leastWork, most * workForEach);
}

function momentLike({ hour }: Moment, clock: number): Moment {
  return hour === undefined ? fromDayNumber(Math.floor(clock / minutesPerDay)) : fromClockMinutes(clock);
}
