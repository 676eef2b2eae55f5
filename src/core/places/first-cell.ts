import type { Column } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';

/** Degrees as programs write them, which most of these cells hold: they need no closer look. */
const degrees = /^-?\d{1,3}\.\d+$/;

/** How to tell the first cell of some columns that says something; empty where none does. Lists have many rows: nothing is made for each. */
export function firstCell(columns: readonly Column[]): (cells: Row) => string {
  return (cells) => {
    for (const { index } of columns) {
      const cell = (cells[index] ?? '').trim();
      if (degrees.test(cell) || !isBlank(cell)) return cell;
    }
    return '';
  };
}
