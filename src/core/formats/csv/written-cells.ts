import { asRead } from '../../table/as-read.js';
import type { WrittenRecord } from './written-records.js';

/*
 * Writing in the manner of a file: what does not change stays as it is written, letter for letter, and what does is quoted as the cell
 * before it was, or as its column is.
 */

/**
 * A record with some of its cells changed, by place. All others stay as they are written.
 * @param width how many cells it should have; as many as there are where it is left out.
 */
export function withCells(
  { text, cells }: Pick<WrittenRecord, 'text' | 'cells'>,
  delimiter: string | null,
  changes: ReadonlyMap<number, string>,
  width = Math.max(cells.length, ...Array.from(changes.keys(), (place) => place + 1)),
): string {
  const raw = rawCells(text, cells, delimiter);
  // Where all that is filled is in quotes, so is what is filled now.
  const usual = isAlwaysQuoted(raw) ? '"' : '';
  return Array.from({ length: width }, (_, place) => {
    const before = raw[place] ?? '';
    const value = changes.get(place);
    return value === undefined ? before : writtenCell(value, before || (value && usual), delimiter);
  }).join(delimiter ?? '');
}

/** A record of its own, quoted as others are. `quoted` tells which cells are. */
export function writtenRecord(
  cells: readonly string[],
  delimiter: string | null,
  quoted: (column: number, value: string) => boolean,
): string {
  return cells
    .map((cell, column) => writtenCell(cell, quoted(column, cell) ? '"' : '', delimiter))
    .join(delimiter ?? '');
}

/** Which cells of a new record are in quotes, by some records of the file: those of a column that always are. */
export function quotedColumns(
  records: readonly Pick<WrittenRecord, 'text' | 'cells'>[],
  delimiter: string | null,
): (column: number, value: string) => boolean {
  const raw = records.map(({ text, cells }) => rawCells(text, cells, delimiter));
  return (column, value) => {
    const own = raw.map((cells) => cells[column] ?? '');
    return value === '' ? own.length > 0 && own.every(isQuoted) : isAlwaysQuoted(own);
  };
}

/** Whether some cells are in quotes, and all of them that are filled. */
function isAlwaysQuoted(raw: readonly string[]): boolean {
  const filled = raw.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every(isQuoted);
}

/** How spreadsheets are kept from taking digits for a quantity: `="01000"`, `'01000`. It stays around what takes the place of such a cell. */
const kept = /^(=")[^"]*(")$|^(')\d.*$/s;

function writtenCell(value: string, before: string, delimiter: string | null): string {
  const written = value === '' ? '' : keptAs(unquoted(before.trim()), value);
  const needs = /["\r\n]/.test(value) || value !== value.trim() || mayPart(value, delimiter);
  return needs || isQuoted(before) ? quote(written) : written;
}

function keptAs(before: string, value: string): string {
  const [, opening, closing = '', sign] = kept.exec(before) ?? [];
  if (opening !== undefined && !value.includes('"')) return opening + value + closing;
  return sign !== undefined && /^\d/.test(value) ? sign + value : value;
}

/** Whether a sign in a text could be taken for what parts cells: in a file of one column, any usual one could. */
function mayPart(text: string, delimiter: string | null): boolean {
  return delimiter === null ? /[,;\t|^~\u001f¦]/.test(text) : text.includes(delimiter);
}

function isQuoted(raw: string): boolean {
  return raw.trimStart().startsWith('"');
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function unquoted(raw: string): string {
  return /^".*"$/s.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

/** The cells of a record as they are written; where its quotes are not in order, written anew as the reader understands them. */
function rawCells(text: string, cells: readonly string[], delimiter: string | null): readonly string[] {
  const raw = delimiter === null ? [text] : cutAtDelimiters(text, delimiter);
  const isSame =
    raw.length === cells.length &&
    raw.every((each, place) => sameLines(unquoted(each.trim())) === (cells[place] ?? '').trim());
  return isSame ? raw : cells.map((cell) => writtenCell(asRead(cell), '', delimiter));
}

function sameLines(text: string): string {
  return text.replace(/\r?\r\n|\r/g, '\n').trim();
}

/** Cuts a record at the delimiters that do not stand within quotes. */
function cutAtDelimiters(text: string, delimiter: string): readonly string[] {
  const raw: string[] = [];
  let from = 0;
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isWithin && sign === '"' && text.charAt(at + 1) === '"') at++;
    else if (isWithin) isWithin = sign !== '"';
    else if (sign === '"') isWithin = text.slice(from, at).trim() === '';
    else if (sign === delimiter) {
      raw.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...raw, text.slice(from)];
}
