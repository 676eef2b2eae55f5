import { remembering } from '../../base/remembering.js';
import { valuesOfCell } from '../../models/told.js';
import { labelOf } from '../../schema/meaning.js';
import { shownAsInFile, type Column, type Schema } from '../../schema/schema.js';
import type { Row } from '../../table/table.js';

/** A name and what it stands for, as a member of an object of JSON: whatever it is called, `__proto__` as well. */
export function memberText(name: string, value: string): string {
  return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
}

/**
 * The columns that are shown, as the members of an object of JSON: as the file has them and under its own headings, lists as arrays, all
 * else as the text of the cell.
 */
export function recordWriter({ columns }: Schema, language: string): (cells: Row) => string {
  const members = shownAsInFile(columns).map((column) => ({
    index: column.index,
    name: `${JSON.stringify(column.name)}:`,
    valueOf: valueWriter(column, language),
  }));
  return (cells) => members.map(({ index, name, valueOf }) => name + valueOf(cells[index] ?? '')).join(',');
}

/** Different cells of a column whose values are remembered. */
const MOST_CELLS = 1000;

function valueWriter(column: Column, language: string): (cell: string) => string {
  if (column.separator === null && !column.meaningOf) return (cell) => JSON.stringify(cell);
  const told = (value: string): string => labelOf(column, value, language);
  return remembering(MOST_CELLS, (cell) =>
    JSON.stringify(column.separator === null ? told(cell) : valuesOfCell(cell, column).map(told)),
  );
}
