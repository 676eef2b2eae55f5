import type { Table } from '../../../src/core/table/table.js';

/** A table as the reader would make it, from headings and rows. */
export function tableOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<Table> = {},
): Table {
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    itemsPath: null,
    header: 0,
    columns,
    rows,
    problems: [],
    complete: true,
    lineOf: (row) => row + 2,
    ...more,
  };
}

/** A table of one column beside a column of different names. */
export function columnOf(heading: string, cells: readonly string[]): Table {
  return tableOf(
    ['Nom', heading],
    cells.map((cell, index) => [
      `Association ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${'nopqrstu'[index % 8]} des quartiers`,
      cell,
    ]),
  );
}

/** The items, again and again, as many as wanted. */
export function cycle<Item>(items: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length] as Item);
}
