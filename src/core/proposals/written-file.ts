import {
  dialectOf,
  linesIn,
  writtenRecords,
  type WrittenLine,
  type WrittenRecord,
} from '../formats/csv/written-records.js';
import type { Dialect } from '../formats/csv/delimiter.js';
import { byteOrderMark, joined } from '../source/bytes.js';
import { decoded, openDecoder } from '../source/encodings.js';
import { encoded } from '../source/encode.js';
import type { Table } from '../table/table.js';

/** A CSV file with every byte of it, so that lines can be changed and all others left as they are. */
export interface WrittenFile {
  readonly table: Table;
  readonly dialect: Dialect;
  readonly lines: readonly WrittenLine[];
  /** The bytes of each line, its end included. */
  readonly bytes: readonly Uint8Array[];
  /** The records by the lines on which they begin. */
  readonly records: ReadonlyMap<number, WrittenRecord>;
}

/** The file; null where its lines cannot be told apart in its bytes, or not all of it is read. */
export async function writtenFile(bytes: Uint8Array, table: Table): Promise<WrittenFile | null> {
  const lines = linesIn(decoded(await openDecoder(table.encoding), bytes));
  const ofBytes = byteLines(bytes, table.encoding);
  if (lines.length !== ofBytes.length || table.problems.some(({ code }) => partial.has(code))) return null;
  const dialect = dialectOf(lines, table.delimiter);
  const records = new Map(writtenRecords(lines, dialect).map((record) => [record.first, record]));
  return { table, dialect, lines, bytes: ofBytes, records };
}

const partial: ReadonlySet<string> = new Set(['too-large', 'too-many-rows', 'too-many-columns']);

/** What takes the place of some lines, counted from 1; `last` is one less than `first` where it stands between two. */
export interface Splice {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The bytes of the file with some of its lines replaced; null where its encoding has not all the letters. */
export async function spliced(
  { table, bytes }: WrittenFile,
  splices: readonly Splice[],
): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let next = 0;
  for (const { first, last, text } of [...splices].sort((one, other) => one.first - other.first)) {
    const written = await encoded(text, table.encoding);
    if (!written) return null;
    const mark = first === 1 && last > 0 ? (byteOrderMark(bytes[0] ?? noBytes)?.length ?? 0) : 0;
    parts.push(...bytes.slice(next, first - 1), (bytes[0] ?? noBytes).subarray(0, mark), written);
    next = last;
  }
  return joined([...parts, ...bytes.slice(next)]);
}

const noBytes = new Uint8Array();

const [LF, CR] = [0x0a, 0x0d];

/** The lines of a file as bytes, told apart as `linesIn` tells those of a text. */
function byteLines(bytes: Uint8Array, encoding: string): readonly Uint8Array[] {
  const size = encoding.startsWith('utf-16') ? 2 : 1;
  const [low, high] = encoding === 'utf-16be' ? [1, 0] : [0, 1];
  const signAt = (at: number): number =>
    size === 1 ? (bytes[at] ?? 0) : (bytes[at + low] ?? 0) + 256 * (bytes[at + high] ?? 0);
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += size) {
    const sign = signAt(at);
    if (sign !== LF && sign !== CR) continue;
    if (sign === CR && signAt(at + size) === CR && signAt(at + 2 * size) === LF) at += 2 * size;
    else if (sign === CR && signAt(at + size) === LF) at += size;
    lines.push(bytes.subarray(from, at + size));
    from = at + size;
  }
  return from < bytes.length ? [...lines, bytes.subarray(from)] : lines;
}
