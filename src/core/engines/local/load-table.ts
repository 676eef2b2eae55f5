import { LiveValue, LiveValues } from '../../base/live-value.js';
import { runPaced } from '../../base/pace.js';
import { fetchScripts } from './fetch-scripts.js';
import type { ByteSource } from '../../source/byte-source.js';
import type * as Copies from '../../source/copies.js';
import { fetchBytes } from '../../source/fetch-bytes.js';
import { asLoadError, LoadError } from '../../source/load-error.js';
import { untilBroken } from '../../source/until-broken.js';
import { withExtension } from '../../source/extension.js';
import { awaitScript } from '../../source/script.js';
import type { ReadingOptions, Table } from '../../table/table.js';
import { asJson } from '../../base/as-json.js';
import { isLasting, noProgress, type Progress } from '../collection-state.js';
import type { SourceRequest } from '../engine.js';
import { withNext } from './with-next.js';

/** A file that has been read. */
interface ReadyTable {
  readonly phase: 'ready';
  readonly table: Table;
  /** The server's word on the age of the file (an HTTP date), null without one. */
  readonly modified: string | null;
  /** From when this is, in milliseconds since 1970, where the file cannot be reached any more; null where it is up to date. */
  readonly staleSince: number | null;
}

export type TableState =
  /** The table holds the rows that have come so far; null before the first. */
  | { readonly phase: 'loading'; readonly progress: Progress; readonly table: Table | null }
  | ReadyTable
  | { readonly phase: 'failed'; readonly error: LoadError };

const tables = new LiveValues<TableState>((state) =>
  isLasting(state.phase === 'ready' ? { ...state, problems: state.table.problems } : state),
);

/** How a file is asked for. */
export type FileRequest = Pick<SourceRequest, 'credentials' | 'keepCopy'>;

/**
 * Reads a file as a table, or joins those who read it: one request and one parse for the same address and reading options.
 * `url` is absolute. A failure is forgotten: asking again tries again. Its `refresh` brings it up to date.
 */
export function loadTable(
  url: string,
  options: ReadingOptions,
  request: FileRequest = {},
): LiveValue<TableState> {
  const { format, delimiter, encoding, itemsPath, sheet } = options;
  const key = asJson([url, format, delimiter, encoding, itemsPath, sheet, request.keepCopy ?? false]);
  return tables.get(key, () => {
    const table: LiveValue<TableState> = new LiveValue<TableState>(
      { phase: 'loading', progress: noProgress, table: null },
      (state) => state.phase === 'loading',
      (failures) => update(job, failures),
    );
    const job: Job = { table, url, options, request, good: Date.now(), isPaged: false };
    void start(job);
    return table;
  });
}

/** The loading of one file, from the first request to the last update. */
interface Job {
  readonly table: LiveValue<TableState>;
  readonly url: string;
  readonly options: ReadingOptions;
  readonly request: FileRequest;
  /** When the file was last found in good order, in milliseconds since 1970. */
  good: number;
  /** Whether it came as several pages. */
  isPaged: boolean;
}

async function start(job: Job): Promise<void> {
  fetchScripts(job.url, job.options);
  const { table } = job;
  try {
    table.change(await fromNetwork(job, false).catch((error: unknown) => fromCopy(job, error)));
  } catch (cause) {
    if (!table.signal.aborted) table.change({ phase: 'failed', error: asLoadError(cause) });
  }
}

/** Asks for the file once more. Nothing changes for anybody unless its content has. */
async function update(job: Job, failures: number): Promise<boolean> {
  const { table } = job;
  const before = table.state;
  // A list of several pages is not asked for again and again.
  if (before.phase === 'loading' || job.isPaged) return true;
  try {
    const state = await fromNetwork(job, true);
    const known = before.phase === 'ready' ? before : null;
    if (isCut(state.table) && known && !isCut(known.table)) throw new LoadError('network-or-cors');
    const { sameTableSteps } = await import('../../table/same-table.js');
    const isSame = known && (await runPaced(sameTableSteps(known.table, state.table), table.signal));
    job.good = Date.now();
    if (!isSame) table.change(state);
    else if (known.staleSince !== null) table.change({ ...known, staleSince: null });
    return true;
  } catch {
    // One failure may be a hiccup; from the second on, visitors are told how old the list is.
    if (failures > 0 && before.phase === 'ready' && before.staleSince === null)
      table.change({ ...before, staleSince: job.good });
    return false;
  }
}

