import { isMeasure } from '../schema/amount.js';
import type { Column, Role, Schema } from '../schema/schema.js';

/** So many questions are told where nobody says which ones. */
const MOST = 8;

/** Roles of days that tell of the list, not of an answer. */
const days: readonly (Role | null)[] = [null, 'updated', 'start', 'deadline'];

/** The questions of a list where an author names none: the columns that visitors would filter on, then days and amounts. */
export function suggestedQuestions({ columns }: Schema): readonly Column[] {
  const shown = columns.filter(({ role, joins }) => role !== 'hidden' && !joins);
  const isDay = ({ type, role }: Column): boolean =>
    (type === 'date' || type === 'datetime') && days.includes(role);
  const isQuantity = (column: Column): boolean => isMeasure(column) && column.distinct > 1;
  const filters = shown.filter(({ filter }) => filter);
  const others = shown.filter((column) => !column.filter);
  return [...filters, ...others.filter(isDay), ...others.filter(isQuantity)].slice(0, MOST);
}
