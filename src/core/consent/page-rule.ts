import type { Steps } from '../base/pace.js';
import type { Column, Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import type { Detail, Details } from './details.js';
import { masking } from './masking.js';
import { answeredSteps, askingColumns, isSure, verdictOf, type Asking } from './rule.js';

/** What is to be shown of one row after the other, where rows come a few at a time. */
export interface PageRule {
  /** The columns that ask are shown to nobody, and nobody chooses by them. */
  readonly schema: Schema;
  /** What is shown of a row; null for nothing. */
  readonly rule: (row: Row) => Row | null;
}

/** Makes the rule of the first rows of a list, step by step. What is not sure there is shown. */
export function* pageRule(
  schema: Schema,
  sample: readonly Row[],
  ruled?: readonly string[],
): Steps<PageRule> {
  const sure: Asking[] = [];
  for (const asking of askingColumns(schema, ruled))
    if (isSure(asking, yield* answeredSteps(sample, asking))) sure.push(asking);
  if (sure.length === 0) return { schema, rule: (row) => row };
  const mask = masking(schema);
  const places = new Set(sure.map(({ column }) => column.index));
  const rule = (row: Row): Row | null => {
    const verdicts = sure.map((asking) => verdictOf(asking, row));
    if (!verdicts.every(({ isShown }) => isShown)) return null;
    const without: Details = new Set<Detail>(verdicts.flatMap((verdict) => [...verdict.without]));
    return (without.size > 0 ? mask(row, without) : row).map((cell, at) => (places.has(at) ? '' : cell));
  };
  const columns = schema.columns.map((column): Column =>
    places.has(column.index) ? { ...column, role: 'hidden', filter: false } : column,
  );
  return { schema: { ...schema, columns }, rule };
}
