import { monthKey } from './covered-days.js';
import { dayKey, dayOf, type Moment } from '../time/moment.js';
import { extentOf } from './order.js';
import type { Month, Session } from './session.js';

export { extentOf };

/** A heading of the programme and what stands under it, in order. */
export interface DayOfSessions {
  /** `2023-01-16`: for maps and anchors. */
  readonly key: string;
  readonly day: Moment;
  readonly sessions: readonly Session[];
}

export interface MonthOfSessions {
  /** `2023-01`. */
  readonly key: string;
  readonly month: Month;
  readonly sessions: readonly Session[];
}

/** A programme: every session stands in it once. */
export interface Programme {
  readonly days: readonly DayOfSessions[];
  /** Phases known by their months only, under the first of them. */
  readonly months: readonly MonthOfSessions[];
  /** « Dates à préciser ». */
  readonly unclear: readonly Session[];
}

/** The sessions under their first day, phases under their first month, the rest as unclear; the given order is kept inside. */
export function programmeOf(sessions: readonly Session[]): Programme {
  const days = grouped(sessions, ({ start }) => start && dayKey(start));
  const months = grouped(sessions, ({ phase }) => phase && monthKey(phase.from));
  return {
    days: [...days].flatMap(([key, list]) => {
      const start = list[0]?.start;
      return start ? [{ key, day: dayOf(start), sessions: list }] : [];
    }),
    months: [...months].flatMap(([key, list]) => {
      const phase = list[0]?.phase;
      return phase ? [{ key, month: phase.from, sessions: list }] : [];
    }),
    unclear: sessions.filter(({ start, phase }) => !start && !phase),
  };
}

/** Sessions by a key, in the order of their first ones; those without a key are left out. */
export function grouped(
  sessions: readonly Session[],
  keyOf: (session: Session) => string | null,
): ReadonlyMap<string, readonly Session[]> {
  const groups = new Map<string, Session[]>();
  for (const session of sessions) {
    const key = keyOf(session);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(session);
    else groups.set(key, [session]);
  }
  return groups;
}

/** A course and its sessions: those of one title, wherever they stand in the file. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly sessions: readonly Session[];
}

/** One course per title, in the order of their first sessions. */
export function coursesOf(sessions: readonly Session[]): readonly Course[] {
  const groups = grouped(sessions, ({ course }) => course);
  return Array.from(groups, ([id, list]) => ({ id, title: list[0]?.title ?? '', sessions: list }));
}

/**
 * The sessions of a day, in order, cut where nothing goes on: sessions of one group overlap, directly or through others, or begin
 * together. A day without hours stands alone.
 */
export function parallelGroups(sessions: readonly Session[]): readonly (readonly Session[])[] {
  const groups: Session[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  let begun = Number.NaN;
  for (const session of sessions) {
    const extent = session.allDay ? null : extentOf(session);
    if (extent && (extent.from < until || extent.from === begun)) {
      groups.at(-1)?.push(session);
      until = Math.max(until, extent.to);
    } else {
      groups.push([session]);
      begun = extent?.from ?? Number.NaN;
      until = extent?.to ?? Number.NEGATIVE_INFINITY;
    }
  }
  return groups;
}

/** Whether some sessions of a day run side by side. */
export function isParallel(sessions: readonly Session[]): boolean {
  return parallelGroups(sessions).some((group) => group.length > 1);
}
