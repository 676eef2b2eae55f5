import type { Entry } from '../../../src/core/collection/collection.js';
import type { Moment } from '../../../src/core/time/moment.js';
import { dayKey, two } from '../../../src/core/time/moment.js';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import type { Agenda, Session } from '../../../src/core/agenda/session.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import type { Schema, SchemaOptions } from '../../../src/core/schema/schema.js';
import { tableOf } from '../schema/table-of.js';

/** The zones that every answer about time is asked for in. */
export const zones = ['Europe/Paris', 'UTC', 'America/New_York', 'Pacific/Auckland'] as const;

/** Sunday 1 January 2023, noon in Greenwich. */
export const newYear2023 = 1_672_574_400_000;

export interface Reading {
  readonly timeZone?: string;
  readonly now?: number;
  readonly fields?: SchemaOptions['fields'];
}

/** The agenda of a table, as the element makes it. */
export function agendaOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { timeZone = 'Europe/Paris', now = newYear2023, fields }: Reading = {},
): Agenda {
  const schema: Schema = inferSchema(tableOf(columns, rows), fields ? { fields } : {});
  return sessionsOf(schema, entriesOf(rows), { timeZone, now });
}

export function entriesOf(rows: readonly (readonly string[])[]): readonly Entry[] {
  return rows.map((cells, index) => ({ index, id: `entry-${index}`, cells }));
}

/** A moment in short: `2023-01-16 13:30`. */
export function short(moment: Moment | null): string {
  if (!moment) return '';
  const { hour, minute = 0 } = moment;
  return dayKey(moment) + (hour === undefined ? '' : ` ${two(hour)}:${two(minute)}`);
}

/** When a session takes place, in short. */
export function times({ start, end, phase, unclear, hours }: Session): string {
  if (unclear !== null) return `? ${unclear}`;
  if (phase) return `${phase.from.year}-${phase.from.month} … ${phase.to.year}-${phase.to.month}`;
  return [short(start), short(end)].filter(Boolean).join(' > ') + (hours === '' ? '' : ` (${hours})`);
}

/** When the sessions of single dates beside a title take place, file by file of one text. */
export function timesOf(text: string, reading: Reading = {}): readonly string[] {
  return agendaOf(['Titre', 'Date'], [['Atelier', text]], {
    fields: { start: 'Date' },
    ...reading,
  }).sessions.map(times);
}
