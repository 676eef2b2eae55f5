import { labelOf } from '../../schema/meaning.js';
import type { Column } from '../../schema/schema.js';
import { signOf, valuesIn } from '../../schema/values.js';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet may take for the start of a formula or of a command (OWASP, CSV injection), behind blanks and invisible
 * characters, in its wide forms too. TAB and line breaks count where they begin the cell.
 */
const DANGEROUS = /^[ \u00a0\u200b-\u200d\u2060\ufeff]*[=+\-@|\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** A negative number is what it is, and should stay one. */
const NUMBER = /^-\d{1,15}(?:[.,]\d{1,15})?$/;

/**
 * Writes a table as CSV (RFC 4180): every field quoted, quotes doubled, CRLF after each record, a byte order mark before all.
 * A field that a spreadsheet could run as a formula begins with an apostrophe, which makes it text there.
 *
 * @param delimiter `,` by default; a spreadsheet in a language with decimal commas expects `;`.
 */
export function toCsv(
  headings: readonly string[],
  rows: Iterable<readonly string[]>,
  delimiter = ',',
): string {
  const lines = [line(headings, delimiter)];
  for (const row of rows) lines.push(line(row, delimiter));
  return BYTE_ORDER_MARK + lines.join('');
}

/** A cell as people take it away: its codes by what they are called. A label that holds the separator of the list takes another one. */
export function csvCell(cell: string, column: Column, language: string): string {
  if (!column.meaningOf) return cell;
  const labels = valuesIn(cell, column.separator).map((value) => labelOf(column, value, language));
  const usual = signOf(column.separator ?? '|');
  const isSafe = usual.length === 1 && !labels.some((label) => label.includes(usual));
  return labels.join(isSafe ? usual : ' | ');
}

function line(cells: readonly string[], delimiter: string): string {
  return `${cells.map(field).join(delimiter)}\r\n`;
}

function field(text: string): string {
  return `"${guarded(text).replaceAll('"', '""')}"`;
}

function guarded(text: string): string {
  return DANGEROUS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
