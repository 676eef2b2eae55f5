import type { Steps } from '../../base/pace.js';
import type { Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';
import type { Condition } from '../../collection/question.js';
import { conditionsTest } from '../../collection/conditions.js';
import { addRow, emptySet, fullSet, type RowSet } from '../../collection/row-set.js';

const ROWS_PER_STEP = 512;

/** The rows that exist for a page, step by step. */
export function* baseSteps(rows: readonly Row[], schema: Schema, where: readonly Condition[]): Steps<RowSet> {
  if (where.length === 0) return fullSet(rows.length);
  const test = conditionsTest(schema, where);
  const base = emptySet(rows.length);
  for (const [index, row] of rows.entries()) {
    if (test(row)) addRow(base, index);
    if (index % ROWS_PER_STEP === 0) yield;
  }
  return base;
}
