import { nowIn, instantOf, offsetAt, zoneNamed } from '../../core/time/zone.js';
import type { Moment } from '../../core/time/moment.js';
import type { Agenda, Session } from '../../core/agenda/session.js';
import { sessionsOf } from '../../core/agenda/sessions.js';
import type { Collection, Entry } from '../../core/collection/collection.js';
import type { Scope } from '../../core/collection/question.js';
import { planSession, sharedBy, type SessionContext, type SessionPlan } from './session-context.js';
import { inPeriod } from '../../core/agenda/period.js';
import { isOfToday, isPast } from '../../core/agenda/now.js';

/** Every entry of the page, whatever the visitor asks for. */
export interface Whole {
  readonly collection: Collection;
  readonly scope: Scope;
  readonly entries: readonly Entry[];
}

/** What the author asks of an agenda. */
interface Asked {
  readonly timeZone: string | null | undefined;
  readonly period: string;
  readonly fields: readonly string[];
}

/** What stays the same from key to key, whatever the visitor asks for. */
export interface PreparedAgenda {
  /** The sessions of the period. */
  readonly agenda: Agenda;
  readonly plan: SessionPlan;
  readonly shared: SessionContext['shared'];
  /** Whether the visitor's clock shows other hours than the agenda. */
  readonly isElsewhere: boolean;
  /** All sessions that lie behind today. */
  readonly behind: ReadonlySet<Session>;
  /** Whether a session begins or ends today. */
  readonly isToday: boolean;
}

/** Before the file has been read. */
export const nothingPrepared: PreparedAgenda = {
  agenda: { sessions: [], timeZone: 'UTC', problems: [], cutAt: null },
  plan: planSession({ columns: [], use: 'agenda', problems: [] }, [], []),
  shared: new Set(),
  isElsewhere: false,
  behind: new Set(),
  isToday: false,
};

/** Makes sessions of entries and works out what can be shown of them; `time` is now, in milliseconds since 1970. */
export function prepareAgenda({ collection, entries }: Whole, asked: Asked, time: number): PreparedAgenda {
  const { schema } = collection;
  const { timeZone, period, fields } = asked;
  const agenda = sessionsOf(schema, entries, { timeZone: timeZone ?? schema.timeZone, now: time });
  const sessions = agenda.sessions.filter((session) => inPeriod(session, period));
  const now: Moment = nowIn(agenda.timeZone, time);
  return {
    agenda: { ...agenda, sessions },
    plan: planSession(schema, entries, fields),
    shared: sharedBy(sessions),
    isElsewhere: differs(agenda.timeZone, sessions),
    behind: new Set(sessions.filter((session) => isPast(session, now))),
    isToday: sessions.some((session) => isOfToday(session, now)),
  };
}

/** Whether the visitor's clock shows something else than that of the agenda when a session begins. */
function differs(timeZone: string, sessions: readonly Session[]): boolean {
  const own = zoneNamed(undefined);
  return (
    own !== timeZone &&
    sessions.some(({ start, allDay }) => {
      if (!start || allDay) return false;
      const instant = instantOf(start, timeZone);
      return offsetAt(instant, timeZone) !== offsetAt(instant, own);
    })
  );
}
