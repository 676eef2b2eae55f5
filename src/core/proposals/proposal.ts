import { asRead } from '../table/as-read.js';

/** What somebody proposes to change in a file, or to add to it. */
export interface Proposal {
  /** The identifier of the entry in the page; empty for a new one, and where it is not told. */
  readonly id: string;
  /** The state of the row that was looked at (see `stateOf`); empty for a new one. Null where it is not told. */
  readonly before: string | null;
  /** The names of the columns of the file, in their order; empty for those of which nothing is said. */
  readonly columns: readonly string[];
  /** What the row should hold, cell by cell. */
  readonly cells: readonly string[];
}

/**
 * A few letters by which two people know that they speak of the same cells (FNV-1a over UTF-16 units). What mail programs do to blanks
 * does not count; it proves nothing about who wrote them.
 */
export function stateOf(cells: readonly string[]): string {
  let hash = -2128831035;
  for (const sign of cells.map(plainly).join('\u001f')) {
    for (let at = 0; at < sign.length; at++) hash = Math.imul(hash ^ sign.charCodeAt(at), 16777619);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The cells of which a proposal speaks. */
export function spokenCells(
  { columns }: Pick<Proposal, 'columns'>,
  cells: readonly string[],
): readonly string[] {
  return columns.flatMap((name, place) => (name === '' ? [] : [cells[place] ?? '']));
}

/** A text in which only what people read counts: its letters and its lines, not how wide a blank is. */
export function plainly(text: string): string {
  const lines = asRead(text).split(/\r\n?|\n/);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .normalize('NFC');
}

/** What no file should be given: signs that no keyboard writes. Lines end as they do within cells. */
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A proposed text as the file will give it back. */
export function asProposed(text: string): string {
  let value = text.replace(/\r\n?/g, '\n').replace(unwritable, '');
  while (value !== asRead(value)) value = asRead(value);
  return value;
}

/** What a spreadsheet would take for a formula or a command. It stays as it is, and is told. */
export function looksLikeFormula(value: string): boolean {
  return /^[=+\-@|\uff1d\uff0b\uff0d\uff20\t]/.test(value) && !/^[+-]?[\d\s().,/]*$/.test(value);
}
