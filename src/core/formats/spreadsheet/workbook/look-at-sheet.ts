import { cellShape } from '../../../table/cell-shape.js';
import { findLayout } from '../../../table/layout.js';
import { fold } from '../../../text/fold.js';
import type { Sheet } from './workbook.js';

/** How many rows a sheet is judged on. */
const JUDGED = 200;
const HEADINGS_AMONG = 60;

/** What can be said of a sheet at first sight. */
export interface Look {
  readonly sheet: Sheet;
  /** Its headings, folded; empty where a column has none, or where there are none at all. */
  readonly headings: readonly string[];
  /** How many rows stand below them. */
  readonly rows: number;
  /** Its first rows below the headings. */
  readonly sample: readonly (readonly string[])[];
  /** How many columns hold something below the headings. */
  readonly columns: number;
  /** How many of them hold days, hours, telephone numbers or addresses. */
  readonly telling: number;
}

export function lookAt(sheet: Sheet): Look {
  const records = sheet.rows.map(({ cells }) => cells).filter((cells) => cells.length > 0);
  const { header, data } = findLayout(records.slice(0, HEADINGS_AMONG));
  const sample = records.slice(data, data + JUDGED);
  const headings = header === null ? [] : (records[header] ?? []).map((heading) => fold(heading).trim());
  const width = sample.reduce((most, record) => Math.max(most, record.length), 0);
  const columns = Array.from({ length: width }, (_, column) => sample.map((record) => record[column] ?? ''));
  return {
    sheet,
    headings,
    rows: records.length - data,
    sample,
    columns: columns.filter((cells) => cells.some((cell) => cell.trim() !== '')).length,
    telling: columns.filter(isTelling).length,
  };
}

function isTelling(cells: readonly string[]): boolean {
  const shapes = cells.map(cellShape).filter((shape) => shape !== 'empty');
  const telling = shapes.filter((shape) => shape === 'moment' || shape === 'address');
  return telling.length > 0 && telling.length >= 0.6 * shapes.length;
}
