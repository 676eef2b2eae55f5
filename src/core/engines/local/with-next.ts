import type { ByteSource } from '../../source/byte-source.js';
import type { Table } from '../../table/table.js';

/** A list of JSON that is one page by what the server says beside it. */
export function withNext(table: Table, { next = null }: ByteSource): Table {
  const isOther = next === null || table.further !== undefined || table.itemsPath === null;
  return isOther ? table : { ...table, further: { next, total: null }, lineOf: (row) => table.lineOf(row) };
}
