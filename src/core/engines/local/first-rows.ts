import type { Schema } from '../../schema/schema.js';
import type { Table } from '../../table/table.js';
import type { Condition } from '../../collection/question.js';
import { conditionsTest } from '../../collection/conditions.js';

/**
 * The rows that have come so far and exist for a page, in the order of the file: all that can be asked while a file is still being
 * read. Each row is looked at once, however often somebody asks.
 */
export function firstRows(
  table: Table,
  schema: Schema,
  where: readonly Condition[],
): () => readonly number[] {
  const test = conditionsTest(schema, where);
  const found: number[] = [];
  let seen = 0;
  return () => {
    const { rows } = table;
    for (; seen < rows.length; seen++) if (test(rows[seen] ?? [])) found.push(seen);
    return found;
  };
}

/** The page that can be answered, and how many there are. */
export function pageOf(asked: number, count: number, pageSize: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / Math.max(1, pageSize)));
  const whole = Number.isFinite(asked) ? Math.trunc(asked) : 1;
  return { page: Math.min(Math.max(1, whole), pages), pages };
}
