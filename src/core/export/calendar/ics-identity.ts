import { fileOf, uidOf } from '../identifiers.js';
import { grouped } from '../../agenda/grouping.js';
import { dayKey } from '../../time/moment.js';
import type { Session } from '../../agenda/session.js';
import { columnWithRole, type Schema } from '../../schema/schema.js';
import { isBlank } from '../../schema/values.js';
import { fold } from '../../text/fold.js';

/** What is known of the file that sessions come from. */
export interface Origin {
  readonly schema: Schema | undefined;
  /** Its address: what one file calls 7 is not what another calls so. */
  readonly source: string;
  /** Where a session takes place, in words. */
  readonly placeOf: (session: Session) => string;
}

type KeyOf = (session: Session) => string;

/**
 * The identifiers by which calendars know sessions again, by the `id` of the session. Nothing of the file can be read in them.
 *
 * Where the file has identifiers, a session keeps its own whatever else changes: title, day, hour, place. Of a record with several
 * sessions each keeps its own as long as its day stays. Where the file has none, a session is known by its title and its day, and is
 * another one when either changes. What is alike in this is told apart by hours, then by places. Never by rows: one that is put in
 * or taken out would turn all others into their neighbours, and calendars would write one over the other.
 *
 * @param all every session of the agenda, so that one is called the same whichever of them are taken.
 */
export function sessionUids(
  all: readonly Session[],
  { schema, source, placeOf }: Origin,
): ReadonlyMap<string, string> {
  const column = schema && columnWithRole(schema, 'id');
  const day: KeyOf = ({ start }) => (start ? dayKey(start) : '');
  const own: KeyOf = (session) => {
    const cell = column ? (session.entry.cells[column.index] ?? '').trim() : '';
    // A title alone names no session: next year's may bear it as well.
    return isBlank(cell) ? `title\n${fold(session.title)}\n${day(session)}` : `id\n${cell}`;
  };
  const hour: KeyOf = ({ start }) => `${String(start?.hour)}:${String(start?.minute)}`;
  const place: KeyOf = (session) => fold(placeOf(session));
  const keys = new Map<string, string>();
  nameApart(all, [own, day, hour, place], fileOf(source), keys);
  return new Map(Array.from(keys, ([id, key]) => [id, uidOf(key)]));
}

/** Gives each session a key of no more steps than tell it from all others; what nothing tells apart is counted. */
function nameApart(
  sessions: readonly Session[],
  [step, ...others]: readonly KeyOf[],
  before: string,
  keys: Map<string, string>,
): void {
  if (!step) {
    for (const [place, { id }] of sessions.entries()) keys.set(id, `${before}\n${String(place)}`);
    return;
  }
  for (const [key, alike] of grouped(sessions, step)) {
    const [only, another] = alike;
    if (only && !another) keys.set(only.id, `${before}\n${key}`);
    else nameApart(alike, others, `${before}\n${key}`, keys);
  }
}
