import type { Row, Table } from '../table/table.js';

/** A table whose rows are written otherwise, each when it is first asked for: more may be coming. */
export function rewritten(table: Table, write: (row: Row) => Row, more?: Partial<Table>): Table {
  const rows: Row[] = [];
  return {
    ...table,
    ...more,
    get rows() {
      for (const row of table.rows.slice(rows.length)) rows.push(write(row));
      return rows;
    },
    lineOf: (row) => table.lineOf(row),
  };
}