async function fromNetwork(job: Job, isAgain: boolean): Promise<ReadyTable> {
  const { url, options, request } = job;
  const { signal } = job.table;
  const { credentials = 'omit', keepCopy = false } = request;
  const copies = keepCopy ? copiesModule() : null;
  const answer = await fetchBytes(url, { signal, credentials, isAgain });
  const { source, fault } = untilBroken(withExtension(answer, url));
  const kept = (await copies)?.copying(url, source);
  const told = isAgain ? null : job.table;
  const read = await readSource(signal, kept?.source ?? source, options, told).catch((error: unknown) => {
    throw fault() ?? error;
  });
  const table = withNext(read, answer);
  const whole = withCut(isAgain ? table : await withFurther(job, table), fault() !== null);
  if (!job.isPaged && !whole.problems.some(({ code }) => partial.has(code))) await kept?.keep();
  const copy = isCut(whole) && !isAgain && keepCopy ? await readCopy(signal, url, options) : null;
  return copy ?? { phase: 'ready', table: whole, modified: answer.modified, staleSince: null };
}

/** The table with the other pages of its list, where it says the address of the next one. */
async function withFurther(job: Job, first: Table): Promise<Table> {
  if (!first.further?.next) return first;
  const pages = await import('./further-pages.js').catch(() => null);
  if (!pages) return first;
  job.isPaged = true;
  const { url, options, request, table: told } = job;
  const { signal } = told;
  const { credentials = 'omit' } = request;
  const readPage = async (address: string): Promise<Table> => {
    const answer = await fetchBytes(address, { signal, credentials });
    return withNext(await readSource(signal, withExtension(answer, url), options, null), answer);
  };
  const tell = (table: Table): void => {
    if (told.state.phase !== 'loading') return;
    const progress = { ...told.state.progress, rows: table.rows.length };
    told.change({ phase: 'loading', progress, table });
  };
  return pages.withFurtherPages(first, url, readPage, tell);
}

/** What says that more stands in the file than was read: no copy of it is kept. */
const partial: ReadonlySet<string> = new Set(['cut-off', 'too-large', 'too-many-rows']);

function isCut({ problems }: Table): boolean {
  return problems.some(({ code }) => code === 'cut-off');
}

function withCut(table: Table, isBroken: boolean): Table {
  return isBroken && !isCut(table) ? { ...table, problems: [...table.problems, { code: 'cut-off' }] } : table;
}

async function fromCopy({ table, url, options, request }: Job, error: unknown): Promise<ReadyTable> {
  const isMissing = request.keepCopy && error instanceof LoadError;
  const state = isMissing ? await readCopy(table.signal, url, options) : null;
  if (!state) throw error;
  return state;
}

/** Few owners have copies kept; a list is shown without them as well. */
function copiesModule(): Promise<typeof Copies | null> {
  return import('../../source/copies.js').catch(() => null);
}

async function readCopy(
  signal: AbortSignal,
  url: string,
  options: ReadingOptions,
): Promise<ReadyTable | null> {
  const copies = await copiesModule();
  const copy = await copies?.copyOf(url);
  if (!copy) return null;
  // A copy that cannot be read is none: what is wrong with the file itself is told.
  const table = await readSource(signal, withExtension(copy.source, url), options, null).catch(() => null);
  return table && { phase: 'ready', table, modified: null, staleSince: copy.made };
}

/** @param told Who is told of the rows as they come; null where nobody is. */
async function readSource(
  signal: AbortSignal,
  source: ByteSource,
  options: ReadingOptions,
  told: LiveValue<TableState> | null,
): Promise<Table> {
  const { readTable } = await awaitScript(import('../../formats/read-table.js'));
  return readTable(
    source,
    options,
    ({ bytes, total, table }) =>
      told?.change({ phase: 'loading', progress: { bytes, total, rows: table?.rows.length ?? 0 }, table }),
    signal,
  );
}
