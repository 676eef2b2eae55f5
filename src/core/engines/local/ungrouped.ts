import type { Table } from '../../table/table.js';

/** Whether a row may stand under another: its first cell is alone, or empty. */
const isGrouped = ([first = '', ...others]: readonly string[]): boolean =>
  first.trim() === '' || others.every((cell) => cell.trim() === '');

/**
 * The table with every row by itself: what was written once, above some rows or on the first of them, is written in each. Few
 * files need it: what reads groups is fetched for them, and without it the rows stay as they are.
 */
export async function ungrouped(table: Table): Promise<Table> {
  if (table.itemsPath !== null || table.columns.length < 2 || !table.rows.some(isGrouped)) return table;
  const groups = await import('../../table/grouped-rows.js').catch(() => null);
  return groups ? groups.withOwnGroups(table) : table;
}
