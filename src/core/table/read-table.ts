import { breathe } from '../pace.js';
import { bytesAsSource, type ByteSource } from '../source/byte-source.js';
import { TextReading } from '../source/decode.js';
import { LoadError } from '../source/load-error.js';
import { CsvReading } from './csv.js';
import { looksLikeJson, readJson } from './json.js';
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
  return new TableReading(bytes, options, onProgress, signal).run();
}

class TableReading {
  readonly #source: ByteSource;
  readonly #options: ReadingOptions;
  readonly #onProgress: ((progress: ReadingProgress) => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #text: TextReading;
  #endings = new LineEndings();
  #log = new ProblemLog();
  #csv: CsvReading | null = null;
  #whole: string[] | null = null;
  #deadline = performance.now() + SLICE;

  constructor(
    source: ByteSource,
    options: ReadingOptions,
    onProgress: ((progress: ReadingProgress) => void) | undefined,
    signal: AbortSignal | undefined,
  ) {
    this.#source = source;
    this.#options = options;
    this.#onProgress = onProgress;
    this.#signal = signal;
    this.#text = new TextReading(source, options.encoding);
  }

  async run(): Promise<Table> {
    for await (const { text, anew } of this.#text.pieces()) {
      this.#signal?.throwIfAborted();
      if (anew) this.#forget();
      if (!this.#csv && !this.#whole) this.#begin(text);
      if (this.#whole) this.#whole.push(text);
      else await this.#slices(text);
      this.#tellProgress();
      if (this.#csv?.full) break;
    }
    return this.#finish();
  }

  #forget(): void {
    this.#endings = new LineEndings();
    this.#log = new ProblemLog();
    this.#csv = null;
    this.#whole = null;
  }

  #begin(text: string): void {
    const { format } = this.#options;
    if (format === 'csv' || (format === undefined && !looksLikeJson(text, this.#source.contentType)))
      this.#csv = new CsvReading(this.#log, this.#options.delimiter);
    else this.#whole = [];
  }

  async #slices(text: string): Promise<void> {
    for (let from = 0; from < text.length; from += STEP) {
      this.#csv?.add(this.#endings.next(text.slice(from, from + STEP), false), false);
      await this.#breatheIfLate();
    }
  }

  async #breatheIfLate(): Promise<void> {
    if (performance.now() < this.#deadline) return;
    await breathe();
    this.#signal?.throwIfAborted();
    this.#deadline = performance.now() + SLICE;
  }

  #tellProgress(): void {
    const table = this.#csv?.table(this.#text.encoding, false) ?? null;
    this.#onProgress?.({
      bytes: this.#text.bytes,
      total: this.#source.total,
      table: table && table.rows.length > 0 ? table : null,
    });
  }

  async #finish(): Promise<Table> {
    if (this.#whole)
      return readJson(this.#whole.join(''), this.#options, this.#text, this.#log, this.#signal);
    const csv = this.#csv;
    if (!csv) throw new LoadError('empty');
    csv.add(this.#endings.next('', true), true);
    this.#tellEndings();
    const table = csv.table(this.#text.encoding, true);
    if (table.columns.length === 0) throw new LoadError('empty');
    return { ...table, problems: [...this.#text.problems, ...table.problems] };
  }

  #tellEndings(): void {
    if (this.#endings.mixed) this.#log.add({ code: 'mixed-line-endings' });
    if (this.#endings.zeros > 0) this.#log.add({ code: 'control-characters', count: this.#endings.zeros });
  }
}
