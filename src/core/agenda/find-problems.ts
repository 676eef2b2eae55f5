import type { Problem } from '../base/problem.js';
import type { Schema } from '../schema/schema.js';
import type { Table } from '../table/table.js';
import { sessionsOf } from './sessions.js';

/**
 * What is wrong with the dates of an agenda, read as the element reads them: one by one, a date may look right and be none (« 31
 * février », « lundi 17 janvier » on a Tuesday). Nothing for other files. For owners, as all that finds problems.
 * @param now The present, in milliseconds since 1970.
 */
export function dateProblems(table: Table, schema: Schema, now: number): readonly Problem[] {
  if (schema.use !== 'agenda') return [];
  const entries = table.rows.map((cells, index) => ({ index, id: String(index), cells }));
  return sessionsOf(schema, entries, { now, lineOf: (row) => table.lineOf(row) }).problems;
}
