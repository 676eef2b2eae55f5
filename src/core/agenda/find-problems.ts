import type { Problem } from '../base/problem.js';
import type { Schema } from '../schema/schema.js';
import type { Table } from '../table/table.js';
import { zoneNamed } from '../time/zone.js';
import type { Details } from './details.js';
import type { Status } from './session.js';
import { sessionsWith } from './sessions.js';

/**
 * What is wrong with the dates of an agenda, read as the element reads them: one by one, a date may look right and be none (« 31
 * février », « lundi 17 janvier » on a Tuesday). Nothing for other files. For owners, as all that finds problems.
 * @param now The present, in milliseconds since 1970.
 */
export function dateProblems(table: Table, schema: Schema, now: number): readonly Problem[] {
  if (schema.use !== 'agenda') return [];
  const entries = table.rows.map((cells, index) => ({ index, id: String(index), cells }));
  const timeZone = zoneOfOwners();
  const options = { now, timeZone, lineOf: (row: number) => table.lineOf(row) };
  return sessionsWith(() => untold, schema, entries, options).problems;
}

const unsaid: Status = { code: 'planned', text: '' };
/** Where, what and with whom does not matter here. */
const untold: Details = {
  title: '',
  place: '',
  room: '',
  kind: '',
  price: '',
  seats: '',
  registration: '',
  people: [],
  status: unsaid,
  availability: unsaid,
};

/**
 * The zone of whoever asks. Servers keep to that of Greenwich, where every hour exists: there the clocks of Paris tell which hours of a file
 * do not (half past two on the night when summer time begins).
 */
function zoneOfOwners(): string {
  const zone = zoneNamed(undefined);
  return /^(?:UTC|GMT|Etc\/.*)$/.test(zone) ? 'Europe/Paris' : zone;
}
