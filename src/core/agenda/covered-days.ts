import { dayNumber, fromDayNumber } from '../time/dates.js';
import { dayKey, dayOf, minutesPerDay, type Moment } from '../time/moment.js';
import { extentOf } from './order.js';
import type { Month, Session } from './session.js';

/** A night that ends no later than this many minutes after its beginning belongs to the day on which it began. */
const longestNight = 12 * 60;

/** The first and the last day on which a session takes place; null for phases and what is unclear. */
export function daysCovered(session: Session): { readonly first: Moment; readonly last: Moment } | null {
  const { start } = session;
  const extent = start && extentOf(session);
  if (!extent) return null;
  const isNight = !session.allDay && extent.to - extent.from <= longestNight;
  const end = Math.floor((Math.max(extent.from + 1, extent.to) - 1) / minutesPerDay);
  return { first: dayOf(start), last: isNight ? dayOf(start) : fromDayNumber(end) };
}

/** What takes place on a day. */
export interface CoveredDay {
  /** Sessions that begin on it, in order. */
  readonly begin: readonly Session[];
  /** Sessions that began before and go on, in order. */
  readonly goOn: readonly Session[];
}

/** What takes place on each day from one to another, both included, by the key of the day; days without anything are left out. */
export function coveredDays(
  sessions: readonly Session[],
  from: Moment,
  to: Moment,
): ReadonlyMap<string, CoveredDay> {
  const [earliest, latest] = [dayNumber(from), dayNumber(to)];
  const days = new Map<string, { readonly begin: Session[]; readonly goOn: Session[] }>();
  for (const session of sessions) {
    const covered = daysCovered(session);
    if (!covered) continue;
    const first = dayNumber(covered.first);
    const last = Math.min(dayNumber(covered.last), latest);
    for (let number = Math.max(first, earliest); number <= last; number++) {
      const key = dayKey(fromDayNumber(number));
      const day = days.get(key) ?? { begin: [], goOn: [] };
      days.set(key, day);
      (number === first ? day.begin : day.goOn).push(session);
    }
  }
  return days;
}

/** The months in which something takes place, asked one by one: what goes on for years is not counted up. */
export class CoveredMonths {
  readonly #stretches: readonly (readonly [first: string, last: string])[];

  constructor(sessions: readonly Session[]) {
    this.#stretches = sessions.flatMap((session) => {
      const covered = daysCovered(session);
      const { phase } = session;
      if (covered) return [[monthKey(covered.first), monthKey(covered.last)] as const];
      return phase ? [[monthKey(phase.from), monthKey(phase.to)] as const] : [];
    });
  }

  has(key: string): boolean {
    return this.#stretches.some(([first, last]) => first <= key && key <= last);
  }

  /** The first month from this one on in which something takes place. */
  from(key: string): string | undefined {
    const next = this.#stretches
      .filter(([, last]) => last >= key)
      .map(([first]) => (first > key ? first : key));
    return next.sort()[0];
  }

  /** The last month up to this one in which something takes place. */
  upTo(key: string): string | undefined {
    const before = this.#stretches
      .filter(([first]) => first <= key)
      .map(([, last]) => (last < key ? last : key));
    return before.sort().at(-1);
  }
}

/** `2023-01`. */
export function monthKey({ year, month }: Month): string {
  return dayKey({ year, month, day: 1 }).slice(0, -3);
}

/** The month before this one, or the one after it, as a key. */
export function monthBeside(key: string, step: -1 | 1): string {
  const months = Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1 + step;
  return monthKey({ year: Math.floor(months / 12), month: (months % 12) + 1 });
}
