import { quotedColumns, withCells, writtenRecord } from '../formats/csv/written-cells.js';
import type { Row } from '../table/table.js';
import type { CellChange, Outcome, Refusal } from './outcome.js';
import { asProposed, plainly, type Proposal } from './proposal.js';
import type { Damaged } from './proposal-text.js';
import { RowFinder } from './row-finder.js';
import type { Splice, WrittenFile } from './written-file.js';

/** What becomes of a proposal, and of the file by it. */
interface Applied {
  readonly outcome: Outcome;
  readonly change?: { readonly row: number; readonly cells: Row; readonly splice: Splice };
  /** A new row, and how it is written, without its line end. */
  readonly addition?: { readonly cells: Row; readonly text: string };
}

/** What proposals make of a file. */
export interface Merged {
  readonly outcomes: readonly Outcome[];
  readonly splices: readonly Splice[];
  /** The rows that the file must give when it is read again. */
  readonly rows: readonly Row[];
}

/**
 * Works out what proposals make of a file; nothing is written.
 * @param keys the places of the columns by which a row is known where a proposal does not tell its state.
 */
export function mergeProposals(
  file: WrittenFile,
  proposals: readonly (Proposal | Damaged)[],
  keys: readonly number[],
): Merged {
  const finder = new RowFinder(file, keys);
  const taken = new Set<number>();
  const all = proposals.map((each): Applied => {
    const applied = apply(each, file, finder);
    const { outcome, change } = applied;
    if (change && taken.has(change.row)) return { outcome: { ...outcome, kind: 'twice' } };
    if (change) taken.add(change.row);
    return applied;
  });
  const changed = new Map(all.flatMap(({ change }) => (change ? [[change.row, change.cells] as const] : [])));
  const added = all.flatMap(({ addition }) => addition ?? []);
  return {
    outcomes: all.map(({ outcome }) => outcome),
    splices: withAdditions(
      file,
      all.flatMap(({ change }) => change?.splice ?? []),
      added.map(({ text }) => text),
    ),
    rows: [
      ...file.table.rows.map((row, place) => changed.get(place) ?? row),
      ...added.map(({ cells }) => cells),
    ],
  };
}

function apply(proposal: Proposal | Damaged, file: WrittenFile, finder: RowFinder): Applied {
  if ('isDamaged' in proposal) return refused('damaged', proposal.id);
  if (!finder.hasColumnsOf(proposal)) return refused('other-columns', nameOf(proposal));
  const [row, another] = finder.rowsOf(proposal);
  if (another !== undefined) return refused('twins', nameOf(proposal));
  if (row !== undefined) return correct(row, proposal, file, finder);
  const [same] = finder.rowsAfter(proposal);
  if (same !== undefined) return settled(proposal, file.table.lineOf(same));
  const isNew = proposal.before === null || (proposal.before === '' && proposal.id === '');
  return isNew ? add(proposal, file, finder) : missing(proposal, file, finder);
}

function correct(row: number, proposal: Proposal, file: WrittenFile, finder: RowFinder): Applied {
  const record = finder.recordOf(row);
  if (!record) return refused('gone', nameOf(proposal));
  const changed = changesIn(proposal, record.cells);
  if (changed.size === 0) return settled(proposal, record.first);
  const { lines, dialect, table } = file;
  const text = withCells(record, dialect.delimiter, changed) + (lines[record.last - 1]?.end ?? '');
  const cells = (table.rows[row] ?? []).map((cell, place) => changed.get(place) ?? cell);
  const changes = told(changed, record.cells, file);
  return {
    outcome: { kind: 'correction', name: nameOf(proposal), line: record.first, changes },
    change: { row, cells, splice: { first: record.first, last: record.last, text } },
  };
}

/** How many rows tell which columns are always in quotes. */
const HABIT = 20;

function add(proposal: Proposal, file: WrittenFile, finder: RowFinder): Applied {
  const { table, dialect } = file;
  const cells = table.columns.map((_, place) => asProposed(proposal.cells[place] ?? ''));
  const some = Array.from(table.rows.slice(0, HABIT).keys(), (row) => finder.recordOf(row) ?? []).flat();
  const changes = told(new Map(cells.entries()), [], file).filter(({ to }) => to !== '');
  return {
    outcome: { kind: 'addition', name: nameOf(proposal), line: null, changes },
    addition: {
      cells,
      text: writtenRecord(cells, dialect.delimiter, quotedColumns(some, dialect.delimiter)),
    },
  };
}

/** A row that is not any more what it was: the owner sees what stands there now. */
function missing(proposal: Proposal, file: WrittenFile, finder: RowFinder): Applied {
  const nearest = finder.nearest(proposal);
  if (nearest === null) return refused('gone', nameOf(proposal));
  const before = file.table.rows[nearest] ?? [];
  const changes = told(changesIn(proposal, before), before, file);
  return { outcome: { kind: 'conflict', name: nameOf(proposal), line: file.table.lineOf(nearest), changes } };
}

function settled(proposal: Proposal, line: number | null): Applied {
  return { outcome: { kind: 'done', name: nameOf(proposal), line, changes: [] } };
}

function refused(kind: Refusal, name: string): Applied {
  return { outcome: { kind, name, line: null, changes: [] } };
}

/** The cells that are to become other ones, by their places: what only differs in blanks stays. */
function changesIn({ columns, cells }: Proposal, before: Row): ReadonlyMap<number, string> {
  const spoken = columns.flatMap((name, place) => (name === '' ? [] : [place]));
  const changed = spoken.filter((place) => plainly(cells[place] ?? '') !== plainly(before[place] ?? ''));
  return new Map(changed.map((place) => [place, asProposed(cells[place] ?? '')]));
}

function told(
  changed: ReadonlyMap<number, string>,
  before: Row,
  { table }: WrittenFile,
): readonly CellChange[] {
  return Array.from(changed, ([place, to]) => ({
    column: table.columns[place] ?? '',
    from: asProposed(before[place] ?? ''),
    to,
  }));
}

/** What an entry is called: by its identifier, else by its first cell. */
function nameOf({ id, cells }: Proposal): string {
  return id || (cells.find((cell) => cell.trim() !== '') ?? '');
}

/** New rows stand below the last one, above whatever is written below the table. */
function withAdditions(
  { table, lines, records }: WrittenFile,
  splices: readonly Splice[],
  added: readonly string[],
): readonly Splice[] {
  if (added.length === 0) return splices;
  const lastRow = table.lineOf(table.rows.length - 1);
  const last = lastRow === null ? lines.length : (records.get(lastRow)?.last ?? lines.length);
  const usual = lines.find(({ end }) => end !== '')?.end ?? '\n';
  const own = lines[last - 1]?.end ?? '';
  const between = own || usual;
  const text = added.join(between) + own;
  if (own !== '') return [...splices, { first: last + 1, last, text }];
  // The last line of the file has no end: it gets one, and the new last line has none.
  const change = splices.find((each) => each.last === last);
  const others = splices.filter((each) => each !== change);
  const first = change?.first ?? last;
  const before =
    change?.text ??
    lines
      .slice(last - 1, last)
      .map((line) => line.text)
      .join('');
  return [...others, { first, last, text: before + between + text }];
}
