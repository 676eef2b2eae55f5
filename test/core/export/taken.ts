import ICAL from 'ical.js';
import type { Session } from '../../../src/core/agenda/session.js';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import { toIcs } from '../../../src/core/export/calendar/write-calendar.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { SchemaOptions } from '../../../src/core/schema/schema.js';
import { entriesOf } from '../agenda/fixture.js';
import { readText } from '../table/reading.js';

/** Saturday 28 November 2026, noon in Greenwich. */
export const november = Date.UTC(2026, 10, 28, 12);

interface Taking {
  readonly now?: number;
  readonly source?: string;
  /** Which of the sessions are taken; all of them by default. */
  readonly only?: (session: Session) => boolean;
  readonly fields?: SchemaOptions['fields'];
}

/** What a calendar program knows of an event after it has read our file. */
export interface TakenEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  /** `2026-12-15T14:00:00`, or `2026-12-15` for a day. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly geo: readonly number[] | null;
  readonly stamp: string;
  readonly modified: string | null;
}

/** Reads a file as the element does, writes its sessions as a calendar, and has ical.js read that. */
export async function taken(
  text: string,
  { now = november, source = 'https://ville.example/agenda.csv', only = () => true, fields }: Taking = {},
): Promise<readonly TakenEvent[]> {
  const table = await readText(text);
  const schema = inferSchema(table, fields ? { fields } : {});
  const { sessions, timeZone } = sessionsOf(schema, entriesOf(table.rows), { timeZone: 'Europe/Paris', now });
  return eventsIn(
    toIcs(sessions.filter(only), { timeZone, name: 'Agenda', now, schema, source, all: sessions }),
  );
}

/** The events of a calendar. */
export function eventsIn(text: string): readonly TakenEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const told = (name: string): string | null => component.getFirstPropertyValue(name)?.toString() ?? null;
    const geo = component.getFirstPropertyValue('geo') as readonly number[] | null;
    return {
      uid: event.uid,
      sequence: event.sequence,
      title: event.summary,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      location: told('location') ?? '',
      geo,
      stamp: told('dtstamp') ?? '',
      modified: told('last-modified'),
    };
  });
}
