import type { Schema } from '../schema/schema.js';
import { valuesIn } from '../schema/values.js';
import type { Row } from '../table/table.js';
import type { Condition } from './question.js';
import { columnNamed } from '../schema/column-named.js';
import { valueKey, withSingleSpaces } from '../schema/value-key.js';

/** Different cells whose answer is remembered per condition. */
const MOST_CELLS = 1000;

/**
 * Whether a row exists for a page. A condition on a column that the file does not have is met by no row: it is how owners keep
 * back what must not be published, so a renamed column must not publish it.
 */
export function conditionsTest(schema: Schema, where: readonly Condition[]): (row: Row) => boolean {
  const tests = where.map((condition) => conditionTest(schema, condition));
  return (row) => tests.every((test) => test(row));
}

function conditionTest(schema: Schema, { column: name, values }: Condition): (row: Row) => boolean {
  const column = columnNamed(schema, name);
  if (!column) return () => false;
  const wanted = new Set(values.map(valueKey));
  const known = new Map<string, boolean>();
  // A comma parts the attribute: « Oui, sans réserve » is written without it.
  const isWanted = (value: string): boolean =>
    wanted.has(value) || (/[,:"]/.test(value) && wanted.has(withSingleSpaces(value.replace(/[,:"]/g, ' '))));
  return (row) => {
    const cell = row[column.index] ?? '';
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = valuesIn(cell, column.separator).map(valueKey);
    const holds = found.length > 0 ? found.some(isWanted) : wanted.has('');
    if (known.size < MOST_CELLS) known.set(cell, holds);
    return holds;
  };
}
