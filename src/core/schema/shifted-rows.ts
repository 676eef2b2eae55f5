import type { Problem } from '../base/problem.js';
import type { Table } from '../table/table.js';
import type { Schema } from './schema.js';

/** What the cells of some columns look like, wherever they are. */
const forms = new Map([
  ['postcode', /^\d{4,5}$/],
  ['email', /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i],
  ['phone', /^(?:\+|0)[\d .()/-]{8,}$/],
  ['website', /^(?:https?:\/\/|www\.)\S+$/i],
]);

/** The part of the rows beyond which the columns themselves are something else. */
const MOST = 0.6;

/**
 * Rows that stand one cell too far to the right, since a text holds the separator: a code, an address or a number is in the next cell,
 * and something else in its own.
 */
export function shiftedRows(table: Table, { columns }: Schema): readonly Problem[] {
  const found = columns.map(({ index, name, role }) => {
    const form = forms.get(role ?? '');
    const rows = form ? Array.from(table.rows.keys()).filter((row) => isBeside(table, row, index, form)) : [];
    return { name, rows };
  });
  const most = [...found].sort((one, other) => other.rows.length - one.rows.length)[0];
  const [first] = most?.rows ?? [];
  if (!most || first === undefined || most.rows.length < 2 || most.rows.length > table.rows.length * MOST)
    return [];
  const line = table.lineOf(first);
  const sample = (table.rows[first] ?? []).join(table.delimiter ?? ' ').slice(0, 60);
  return [
    {
      code: 'shifted-rows',
      column: most.name,
      count: most.rows.length,
      sample,
      ...(line !== null && { line }),
    },
  ];
}

function isBeside({ rows }: Table, row: number, index: number, form: RegExp): boolean {
  const [own = '', next = ''] = [rows[row]?.[index], rows[row]?.[index + 1]].map((cell) => cell?.trim());
  return own !== '' && !form.test(own) && form.test(next);
}
