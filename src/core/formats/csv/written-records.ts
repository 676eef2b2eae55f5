import { lineBreaks } from '../../text/place.js';
import { separatorLine, widthWith, type Dialect } from './delimiter.js';
import { splitRecords } from './parse-records.js';
import { mendQuotes } from './quotes.js';

/** A record as it is written in a file, and what the reader makes of it. */
export interface WrittenRecord {
  /** The lines on which it begins and ends, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** As it is written, without its line end. */
  readonly text: string;
  /** What the reader makes of it, blanks around cells included. */
  readonly cells: readonly string[];
}

/** A line of a text: what it holds, and what ends it (empty at the end of a file). */
export interface WrittenLine {
  readonly text: string;
  readonly end: string;
}

/** How lines end, as the reader has it. */
const lineEnd = /\r?\r\n|\r|\n/;

/** The lines of a text, as the reader tells them apart. A line end at the very end begins no further line. */
export function linesIn(text: string): readonly WrittenLine[] {
  const parts = text.split(new RegExp(`(${lineEnd.source})`));
  const lines = Array.from({ length: Math.ceil(parts.length / 2) }, (_, place) => ({
    text: parts[2 * place] ?? '',
    end: parts[2 * place + 1] ?? '',
  }));
  const last = lines.at(-1);
  return last?.text === '' && last.end === '' ? lines.slice(0, -1) : lines;
}

/** How much text is looked at to know how wide records are, in characters: as much as the reader looks at. */
export const SAMPLE = 65_536;

/** How a file is written whose delimiter is known. */
export function dialectOf(lines: readonly WrittenLine[], delimiter: string | null): Dialect {
  if (delimiter === null) return { delimiter, width: 1 };
  const isTold = separatorLine(`${lines[0]?.text ?? ''}\n`) !== null;
  const sample: string[] = [];
  for (let at = isTold ? 1 : 0, length = 0; at < lines.length && length < SAMPLE; at++) {
    const { text = '' } = lines[at] ?? {};
    sample.push(text);
    length += text.length + 1;
  }
  return { delimiter, width: widthWith(sample.join('\n'), delimiter) };
}

/**
 * The records of a text, told apart as the reader does it.
 * @param firstLine the line of the file on which the text begins.
 */
export function writtenRecords(
  lines: readonly WrittenLine[],
  { delimiter, width }: Dialect,
  firstLine = 1,
): readonly WrittenRecord[] {
  const plain = lines.map(({ text }) => text.replaceAll('\0', '')).join('\n');
  const { text } = mendQuotes(plain, delimiter ?? '\u001e', width, true, () => undefined);
  let next = 0;
  return splitRecords(text, delimiter).map((cells) => {
    const from = next;
    next += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
    return { first: firstLine + from, last: firstLine + next - 1, text: textOf(lines, from, next), cells };
  });
}

function textOf(lines: readonly WrittenLine[], from: number, to: number): string {
  const own = lines.slice(from, to);
  return own.map(({ text, end }, place) => (place === own.length - 1 ? text : text + end)).join('');
}

/** How much text a record is looked for in at first, in characters: hardly any is longer. */
const FEW = 16_384;

/** The record that begins on a line, counted from 1, without reading those before it; null where there is no such line. */
export function recordAt(text: string, line: number, dialect: Dialect): WrittenRecord | null {
  const from = lineStart(text, line);
  for (let size = FEW; from !== null; size *= 8) {
    const isLast = from + size >= text.length;
    const lines = firstLines(text.slice(from), size);
    const [record] = writtenRecords(lines, dialect, line);
    if (record && (isLast || record.last < line - 1 + lines.length)) return record;
    if (isLast) return null;
  }
  return null;
}

/** The lines that stand whole in the first characters of a text. */
export function firstLines(text: string, size: number): readonly WrittenLine[] {
  const lines = linesIn(text.slice(0, size));
  return size < text.length ? lines.slice(0, -1) : lines;
}

/** Where a line begins, counted from 1; null where there is none. */
function lineStart(text: string, line: number): number | null {
  const ends = new RegExp(lineEnd, 'g');
  for (let passed = 1; passed < line; passed++) if (!ends.test(text)) return null;
  return line >= 1 && ends.lastIndex < text.length ? ends.lastIndex : null;
}
