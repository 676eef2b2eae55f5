import { Shared, SharedMap } from './shared.js';
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
  | { readonly phase: 'ready'; readonly table: Table; readonly modified: string | null }
  | { readonly phase: 'failed'; readonly error: LoadError };

const readings = new SharedMap<ReadingState>();

/**
 * Reads a file, or joins those who read it: one request and one parse for the same address and reading options.
 * `url` is absolute. A failure is forgotten: asking again tries again.
 */
export function readFile(
  url: string,
  options: ReadingOptions,
  credentials?: Credentials,
): Shared<ReadingState> {
  const key = JSON.stringify([url, options.format, options.delimiter, options.encoding, options.itemsPath]);
  return readings.get(key, () => {
    const reading = new Shared<ReadingState>(
      { phase: 'loading', progress: { bytes: 0, total: null, rows: 0 }, table: null },
      (state) => state.phase === 'loading',
    );
    void read(reading, url, options, credentials).catch((cause: unknown) => {
      if (reading.signal.aborted) return;
      readings.forget(key, reading);
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
  credentials: Credentials = 'omit',
): Promise<void> {
  const source = await fetchBytes(url, { signal: reading.signal, credentials });
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
  reading.change({ phase: 'ready', table, modified: source.modified });
}
