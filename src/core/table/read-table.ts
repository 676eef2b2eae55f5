import { breathe } from '../pace.js';
import { bytesAsSource, type ByteSource } from '../source/byte-source.js';
import type { Decision } from '../source/decision.js';
import { TextReading } from '../source/decode.js';
import { LoadError } from '../source/load-error.js';
import type { Piece } from '../source/piece.js';
import { CsvReading } from './csv.js';
import { looksLikeJson } from './json-look.js';
import { LineEndings } from './lines.js';
import { ProblemLog } from './problem-log.js';
import type { ReadingOptions, Table } from './table.js';

/** How far a reading has come. */
export interface ReadingProgress {
  readonly bytes: number;
  /** The size of the file in bytes, null where it is unknown. */
  readonly total: number | null;
  /** The rows so far; null before the first, and for a format that can only be read whole. */
  readonly table: Table | null;
}

/** How long a piece of work may keep the thread, in milliseconds. */
const SLICE = 8;

/** How much text is parsed in one go, in characters: a few milliseconds on a phone. */
const STEP = 131_072;

/**
 * Reads a file as a table: bytes, text, records, columns and rows.
 *
 * @param source Where the bytes come from, or all of them.
 * @param options How to read it; whatever is left out is found out.
 * @param onProgress Called after each slice with the rows so far; an earlier table is void if the encoding proves wrong.
 * @throws {LoadError} when the file cannot be shown at all.
 * @throws the signal's reason once the signal is aborted.
 */
export async function readTable(
  source: ByteSource | Uint8Array,
  options: ReadingOptions = {},
  onProgress?: (progress: ReadingProgress) => void,
  signal?: AbortSignal,
): Promise<Table> {
  const bytes = source instanceof Uint8Array ? bytesAsSource(source) : source;
  const reading = new TextReading(bytes, options.encoding);
  let parser: Parser | null = null;
  let deadline = performance.now() + SLICE;
  for await (const piece of reading.pieces()) {
    const { text } = piece;
    if (parser?.decision !== piece.decision) parser = parserFor(piece, bytes, options);
    for (let from = 0; from < text.length && !parser.full; from += STEP) {
      signal?.throwIfAborted();
      parser.add(text.slice(from, from + STEP));
      if (performance.now() < deadline) continue;
      await breathe();
      deadline = performance.now() + SLICE;
    }
    const table = parser.table();
    onProgress?.({ bytes: reading.bytes, total: bytes.total, table: table?.rows.length ? table : null });
    if (parser.full) break;
  }
  signal?.throwIfAborted();
  if (!parser) throw new LoadError('empty');
  const table = await parser.end(signal);
  // An end that is missing shows in the bytes and in the rows: those know the line.
  const told = new Set(table.problems.map(({ code }) => code));
  return {
    ...table,
    problems: [...reading.problems.filter(({ code }) => !told.has(code)), ...table.problems],
  };
}

/** Takes in text piece by piece and makes a table of it. */
interface Parser {
  /** What the bytes of this text are taken for. */
  readonly decision: Decision;
  /** Whether nothing more is taken in. */
  readonly full: boolean;
  add(text: string): void;
  /** The rows so far; null where there are none before the end. */
  table(): Table | null;
  end(signal: AbortSignal | undefined): Promise<Table>;
}

function parserFor({ text, decision }: Piece, { contentType }: ByteSource, options: ReadingOptions): Parser {
  const { format } = options;
  const isCsv = format === 'csv' || (format === undefined && !looksLikeJson(text, contentType));
  return isCsv ? csvParser(decision, options) : jsonParser(decision, options);
}

/** JSON can only be read whole. Most files are CSV: a page that gets its scripts in pieces fetches the reading of JSON when it needs it. */
function jsonParser(decision: Decision, options: ReadingOptions): Parser {
  const pieces: string[] = [];
  return {
    decision,
    full: false,
    add: (text) => void pieces.push(text),
    table: () => null,
    end: async (signal) => {
      const { readJson } = await import('./json.js');
      return readJson(pieces.join(''), options, decision.encoding, signal);
    },
  };
}

function csvParser(decision: Decision, { delimiter }: ReadingOptions): Parser {
  const log = new ProblemLog();
  const endings = new LineEndings();
  const csv = new CsvReading(log, delimiter);
  return {
    decision,
    get full() {
      return csv.full;
    },
    add: (text) => {
      csv.add(endings.next(text, false), false);
    },
    table: () => csv.table(decision.encoding, false),
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown here is a rejection there
    end: async () => {
      csv.add(endings.next('', true), true);
      if (endings.mixed) log.add({ code: 'mixed-line-endings' });
      if (endings.zeros > 0) log.add({ code: 'control-characters', count: endings.zeros });
      const table = csv.table(decision.encoding, true);
      if (table.columns.length === 0) throw new LoadError('empty');
      return table;
    },
  };
}
