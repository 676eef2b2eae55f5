import type { Steps } from '../../../base/pace.js';
import { columnsOf } from './columns-of.js';
import { linkedText } from './linked-text.js';
import { placesIn } from './ranges.js';
import type { RawRow, RawSheet, Range, Sheet, SheetRow } from './workbook.js';

const BETWEEN_PAUSES = 200;

/** A sheet as people see it: without what is hidden, and with the value of merged cells on each of their rows. */
export function* seenSheet(raw: RawSheet): Steps<Sheet> {
  const seen = new SeenRows(placesIn(raw.hiddenColumns));
  for (const [index, row] of raw.rows.entries()) {
    seen.add(row);
    if (index % BETWEEN_PAUSES === 0) yield;
  }
  const merged = yield* fillSteps(seen.rows, raw.merges);
  const { hiddenRows, hiddenColumns, unvalued, errors } = seen;
  const told = {
    hiddenRows,
    hiddenColumns: hiddenColumns.size,
    isFiltered: raw.isFiltered,
    merged,
    unvalued,
    errors,
  };
  return { name: raw.name, rows: rowsOf(seen.rows, seen.hiddenColumns), told };
}

export interface SeenRow {
  readonly row: number;
  /** Whether blank rows that people see stand before it. */
  readonly isAfterBlank: boolean;
  /** The texts by the place of their column. */
  readonly cells: Map<number, string>;
}

/** Takes in the rows of a sheet, and counts what is not seen of them. */
class SeenRows {
  readonly rows: SeenRow[] = [];
  readonly hiddenColumns = new Set<number>();
  hiddenRows = 0;
  unvalued = 0;
  errors = 0;
  /** The last row that was not blank, hidden ones among them. */
  #last = -1;
  #isAfterBlank = false;
  readonly #hidden: ReadonlySet<number>;

  /** @param hidden The columns that are hidden. */
  constructor(hidden: ReadonlySet<number>) {
    this.#hidden = hidden;
  }

  add({ row, isHidden, cells }: RawRow): void {
    this.#isAfterBlank ||= row > this.#last + 1 && this.rows.length > 0;
    this.#last = row;
    const filled = cells.filter(({ text, kind }) => text.trim() !== '' || kind);
    if (isHidden) {
      if (filled.length > 0) this.hiddenRows++;
      return;
    }
    const texts = new Map<number, string>();
    for (const cell of filled) {
      if (this.#hidden.has(cell.column)) this.hiddenColumns.add(cell.column);
      else if (cell.kind === 'error') this.errors++;
      else if (cell.kind === 'unvalued') this.unvalued++;
      else texts.set(cell.column, linkedText(cell));
    }
    if (texts.size === 0) {
      this.#isAfterBlank = this.rows.length > 0;
      return;
    }
    this.rows.push({ row, isAfterBlank: this.#isAfterBlank, cells: texts });
    this.#isAfterBlank = false;
  }
}

/** Writes the value of merged cells on each of their rows that holds something; returns how many cells that filled. */
function* fillSteps(rows: readonly SeenRow[], merges: readonly Range[]): Steps<number> {
  let count = 0;
  for (const { rows: down, columns } of merges) {
    if (down.last === down.first) continue;
    const start = placeOfRow(rows, down.first);
    const value = rows[start]?.row === down.first ? rows[start].cells.get(columns.first) : undefined;
    if (value === undefined) continue;
    for (let at = start + 1; at < rows.length; at++) {
      const row = rows[at];
      // Merged cells do not overlap, unless somebody means harm.
      if (!row || row.row > down.last || row.cells.has(columns.first)) break;
      row.cells.set(columns.first, value);
      if (++count % BETWEEN_PAUSES === 0) yield;
    }
  }
  return count;
}

/** The place of the first row from a number on. */
function placeOfRow(rows: readonly SeenRow[], wanted: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.row ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Rows of texts, without the columns that hold nothing at all, but for one where tables stand beside each other. */
function rowsOf(rows: readonly SeenRow[], hidden: ReadonlySet<number>): readonly SheetRow[] {
  const columns = columnsOf(rows, hidden);
  return rows.flatMap(({ row, isAfterBlank, cells }) => {
    const seen = { line: row + 1, cells: columns.map((column) => cells.get(column) ?? '') };
    return isAfterBlank ? [{ line: row, cells: [] }, seen] : [seen];
  });
}
