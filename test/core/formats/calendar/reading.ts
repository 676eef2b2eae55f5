import { sessionsOf } from '../../../../src/core/agenda/sessions.js';
import type { Agenda, AgendaOptions } from '../../../../src/core/agenda/session.js';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import type { Table } from '../../../../src/core/table/table.js';
import { times } from '../../agenda/fixture.js';
import { entriesOf } from '../../agenda/fixture.js';
import { readText } from '../../table/reading.js';

/** Saturday 28 November 2026, noon in Greenwich. */
export const november2026 = 1_795_867_200_000;

/** A calendar of some events, each the lines of its properties. */
export function calendar(events: readonly string[], around = ''): string {
  const lines = events.map((event) => `BEGIN:VEVENT\n${event.trim()}\nEND:VEVENT`);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', around, ...lines, 'END:VCALENDAR', '']
    .filter((line, index) => line !== '' || index > 3)
    .join('\n')
    .replaceAll('\n', '\r\n');
}

/** The agenda of a table that has been read. */
export function agendaOfTable(table: Table, options: Partial<AgendaOptions> = {}): Agenda {
  const schema = inferSchema(table);
  return sessionsOf(schema, entriesOf(table.rows), {
    timeZone: 'Europe/Paris',
    now: november2026,
    ...options,
  });
}

export async function agendaOfCalendar(text: string, options: Partial<AgendaOptions> = {}): Promise<Agenda> {
  return agendaOfTable(await readText(text), options);
}

/** When the sessions of a calendar take place, in short, with what they are called. */
export async function sessionsIn(
  text: string,
  options: Partial<AgendaOptions> = {},
): Promise<readonly string[]> {
  const { sessions } = await agendaOfCalendar(text, options);
  return sessions.map((session) => `${times(session)} ${session.title}`);
}

/** The cells of a table by the name of their column. */
export function cellsOf(table: Table): readonly Readonly<Record<string, string>>[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((name, index) => [name, row[index] ?? ''])),
  );
}
