import type { Session } from '../../core/agenda/session.js';
import { isPeriod } from '../../core/agenda/period.js';
import { LocalCollection } from '../../core/engines/local/local-collection.js';
import type { Moment } from '../../core/time/moment.js';
import { nowIn } from '../../core/time/zone.js';
import { listSessions } from '../../views/sessions/listed-sessions.js';
import { prepareAgenda, type PreparedAgenda } from '../../views/sessions/prepared-agenda.js';
import { readList } from '../../visit/attributes.js';
import type { PageList } from './page-list.js';

/** The sessions of an agenda as visitors find them at a moment. */
export interface SessionsOfList {
  readonly prepared: PreparedAgenda;
  /** Those that are shown at first: what is to come. */
  readonly sessions: readonly Session[];
  readonly now: Moment;
  readonly timeZone: string;
  /** How many sessions lie behind and are not shown. */
  readonly past: number;
}

/** Makes sessions of the entries of an agenda, as the element does. */
export function sessionsOfList(
  { table, schema, entries, said, timeZone }: PageList,
  time: number,
): SessionsOfList {
  const period = said('period') ?? '';
  const asked = {
    timeZone,
    period: isPeriod(period) ? period : '',
    fields: readList(said('fields')),
  };
  const scope = { where: [], facets: [], sort: '', pageSize: 20, locale: 'fr' };
  const prepared = prepareAgenda(
    { collection: new LocalCollection(table, schema), scope, entries },
    asked,
    time,
  );
  const now = nowIn(prepared.agenda.timeZone, time);
  const limit = Number(said('limit') ?? '');
  const most = limit > 0 ? limit : Infinity;
  const rows = new Set(entries.map(({ index }) => index));
  const { shown, past } = listSessions(prepared, rows, now, { most, showsPast: false });
  return {
    // Whoever reads the page is elsewhere or not: the element tells them.
    prepared: { ...prepared, isElsewhere: false },
    sessions: shown,
    now,
    timeZone: prepared.agenda.timeZone,
    past: most < Infinity ? 0 : past,
  };
}
