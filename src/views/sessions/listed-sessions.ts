import type { Moment } from '../../core/time/moment.js';
import type { Session } from '../../core/agenda/session.js';
import { hasDay } from '../../core/agenda/order.js';
import { isOverToday } from '../../core/agenda/now.js';
import type { PreparedAgenda } from './prepared-agenda.js';

/** Which sessions are shown, and how many are not. */
export interface ListedSessions {
  /** The sessions that the selection finds, in their order. */
  readonly found: readonly Session[];
  /** How many of them have no day, so that no calendar can hold them. */
  readonly undated: number;
  /** How many of them lie behind while others are to come. */
  readonly past: number;
  /** Those that are shown. */
  readonly shown: readonly Session[];
}

/** Before there are any. */
export const nothingListed: ListedSessions = { found: [], undated: 0, past: 0, shown: [] };

/**
 * Chooses what is shown of the sessions whose records are found: the next ones, `most` at most, and with `showsPast` all of them.
 * @param rows the records that the selection finds.
 */
export function listSessions(
  { agenda, behind }: PreparedAgenda,
  rows: ReadonlySet<number>,
  now: Moment,
  { most, showsPast }: { readonly most: number; readonly showsPast: boolean },
): ListedSessions {
  const found = agenda.sessions.filter(({ entry }) => rows.has(entry.index));
  // What is over stays until midnight, but is none of the next ones.
  const isBehind = (session: Session): boolean =>
    behind.has(session) || (most < Infinity && isOverToday(session, now));
  const coming = found.filter((session) => !isBehind(session));
  const isEnded = !coming.some(({ start, phase }) => start ?? phase);
  const isWhole = isEnded || (showsPast && most === Infinity);
  return {
    found,
    undated: found.filter((session) => !hasDay(session)).length,
    past: isEnded ? 0 : found.length - coming.length,
    shown: (isWhole ? found : coming).slice(0, most),
  };
}
