import type { Steps } from '../base/pace.js';
import type { Row, Table } from './table.js';
import { asJson } from '../base/as-json.js';

/** How many rows are compared between two pauses. */
const BETWEEN_PAUSES = 1000;

/** Whether two readings of a file say the same: columns, rows and what is wrong with them. In steps that may be paused. */
export function* sameTableSteps(left: Table, right: Table): Steps<boolean> {
  if (left.rows.length !== right.rows.length || outside(left) !== outside(right)) return false;
  for (const [index, row] of left.rows.entries()) {
    if (!isSameRow(row, right.rows[index] ?? [])) return false;
    if (index % BETWEEN_PAUSES === 0) yield;
  }
  return true;
}

/** What is to be said of a table beside its rows, as one text. */
function outside({ columns, problems, format, arrays = new Map() }: Table): string {
  return asJson([format, columns, problems, arrays]);
}

function isSameRow(left: Row, right: Row): boolean {
  return left.length === right.length && left.every((cell, column) => cell === right[column]);
}
