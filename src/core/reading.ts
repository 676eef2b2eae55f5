import { Shared, SharedMap } from './shared.js';
import type { ByteSource } from './source/byte-source.js';
import { copying, copyOf } from './source/copies.js';
import { fetchBytes, type Credentials } from './source/fetch-bytes.js';
import { LoadError } from './source/load-error.js';
import { readTable } from './table/read-table.js';
import type { ReadingOptions, Table } from './table/table.js';

/** How far a file has been read. */
export interface Progress {
  readonly bytes: number;
  /** The size of the file in bytes, null where the server does not say. */
  readonly total: number | null;
  readonly rows: number;
}

export type ReadingState =
  /** The table holds the rows that have come so far; null before the first. */
  | { readonly phase: 'loading'; readonly progress: Progress; readonly table: Table | null }
  /** `modified` is the server's word on the age of the file (an HTTP date), null without one. */
  | {
      readonly phase: 'ready';
      readonly table: Table;
      readonly modified: string | null;
      /** When the copy was made that stands in for a file that cannot be reached, in milliseconds since 1970; null for the file. */
      readonly staleSince: number | null;
    }
  | { readonly phase: 'failed'; readonly error: LoadError };

const readings = new SharedMap<ReadingState>();

/** How a file is asked for. */
export interface RequestOptions {
  readonly credentials?: Credentials;
  /** Whether the last good file is kept in the browser, for when it cannot be reached. */
  readonly keepCopy?: boolean;
}

/**
 * Reads a file, or joins those who read it: one request and one parse for the same address and reading options.
 * `url` is absolute. A failure is forgotten: asking again tries again.
 */
export function readFile(
  url: string,
  options: ReadingOptions,
  request: RequestOptions = {},
): Shared<ReadingState> {
  const { format, delimiter, encoding, itemsPath } = options;
  const key = JSON.stringify([url, format, delimiter, encoding, itemsPath, request.keepCopy]);
  return readings.get(key, () => {
    const reading = new Shared<ReadingState>(
      { phase: 'loading', progress: { bytes: 0, total: null, rows: 0 }, table: null },
      (state) => state.phase === 'loading',
    );
    const forget = (): void => {
      readings.forget(key, reading);
    };
    void read(reading, url, options, request, forget).catch((cause: unknown) => {
      if (reading.signal.aborted) return;
      forget();
      const error = cause instanceof LoadError ? cause : new LoadError('unexpected', { cause });
      reading.change({ phase: 'failed', error });
    });
    return reading;
  });
}

async function read(
  reading: Shared<ReadingState>,
  url: string,
  options: ReadingOptions,
  { credentials = 'omit', keepCopy = false }: RequestOptions,
  forget: () => void,
): Promise<void> {
  try {
    const answer = await fetchBytes(url, { signal: reading.signal, credentials });
    const { source, keep } = keepCopy ? copying(url, answer) : { source: answer, keep: null };
    await readSource(reading, source, options, null);
    await keep?.();
  } catch (error) {
    const copy = keepCopy && error instanceof LoadError ? await copyOf(url) : null;
    if (!copy) throw error;
    // The next one who asks tries the network again.
    forget();
    await readSource(reading, copy.source, options, copy.made);
  }
}

async function readSource(
  reading: Shared<ReadingState>,
  source: ByteSource,
  options: ReadingOptions,
  staleSince: number | null,
): Promise<void> {
  const onProgress = ({
    bytes,
    total,
    table,
  }: {
    bytes: number;
    total: number | null;
    table: Table | null;
  }) => {
    reading.change({ phase: 'loading', progress: { bytes, total, rows: table?.rows.length ?? 0 }, table });
  };
  const table = await readTable(source, options, onProgress, reading.signal);
  reading.change({ phase: 'ready', table, modified: source.modified, staleSince });
}
