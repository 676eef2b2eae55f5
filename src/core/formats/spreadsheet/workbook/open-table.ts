import type { Steps } from '../../../base/pace.js';
import { readOpenCell, type OpenCell } from './open-cell.js';
import { MOST_COLUMNS } from './ranges.js';
import type { RawCell, RawRow, RawSheet, Range, Span } from './workbook.js';
import type { XmlReader } from './xml.js';

/** Whole columns and rows may repeat what they hold: more often than any list does, it is a bomb. */
const MOST_CELLS = 2_000_000;

const BETWEEN_PAUSES = 50;

interface Growing {
  readonly rows: RawRow[];
  readonly merges: Range[];
  readonly hiddenColumns: Span[];
  isFiltered: boolean;
  /** The places of the next row and the next column. */
  row: number;
  column: number;
  /** How many cells more may come. */
  left: number;
}

/** Reads the table at hand (ISO/IEC 26300-1, 9.1); null for the copy of a table of another file. */
export function* readTable(reader: XmlReader): Steps<RawSheet | null> {
  const name = reader.attribute('table:name') ?? '';
  const table: Growing = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    isFiltered: false,
    row: 0,
    column: 0,
    left: MOST_CELLS,
  };
  let isCopy = false;
  const isEmpty = reader.isEmpty;
  while (!isEmpty && reader.next() && !(reader.isClosing && reader.name === 'table')) {
    if (reader.isClosing) continue;
    if (reader.name === 'table-source') isCopy = true;
    else if (reader.name === 'shapes' || reader.name === 'forms') reader.skip();
    else if (reader.name === 'table-column') addColumn(reader, table);
    else if (reader.name === 'table-row') {
      addRow(reader, table);
      if (table.rows.length % BETWEEN_PAUSES === 0) yield;
    }
  }
  const { rows, merges, hiddenColumns, isFiltered } = table;
  return isCopy ? null : { name, rows, merges, hiddenColumns, isFiltered };
}

function addColumn(reader: XmlReader, table: Growing): void {
  const first = table.column;
  table.column += repeated(reader, 'number-columns-repeated');
  if (isHidden(reader)) table.hiddenColumns.push({ first, last: table.column - 1 });
}

/** Hidden by hand or with its group, or by a filter. */
function isHidden(reader: XmlReader): boolean {
  return /collapse|filter/.test(reader.attribute('visibility') ?? '');
}

function repeated(reader: XmlReader, name: string): number {
  return Math.max(1, reader.number(name, 1));
}

function addRow(reader: XmlReader, table: Growing): void {
  const first = table.row;
  const times = repeated(reader, 'number-rows-repeated');
  const hidden = isHidden(reader);
  table.isFiltered ||= reader.attribute('visibility') === 'filter';
  table.row += times;
  const cells = readCells(reader, first, table);
  if (cells.length === 0) return;
  for (let row = first; row < table.row && (table.left -= cells.length) >= 0; row++)
    table.rows.push({ row, isHidden: hidden, cells });
}

function readCells(reader: XmlReader, row: number, table: Growing): readonly RawCell[] {
  const cells: RawCell[] = [];
  let column = 0;
  if (reader.isEmpty) return cells;
  while (reader.next() && !(reader.isClosing && reader.name === 'table-row')) {
    if (reader.isClosing || !/^(?:covered-)?table-cell$/.test(reader.name)) continue;
    const times = repeated(reader, 'number-columns-repeated');
    const isCovered = reader.name === 'covered-table-cell';
    const merged = mergedFrom(reader, row, column);
    const cell = readOpenCell(reader);
    if (!isCovered && merged) table.merges.push(merged);
    if (!isCovered) addCells(cells, cell, { first: column, last: column + times - 1 });
    column += times;
  }
  return cells;
}

function addCells(cells: RawCell[], cell: OpenCell, { first, last }: Span): void {
  if (cell.text === '' && !cell.kind) return;
  for (let column = first; column <= Math.min(last, MOST_COLUMNS - 1); column++)
    cells.push({ column, ...cell });
}

function mergedFrom(reader: XmlReader, row: number, column: number): Range | null {
  const rows = { first: row, last: row + repeated(reader, 'number-rows-spanned') - 1 };
  const columns = { first: column, last: column + repeated(reader, 'number-columns-spanned') - 1 };
  return rows.last > rows.first || columns.last > columns.first ? { rows, columns } : null;
}
