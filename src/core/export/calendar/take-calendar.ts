import type { Taken } from '../exporter.js';
import { toIcs } from './write-calendar.js';

/** Writes the sessions that were chosen. */
export function takeCalendar({ agenda, name, now, source, schema, urlOf }: Taken): Promise<string> {
  const { sessions, all, timeZone } = agenda ?? { sessions: [], all: [], timeZone: 'UTC' };
  return Promise.resolve(toIcs(sessions, { timeZone, name, now, all, source, schema, urlOf }));
}
