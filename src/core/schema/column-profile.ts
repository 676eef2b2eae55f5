import type { Steps } from '../base/pace.js';
import type { Table } from '../table/table.js';
import { kindOfCell, type CellKind } from './cell-kind.js';
import { headingWords } from './heading.js';
import type { Role } from './schema.js';
import { standardColumn } from './standards.js';
import { isUnsaid } from './unsaid.js';
import { isYesNo } from './truth.js';
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
  /** The different cells that say something, trimmed, in the order of the file: as many as were asked for. */
  readonly cells: readonly string[];
  /** How often each of them stands there. */
  readonly counts: readonly number[];
  /** How many different cells there are. A cell that none of `cells` equals counts as different from all others. */
  readonly different: number;
  /** Different cells spread evenly over the column… */
  readonly sample: readonly string[];
  /** … and how often each of them stands there. */
  readonly weights: readonly number[];
  /** The part of the sample that is of a kind, from 0 to 1. */
  readonly share: (...kinds: readonly CellKind[]) => number;
  /** Mean length of the sample, in UTF-16 units. */
  readonly length: number;
}

/** How much of a column is looked at. */
export interface Effort {
  /** How many different cells the profile may hold. */
  readonly kept: number;
  /** How many of those stand for all. */
  readonly sampled: number;
  /** How many of those are asked of what kind they are, which is what takes longest. */
  readonly asked: number;
}

/** Different cells kept of a column: nobody filters on a column of more, and memory for all would be slow to come by. */
const KEPT = 10_000;
/** As many cells tell what a column is as all of them would. */
const SAMPLE = 400;
export const thorough: Effort = { kept: KEPT, sampled: SAMPLE, asked: SAMPLE };
/** What the first cards can wait for. */
export const quick: Effort = { kept: KEPT, sampled: 30, asked: 15 };
/** The word of a standard on a role: more than any heading says by itself. */
const SURE = 5;
/** Cells between two pauses. */
const PAUSE = 2000;

/** Reads one column of the table. */
export function* profileSteps(
  table: Table,
  index: number,
  { kept, sampled, asked: most }: Effort = thorough,
): Steps<ColumnProfile> {
  const { cells, counts, empty, others } = yield* countSteps(table, index, kept);
  const sample = spread(cells, sampled);
  const likely = spread(sample, most);
  const kinds = yield* kindSteps(likely);
  const asked = askedOf(likely.length, kinds);
  // Where they are among words, they are words.
  const unsaid = asked === likely.length ? (kinds.get('unsaid') ?? 0) : 0;
  const name = table.columns[index] ?? '';
  const said = table.labels?.get(name);
  const words = headingWords(said ?? name);
  return {
    index,
    name,
    words,
    heading:
      said === undefined
        ? headingOf(name, words)
        : bothOf(headingOf(said, words), headingOf(name, headingWords(name))),
    rows: table.rows.length,
    empty,
    filled: table.rows.length - empty,
    cells,
    counts,
    different: cells.length + others,
    sample,
    weights: spread(counts, sampled),
    share: (...wanted) =>
      wanted.reduce((sum, kind) => sum + (kinds.get(kind) ?? 0) + (kind === 'text' ? unsaid : 0), 0) /
      Math.max(1, asked),
    length: sample.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, sample.length),
  };
}

/** What a published standard says of a heading, where one does, or what its words say. */
function headingOf(name: string, words: readonly string[]): ReadonlyMap<Role, number> {
  const standard = standardColumn(name);
  const role = standard?.role;
  if (standard && !role) return new Map();
  return role ? rolesOfHeading(words).set(role, SURE) : rolesOfHeading(words);
}

/** What the file calls a column for people speaks before its key. */
function bothOf(said: ReadonlyMap<Role, number>, key: ReadonlyMap<Role, number>): ReadonlyMap<Role, number> {
  return new Map([...key].map(([role, score]) => [role, score / 2] as const).concat([...said]));
}

const figures: readonly Kind[] = [
  'number',
  'date',
  'datetime',
  'time',
  'when',
  'times',
  'email',
  'url',
  'phone',
];

/** Among figures and means of contact, cells that say that one is missing are none of another kind: « n/c » makes no text of a column of prices. */
function askedOf(all: number, kinds: ReadonlyMap<Kind, number>): number {
  const count = (kind: Kind): number => kinds.get(kind) ?? 0;
  const counted = figures.reduce((sum, kind) => sum + count(kind), 0);
  return counted > 0 && counted >= count('unsaid') ? all - count('unsaid') : all;
}

type Kind = CellKind | 'unsaid';

/** How many of the cells are of each kind. */
function* kindSteps(sample: readonly string[]): Steps<ReadonlyMap<Kind, number>> {
  const kinds = new Map<Kind, number>();
  for (const [place, cell] of sample.entries()) {
    if (place % 200 === 199) yield;
    const kind = isUnsaid(cell) ? 'unsaid' : kindOfCell(cell);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

/** The different cells of a column, and how often each stands there. */
interface Tally {
  readonly cells: readonly string[];
  readonly counts: readonly number[];
  readonly empty: number;
  /** Cells that came when enough different ones were kept, and equal none of them. */
  readonly others: number;
}

const BLANK = -1;
const OTHER = -2;

function* countSteps({ rows }: Table, index: number, kept: number): Steps<Tally> {
  const cells: string[] = [];
  const counts: number[] = [];
  const slots = new Map<string, number>();
  let empty = 0;
  let others = 0;
  const slotOf = (raw: string): number => {
    const cell = raw.trim();
    if (isBlank(cell)) return BLANK;
    const known = slots.get(cell);
    if (known !== undefined) return known;
    if (cells.length >= kept) return OTHER;
    slots.set(cell, cells.length);
    counts.push(0);
    return cells.push(cell) - 1;
  };
  for (let row = 0; row < rows.length; row++) {
    if (row % PAUSE === PAUSE - 1) yield;
    const raw = rows[row]?.[index] ?? '';
    const slot = slots.get(raw) ?? slotOf(raw);
    if (slot === BLANK) empty++;
    else if (slot === OTHER) others++;
    else counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return { cells, counts, empty, others };
}

/** So many items at equal distances, the first among them; all where there are no more. */
function spread<Item>(items: readonly Item[], wanted: number): readonly Item[] {
  const step = items.length / wanted;
  return step <= 1
    ? items
    : Array.from({ length: wanted }, (_, place) => items[Math.floor(place * step)] as Item);
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
