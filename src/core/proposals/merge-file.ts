import { describeTable } from '../engines/local/describe-table.js';
import { parseRecords } from '../formats/csv/parse-records.js';
import { readTable } from '../formats/read-table.js';
import { columnWithRole } from '../schema/schema.js';
import type { Row, Table } from '../table/table.js';
import { mergeProposals } from './merge.js';
import { isTaken, type Outcome } from './outcome.js';
import type { Proposal } from './proposal.js';
import { proposalsIn, type Damaged } from './proposal-text.js';
import { spliced, writtenFile } from './written-file.js';

/** Why nothing can be merged at all. */
export type MergeFault =
  | 'no-lines' // the file has no lines of text
  | 'not-whole' // not all of it is read
  | 'no-proposal' // a text holds none
  | 'too-many' // proposals
  | 'letters' // the encoding of the file has not all of them
  | 'reads-otherwise'; // the file would be read otherwise than it should

/** What was made of a file and some proposals. */
export interface MergedFile {
  readonly fault: { readonly code: MergeFault; readonly source: string } | null;
  readonly outcomes: readonly Outcome[];
  /** The file as it should be written; null where nothing is to be. */
  readonly bytes: Uint8Array | null;
}

/** A text that holds proposals, and where it comes from. */
export interface ProposedText {
  readonly source: string;
  readonly text: string;
}

/** More than people look through. */
const MOST = 1000;

/**
 * Merges proposals into a CSV file: every byte stays but those of the lines that change. All of them are taken, or none is.
 * @throws {LoadError} where the file cannot be read at all.
 */
export async function mergeFile(bytes: Uint8Array, texts: readonly ProposedText[]): Promise<MergedFile> {
  const table = await readTable(bytes);
  if (table.format !== 'csv') return failed('no-lines', table.format);
  const file = await writtenFile(bytes, table);
  if (!file) return failed('not-whole');
  const proposals: (Proposal | Damaged)[] = [];
  for (const { source, text } of texts) {
    const found = proposalsOf(text, table);
    if (found.length === 0) return failed('no-proposal', source);
    proposals.push(...found);
    if (proposals.length > MOST) return failed('too-many', source);
  }
  const { outcomes, splices, rows } = mergeProposals(file, proposals, await keysOf(table));
  if (!outcomes.every(isTaken) || splices.length === 0) return { fault: null, outcomes, bytes: null };
  const merged = await spliced(file, splices);
  if (!merged) return { ...failed('letters', table.encoding), outcomes };
  const isRight = await readsAs(merged, table, rows);
  return isRight ? { fault: null, outcomes, bytes: merged } : { ...failed('reads-otherwise'), outcomes };
}

function failed(code: MergeFault, source = ''): MergedFile {
  return { fault: { code, source }, outcomes: [], bytes: null };
}

/** The proposals in a text: those between their two lines, else lines of the file as they should be. What is no text holds none. */
function proposalsOf(text: string, table: Table): readonly (Proposal | Damaged)[] {
  if (text.includes('\0')) return [];
  const found = proposalsIn(text, table.delimiter);
  return found.length > 0 ? found : linesOf(text, table);
}

/** Lines of the file, with its headings above them or without. */
function linesOf(text: string, { columns, delimiter }: Table): readonly Proposal[] {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const records = parseRecords(plain, delimiter, () => undefined).filter((cells) =>
    cells.some((cell) => cell.trim() !== ''),
  );
  const isWide = columns.length > 1 && records.every((cells) => cells.length === columns.length);
  if (!isWide) return [];
  const [first = []] = records;
  const isHeaded = columns.every((name, place) => name === first[place]?.trim());
  return (isHeaded ? records.slice(1) : records).map((cells) => ({ id: '', before: null, columns, cells }));
}

/** The places of the columns by which a row is known: its identifier, else its title and its town. */
async function keysOf(table: Table): Promise<readonly number[]> {
  const { schema } = await describeTable(table);
  const placeOf = (role: 'id' | 'title' | 'city'): readonly number[] => {
    const place = table.columns.indexOf(columnWithRole(schema, role)?.name ?? '');
    return place === -1 ? [] : [place];
  };
  const given = placeOf('id');
  return given.length > 0 ? given : [...placeOf('title'), ...placeOf('city')];
}

/** Whether a file is read as it should be: as before, but for what was proposed. */
async function readsAs(bytes: Uint8Array, before: Table, rows: readonly Row[]): Promise<boolean> {
  const after = await readTable(bytes);
  const isSame = (one: Row, other: Row | undefined): boolean =>
    one.length === other?.length && one.every((cell, place) => cell === other[place]);
  return (
    after.encoding === before.encoding &&
    after.delimiter === before.delimiter &&
    isSame(before.columns, after.columns) &&
    after.rows.length === rows.length &&
    rows.every((row, place) => isSame(row, after.rows[place]))
  );
}
