import { Shared, SharedMap } from './shared.js';
import { runPaced } from './pace.js';
import { needed } from './needed.js';
import { readerPiece } from './reader-piece.js';
import type { ByteSource } from './source/byte-source.js';
import { Piece } from './piece.js';
import { fetchBytes, type Credentials } from './source/fetch-bytes.js';
import { LoadError } from './source/load-error.js';
import { unbroken } from './source/unbroken.js';
import type { ReadingOptions, Table } from './table/table.js';
import { asJson } from './text/as-json.js';

/** How far a file has been read. */
export interface Progress {
  readonly bytes: number;
  /** The size of the file in bytes, null where the server does not say. */
  readonly total: number | null;
  readonly rows: number;
}

/** A file that has been read. */
interface ReadyReading {
  readonly phase: 'ready';
  readonly table: Table;
  /** The server's word on the age of the file (an HTTP date), null without one. */
  readonly modified: string | null;
  /** From when this is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
  readonly staleSince: number | null;
}

export type ReadingState =
  /** The table holds the rows that have come so far; null before the first. */
  | { readonly phase: 'loading'; readonly progress: Progress; readonly table: Table | null }
  | ReadyReading
  | { readonly phase: 'failed'; readonly error: LoadError };

/** Few owners have copies kept. */
const copiesPiece = new Piece(() => import('./source/copies.js'));

const readings = new SharedMap<ReadingState>();

/** How a file is asked for. */
export interface RequestOptions {
  readonly credentials?: Credentials;
  /** Whether the last good file is kept in the browser, for when it cannot be reached. */
  readonly keepCopy?: boolean;
}

/**
 * Reads a file, or joins those who read it: one request and one parse for the same address and reading options.
 * `url` is absolute. A failure is forgotten: asking again tries again. Its `ask` brings it up to date.
 */
export function readFile(
  url: string,
  options: ReadingOptions,
  request: RequestOptions = {},
): Shared<ReadingState> {
  const { format, delimiter, encoding, itemsPath } = options;
  const key = asJson([url, format, delimiter, encoding, itemsPath, request.keepCopy]);
  return readings.get(key, () => {
    const reading: Shared<ReadingState> = new Shared<ReadingState>(
      { phase: 'loading', progress: { bytes: 0, total: null, rows: 0 }, table: null },
      (state) => state.phase === 'loading',
      (failures) => update(job, failures),
    );
    const forget = (): void => {
      readings.forget(key, reading);
    };
    const job: Job = { reading, url, options, request, forget, good: Date.now() };
    void start(job);
    return reading;
  });
}

/** The reading of one file, from the first request to the last update. */
interface Job {
  readonly reading: Shared<ReadingState>;
  readonly url: string;
  readonly options: ReadingOptions;
  readonly request: RequestOptions;
  /** The next one who asks tries the network again. */
  readonly forget: () => void;
  /** When the file was last found in good order, in milliseconds since 1970. */
  good: number;
}

async function start(job: Job): Promise<void> {
  readerPiece.prefetch();
  const { reading, forget } = job;
  try {
    const state = await fromNetwork(job, false).catch((error: unknown) => fromCopy(job, error));
    if (!isLasting(state)) forget();
    reading.change(state);
  } catch (cause) {
    if (reading.signal.aborted) return;
    forget();
    reading.change({ phase: 'failed', error: asLoadError(cause) });
  }
}

/** Why a file cannot be shown, where nobody knows it better. */
export function asLoadError(cause: unknown): LoadError {
  return cause instanceof LoadError ? cause : new LoadError('unexpected', { cause });
}

/** Asks for the file once more. Nothing changes for anybody unless its content has. */
async function update(job: Job, failures: number): Promise<boolean> {
  const { reading, forget } = job;
  const before = reading.state;
  if (before.phase === 'loading') return true;
  try {
    const state = await fromNetwork(job, true);
    const known = before.phase === 'ready' ? before : null;
    if (isCut(state.table) && known && !isCut(known.table)) throw new LoadError('network-or-cors');
    const { sameTableSteps } = await import('./same-table.js');
    const isSame = known && (await runPaced(sameTableSteps(known.table, state.table), reading.signal));
    job.good = Date.now();
    if (!isSame) reading.change(state);
    else if (known.staleSince !== null) reading.change({ ...known, staleSince: null });
    return true;
  } catch {
    // One failure may be a hiccup; from the second on, visitors are told how old the list is.
    if (failures > 0 && before.phase === 'ready' && before.staleSince === null && !reading.signal.aborted) {
      forget();
      reading.change({ ...before, staleSince: job.good });
    }
    return false;
  }
}

async function fromNetwork({ reading, url, options, request }: Job, isAgain: boolean): Promise<ReadyReading> {
  const { credentials = 'omit', keepCopy = false } = request;
  const copies = keepCopy ? copiesPiece.load().catch(() => null) : null;
  const answer = await fetchBytes(url, { signal: reading.signal, credentials, isAgain });
  const { source, fault } = unbroken(answer);
  const kept = (await copies)?.copying(url, source);
  const told = isAgain ? null : reading;
  const table = await readSource(reading.signal, kept?.source ?? source, options, told).catch(
    (error: unknown) => {
      throw fault() ?? error;
    },
  );
  const whole = withCut(table, fault() !== null);
  if (!whole.problems.some(({ code }) => partial.has(code))) await kept?.keep();
  const copy = isCut(whole) && !isAgain && keepCopy ? await readCopy(reading.signal, url, options) : null;
  return copy ?? { phase: 'ready', table: whole, modified: answer.modified, staleSince: null };
}

/** What says that more stands in the file than was read: no copy of it is kept. */
const partial: ReadonlySet<string> = new Set(['cut-off', 'too-large', 'too-many-rows']);

function isCut({ problems }: Table): boolean {
  return problems.some(({ code }) => code === 'cut-off');
}

/** Whether it is good for the next one who asks, too: the network is tried again for what is old or cut off. */
export function isLasting({ table, staleSince }: ReadyReading): boolean {
  return staleSince === null && !isCut(table);
}

function withCut(table: Table, isBroken: boolean): Table {
  return isBroken && !isCut(table) ? { ...table, problems: [...table.problems, { code: 'cut-off' }] } : table;
}

async function fromCopy({ reading, url, options, request }: Job, error: unknown): Promise<ReadyReading> {
  const isMissing = request.keepCopy && error instanceof LoadError;
  const state = isMissing ? await readCopy(reading.signal, url, options) : null;
  if (!state) throw error;
  return state;
}

async function readCopy(
  signal: AbortSignal,
  url: string,
  options: ReadingOptions,
): Promise<ReadyReading | null> {
  const copies = await copiesPiece.load().catch(() => null);
  const copy = await copies?.copyOf(url);
  if (!copy) return null;
  // A copy that cannot be read is none: what is wrong with the file itself is told.
  const table = await readSource(signal, copy.source, options, null).catch(() => null);
  return table && { phase: 'ready', table, modified: null, staleSince: copy.made };
}

/** @param told Who is told of the rows as they come; null where nobody is. */
async function readSource(
  signal: AbortSignal,
  source: ByteSource,
  options: ReadingOptions,
  told: Shared<ReadingState> | null,
): Promise<Table> {
  const { readTable } = await needed(readerPiece);
  return readTable(
    source,
    options,
    ({ bytes, total, table }) =>
      told?.change({ phase: 'loading', progress: { bytes, total, rows: table?.rows.length ?? 0 }, table }),
    signal,
  );
}
