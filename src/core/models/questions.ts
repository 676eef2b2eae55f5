import { isAmount } from '../schema/amount.js';
import { columnNamed } from '../schema/column-named.js';
import type { Column, Role, Schema } from '../schema/schema.js';

/** Why a question that an author names is left out. */
export interface LeftOutQuestion {
  readonly name: string;
  readonly why: 'unknown' | 'names' | 'empty';
}

/** So many questions are told where nobody says which ones. */
const MOST = 8;

/**
 * The columns that an author names, in that order; where none are, those that visitors would filter on, then days and amounts. What is
 * hidden is no question.
 */
export function questionColumns(
  schema: Schema,
  named: readonly string[],
): { readonly columns: readonly Column[]; readonly unknown: readonly string[] } {
  if (named.length === 0) return { columns: suggestedQuestions(schema).slice(0, MOST), unknown: [] };
  const found = named.map((name) => {
    const column = columnNamed(schema, name);
    return column?.role === 'hidden' ? undefined : column;
  });
  return {
    columns: [...new Set(found.flatMap((column) => column ?? []))],
    unknown: named.filter((_, at) => !found[at]),
  };
}

/** Roles of days that tell of the list, not of an answer. */
const days: readonly (Role | null)[] = [null, 'updated', 'start', 'deadline'];

function suggestedQuestions({ columns }: Schema): readonly Column[] {
  const shown = columns.filter(({ role, joins }) => role !== 'hidden' && !joins);
  const isDay = ({ type, role }: Column): boolean =>
    (type === 'date' || type === 'datetime') && days.includes(role);
  const filters = shown.filter(({ filter }) => filter);
  const others = shown.filter((column) => !column.filter);
  return [...filters, ...others.filter(isDay), ...others.filter(isAmount)];
}
