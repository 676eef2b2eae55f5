import { extentOf } from '../agenda/grouping.js';
import type { Session } from '../agenda/session.js';

/**
 * The sessions that go on at the same time, for each session that one of the others overlaps. Days without hours overlap nothing: nobody
 * knows when somebody has to be there.
 */
export function overlapsOf(sessions: readonly Session[]): ReadonlyMap<string, readonly Session[]> {
  const timed = sessions.filter((session) => session.start && !session.allDay && isHeld(session));
  const found = timed.map(
    (one) => [one.id, timed.filter((other) => other !== one && meet(one, other))] as const,
  );
  return new Map(found.filter(([, others]) => others.length > 0));
}

function isHeld({ status }: Session): boolean {
  return status.code !== 'cancelled' && status.code !== 'moved';
}

/** What ends when the other begins does not overlap it; of what nobody knows the end, the beginning counts. */
function meet(one: Session, other: Session): boolean {
  const [left, right] = [extentOf(one), extentOf(other)];
  if (!left || !right) return false;
  return left.from === right.from || (left.from < right.to && right.from < left.to);
}
