import type { Table } from '../../../src/core/table/table.js';
import { tableOf } from '../schema/table-of.js';

/** A table as written: a line of headings, and lines of cells, between semicolons. */
export function written(text: string): Table {
  const [headings = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return tableOf(headings, rows);
}
