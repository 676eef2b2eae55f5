import type { Steps } from '../pace.js';
import type { Table } from '../table/table.js';
import { isYesNo, kindOfCell, type CellKind } from './cell-kind.js';
import { headingWords } from './heading.js';
import type { Role } from './schema.js';
import { standardColumn } from './standards.js';
import { isBlank } from './values.js';
import { rolesOfHeading } from './vocabulary.js';

/** What is known of a column before anybody says what it means. */
export interface ColumnProfile {
  readonly index: number;
  readonly name: string;
  /** The words of the heading, folded. */
  readonly words: readonly string[];
  /** The roles its heading speaks for, with a certainty. */
  readonly heading: ReadonlyMap<Role, number>;
  readonly rows: number;
  readonly empty: number;
  readonly filled: number;
  /** Every different cell that says something, trimmed, in the order of the file. */
  readonly cells: readonly string[];
  /** How often each of them stands there. */
  readonly counts: readonly number[];
  /** The row where each of them stands first. */
  readonly firstRows: readonly number[];
  /** Different cells spread evenly over the column… */
  readonly sample: readonly string[];
  /** … and how often each of them stands there. */
  readonly weights: readonly number[];
  /** The part of the sample that is of a kind, from 0 to 1. */
  readonly share: (...kinds: readonly CellKind[]) => number;
  /** Mean length of the sample, in UTF-16 units. */
  readonly length: number;
}

/** As many cells tell what a column is as all of them would. */
const SAMPLE = 400;
/** The word of a standard on a role: more than any heading says by itself. */
const SURE = 5;
/** Cells between two pauses. */
const PAUSE = 2000;

/** Reads one column of the table. */
export function* profileSteps(table: Table, index: number): Steps<ColumnProfile> {
  const { cells, counts, firstRows, empty } = yield* countSteps(table, index);
  const sample = spread(cells);
  const kinds = yield* kindSteps(sample);
  const name = table.columns[index] ?? '';
  const words = headingWords(name);
  const size = Math.max(1, sample.length);
  return {
    index,
    name,
    words,
    heading: headingOf(name, words),
    rows: table.rows.length,
    empty,
    filled: table.rows.length - empty,
    cells,
    counts,
    firstRows,
    sample,
    weights: spread(counts),
    share: (...wanted) => wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0), 0) / size,
    length: sample.reduce((sum, cell) => sum + cell.length, 0) / size,
  };
}

/** What a published standard says of a heading, where one does, or what its words say. */
function headingOf(name: string, words: readonly string[]): ReadonlyMap<Role, number> {
  const standard = standardColumn(name);
  const role = standard?.role;
  if (standard && !role) return new Map();
  return role ? rolesOfHeading(words).set(role, SURE) : rolesOfHeading(words);
}

/** How many of the cells are of each kind. */
function* kindSteps(sample: readonly string[]): Steps<ReadonlyMap<CellKind, number>> {
  const kinds = new Map<CellKind, number>();
  for (const [place, cell] of sample.entries()) {
    if (place % 200 === 199) yield;
    const kind = kindOfCell(cell);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** The different cells of a column, how often each stands there, and where first. */
class Tally {
  readonly cells: string[] = [];
  readonly counts: number[] = [];
  readonly firstRows: number[] = [];
  empty = 0;
  /** The slot of each text as written; -1 for a blank. */
  readonly #slots = new Map<string, number>();

  add(raw: string, row: number): void {
    const slot = this.#slots.get(raw) ?? this.#slotOfNew(raw, row);
    if (slot < 0) this.empty++;
    else this.counts[slot] = (this.counts[slot] ?? 0) + 1;
  }

  #slotOfNew(raw: string, row: number): number {
    const trimmed = raw.trim();
    const slot = isBlank(trimmed)
      ? -1
      : ((trimmed === raw ? undefined : this.#slots.get(trimmed)) ?? this.#open(trimmed, row));
    this.#slots.set(raw, slot);
    return slot;
  }

  #open(trimmed: string, row: number): number {
    this.#slots.set(trimmed, this.cells.length);
    this.firstRows.push(row);
    this.counts.push(0);
    return this.cells.push(trimmed) - 1;
  }
}

function* countSteps(table: Table, index: number): Steps<Tally> {
  const tally = new Tally();
  for (let row = 0; row < table.rows.length; row++) {
    if (row % PAUSE === PAUSE - 1) yield;
    tally.add(table.rows[row]?.[index] ?? '', row);
  }
  return tally;
}

/** Items at equal distances, the first among them. */
function spread<Item>(items: readonly Item[]): readonly Item[] {
  const step = items.length / SAMPLE;
  return step <= 1
    ? items
    : Array.from({ length: SAMPLE }, (_, place) => items[Math.floor(place * step)] as Item);
}

/** The part of the items that pass, 0 without any. */
export function rightShare<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let right = 0;
  for (const item of items) if (test(item)) right++;
  return right === 0 ? 0 : right / items.length;
}

/** Whether the column answers a question by yes or no, or by a mark. */
export function isYesNoColumn({ cells }: ColumnProfile): boolean {
  return cells.length > 0 && cells.length <= 3 && cells.every(isYesNo);
}
