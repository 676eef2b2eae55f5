import { fold } from '../text/fold.js';
import { clockMinutes, dayOf, minutesPerDay } from '../time/moment.js';
import type { Session } from './session.js';

/** From when to when something takes place, in clock minutes, the end excluded. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** From when to when a session takes place: a day without hours lasts until midnight, a phase until its last month is over. */
export function extentOf({ start, end, allDay, phase }: Session): Extent | null {
  if (phase) {
    const { from, to } = phase;
    const next = to.month === 12 ? { year: to.year + 1, month: 1 } : { year: to.year, month: to.month + 1 };
    return { from: clockMinutes({ ...from, day: 1 }), to: clockMinutes({ ...next, day: 1 }) };
  }
  if (!start) return null;
  const from = clockMinutes(start);
  const to = end ? clockMinutes(end) : from;
  return { from, to: allDay ? clockMinutes(dayOf(end ?? start)) + minutesPerDay : Math.max(from, to) };
}

/** Whether a calendar can hold a session: it needs a day. Phases and unclear dates have none. */
export function hasDay(session: Session): boolean {
  return session.start !== null;
}

/** Where the parts of a day stand among its hours. */
const parts: readonly (readonly [RegExp, number])[] = [
  [/fin de (?:la )?matinee/, 11 * 60],
  [/fin de (?:la |l')?(?:journee|apres.?midi)/, 17 * 60],
  [/apres.?midi|afternoon/, 13 * 60],
  [/mi.?journee/, 12 * 60],
  [/soir|evening/, 18 * 60],
];

/** The sessions in the order in which they take place, those of an unclear time last; the order of the file where that decides nothing. */
export function inOrder(sessions: readonly Session[]): readonly Session[] {
  const keyed = sessions.map((session) => {
    const extent = extentOf(session);
    if (!extent) return { session, from: Number.POSITIVE_INFINITY, to: 0 };
    const part = session.allDay && session.hours !== '' ? partOf(session.hours) : 0;
    // An offset is only left on the second of two hours that the clock shows alike.
    const second = session.start?.offset === undefined ? 0 : 0.5;
    return { session, from: extent.from + part + second, to: extent.to };
  });
  // Infinity − Infinity is no number.
  keyed.sort((one, other) => (one.from === other.from ? one.to - other.to : one.from < other.from ? -1 : 1));
  return keyed.map(({ session }) => session);
}

function partOf(hours: string): number {
  const folded = fold(hours);
  return parts.find(([words]) => words.test(folded))?.[1] ?? 0;
}
