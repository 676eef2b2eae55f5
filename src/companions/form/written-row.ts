import type { Entry } from '../../core/collection/collection.js';
import { SAMPLE, type WrittenRecord } from '../../core/formats/csv/written-records.js';
import { asProposed, plainly, spokenCells, stateOf, type Proposal } from '../../core/proposals/proposal.js';
import { WrittenList } from '../../core/proposals/written-list.js';
import { columnWithRole, shownAsInFile, type Column, type Schema } from '../../core/schema/schema.js';
import { bytesThrough } from '../../core/source/bytes-through.js';
import type { ByteSource } from '../../core/source/byte-source.js';
import { fetchBytes } from '../../core/source/fetch-bytes.js';
import type { Table } from '../../core/table/table.js';
import type { VisitController } from '../../visit/visit-controller.js';

/** How long a file may keep a visitor waiting who wants to write. */
const PATIENCE = 4_000;
/**
 * Its beginning tells how a new line is written: as much as is looked at, whatever letters are in it. So much is read behind a row as well,
 * which may be so long that it is not whole then.
 */
const BEGINNING = 4 * SAMPLE;
const LONGEST = SAMPLE / 2;

/** A row as its file writes it, read again when somebody wants to correct it; and what of it may be spoken of. */
export class WrittenRow {
  readonly #list: WrittenList;
  /** Null for a new entry. */
  readonly #record: WrittenRecord | null;
  /** The columns of the file in their order: null for those of which nothing is said. */
  readonly #columns: readonly (Column | null)[];

  constructor(list: WrittenList, record: WrittenRecord | null, columns: readonly (Column | null)[]) {
    this.#list = list;
    this.#record = record;
    this.#columns = columns;
  }

  /** Whether a column of the row may be spoken of: it may be one that its people keep back. */
  speaksOf(column: Column): boolean {
    return this.#columns.includes(column);
  }

  /** What a column holds today, as it is written. */
  todayOf({ index }: Column): string {
    return asProposed(this.#record?.cells[index] ?? '');
  }

  /** The cells of some first rows in a column. */
  sampleOf({ index }: Column): readonly string[] {
    return this.#list.sample.slice(1).map(({ cells }) => cells[index] ?? '');
  }

  /** What travels. `id` is empty for a new entry. */
  textOf(id: string, valueOf: (column: Column) => string): string {
    const columns = this.#columns.map((column) => column?.name ?? '');
    const cells = this.#columns.map((column) => (column ? valueOf(column) : ''));
    const before = this.#record ? stateOf(spokenCells({ columns }, this.#record.cells)) : '';
    const proposal: Proposal = { id, before, columns, cells };
    return this.#list.textOf(proposal, this.#record);
  }

  /** The text with line ends as the file has them. */
  inFile(text: string): string {
    return text.replaceAll('\n', this.#list.lineEnd);
  }
}

/**
 * The row of an entry in the file that its list was read from; null where that is no file of lines, cannot be had again, or has changed
 * meanwhile.
 * @param also a column that is not shown and may be written all the same: that of those who agree.
 */
export async function writtenRow(
  visit: VisitController,
  url: string,
  entry: Entry | null,
  also: Column | null,
): Promise<WrittenRow | null> {
  const { opening, schema } = visit;
  const table = opening?.phase === 'ready' ? opening.table : null;
  if (table?.format !== 'csv' || !schema) return null;
  try {
    const line = entry ? table.lineOf(entry.index) : 0;
    if (line === null) return null;
    const { list, record } = await readAgain(url, table, line);
    if (entry && !(record && isOf(record, entry, schema))) return null;
    const isMasked =
      opening?.phase === 'ready' && opening.problems.some(({ code }) => code === 'withheld-details');
    const isOpen = (column: Column): boolean =>
      !isMasked ||
      !record ||
      plainly(record.cells[column.index] ?? '') === plainly(entry?.cells[column.index] ?? '');
    return new WrittenRow(
      list,
      record,
      spoken(table, schema, also).map((each) => (each && isOpen(each) ? each : null)),
    );
  } catch {
    // Without it people can still write: what they write says what changes, in words.
    return null;
  }
}

/** The list as it is written as far as a line, and the record on that line; line 0 is none. */
async function readAgain(
  url: string,
  table: Pick<Table, 'encoding' | 'delimiter'>,
  line: number,
  through = line,
): Promise<{ readonly list: WrittenList; readonly record: WrittenRecord | null }> {
  const { encoding, delimiter } = table;
  // Half a letter of two bytes may look like the end of a line.
  const lines = /^utf-?16/i.test(encoding) && line > 0 ? Infinity : through;
  const { bytes, isWhole } = await bytesThrough(await fileAt(url), lines, BEGINNING);
  const list = await WrittenList.open(bytes, encoding, delimiter);
  const record = line > 0 ? list.recordAt(line) : null;
  const isCut = !isWhole && line > 0 && (!record || record.text.length > LONGEST);
  return isCut ? readAgain(url, table, line, Infinity) : { list, record };
}

async function fileAt(url: string): Promise<ByteSource> {
  return fetchBytes(url, { patience: PATIENCE }).catch(async (error: unknown) => {
    const { copyOf } = await import('../../core/source/copies.js');
    const copy = await copyOf(url);
    if (!copy) throw error;
    return copy.source;
  });
}

/** Whether a record of the file is the row that is shown: the file may have changed since it was read. */
function isOf({ cells }: WrittenRecord, entry: Entry, schema: Schema): boolean {
  const key = columnWithRole(schema, 'id') ?? columnWithRole(schema, 'title');
  if (!key) return false;
  const shown = entry.cells[key.index] ?? '';
  const written = cells[key.index] ?? '';
  return plainly(written) === plainly(shown) || plainly(key.textOf?.(written) ?? written) === plainly(shown);
}

/** The columns of the file in their order; null for what is not shown, and only those that the file itself has. */
function spoken(
  { columns, joined: virtual }: Table,
  schema: Schema,
  also: Column | null,
): readonly (Column | null)[] {
  const shown = shownAsInFile(schema.columns);
  const own = columns.filter((_, place) => !virtual?.has(place));
  return own.map((name, place) => {
    const column = schema.columns.find((each) => each.index === place && each.name === name);
    return column && (shown.includes(column) || column === also) ? column : null;
  });
}
