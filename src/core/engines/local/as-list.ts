import type { Table } from '../../table/table.js';

/** Whether a row may stand under another: its first cell is empty, or no other is filled, or it names what lists have in columns. */
const mayBeLaidOut = ([first = '', ...others]: readonly string[]): boolean =>
  first.trim() === '' || others.every((cell) => cell.trim() === '') || ofLines.test(first);

/** How lines begin that are no entries: with an hour, a day, or with what most lists call a column. */
const ofLines = /^(?:t[ée]l|phone|e?-?mail|courr|adr|ville|date|heure|time|lun|mon|salle|room|\d\d? ?[h:])/i;

/**
 * The table with every row by itself: what was written once, above some rows or on the first of them, is written in each. Few
 * files need it: what reads tables as people lay them out is fetched for them, and without it the rows stay as they are.
 */
export async function asList(table: Table): Promise<Table> {
  const { itemsPath, columns, rows, problems } = table;
  // They may be several, or stand below a title.
  const isTold = problems.some(({ code }) => /^(?:blank-r|empty-h|lines-a)/.test(code));
  if (itemsPath !== null || columns.length < 2 || !(isTold || rows.some(mayBeLaidOut))) return table;
  const readers = await import('../../schema/laid-out.js').catch(() => null);
  return readers ? readers.asListOf(table) : table;
}
