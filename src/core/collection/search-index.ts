import type { Steps } from '../pace.js';
import { isBlank } from '../schema/values.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { countWords } from '../text/words.js';
import { GrowingList } from './growing-list.js';
import { invertSteps, type RowStream } from './invert.js';
import { searchedColumns, type SearchedColumn } from './search-text.js';
import { sortSteps } from './sort-steps.js';
import { lettersOf } from './spelling.js';
import { WordTable } from './word-table.js';

/** An inverted index: for every word of the file, in alphabetical order, the rows it stands in. */
export interface SearchIndex {
  readonly rows: number;
  /** Folded, each once, ordered by their UTF-16 units. */
  readonly words: readonly string[];
  /** Where the postings of a word begin; those of the next word follow. */
  readonly starts: Uint32Array;
  /** Row × 4 + tier: the best column of the row that holds the word. Rows rise within a word. */
  readonly postings: Uint32Array;
  /** Which letters each word is made of, a bit for each. */
  readonly letters: Uint32Array;
  /** What is known of the title of each row. */
  readonly titles: Titles;
}

/** By row, what makes one title a better answer than another. */
export interface Titles {
  /** How many words it has; 255 for more. */
  readonly lengths: Uint8Array;
  /** The place of its first word; `NO_WORD` for none. */
  readonly openings: Uint32Array;
}

export const NO_WORD = 0xffffffff;

/** Rows between two pauses: well under a millisecond each with twenty columns of text. */
const ROWS_PER_STEP = 32;
const WORDS_PER_STEP = 8192;
/** So many rows tell how many words all rows will have, more or less. */
const SAMPLE = 2000;
/** A posting holds the tier in its lowest bits. */
const TIER_BITS = 2;
const TIERS = (1 << TIER_BITS) - 1;

/** Builds the index of all rows, step by step. */
export function* indexSteps(rows: readonly Row[], schema: Schema): Steps<SearchIndex> {
  const table = new WordTable();
  const columns = searchedColumns(schema);
  const byNumber = yield* readRows(rows, columns, table);
  const order = yield* sortSteps(
    table.words.map((_, number) => number),
    (one, other) => ((table.words[one] as string) < (table.words[other] as string) ? -1 : 1),
  );
  const words = order.map((number) => table.words[number] as string);
  yield;
  const stream = yield* renumbered(byNumber, order);
  const titles = yield* titleSteps(rows, columns, stream);
  const letters = yield* letterSteps(words);
  return { rows: rows.length, words, letters, titles, ...(yield* invertSteps(stream, words.length)) };
}

function* letterSteps(words: readonly string[]): Steps<Uint32Array> {
  const letters = new Uint32Array(words.length);
  for (let word = 0; word < words.length; word++) {
    letters[word] = lettersOf(words[word] as string);
    if (word % WORDS_PER_STEP === 0) yield;
  }
  return letters;
}

/** The words of a title come first in its row, as written. */
function* titleSteps(
  rows: readonly Row[],
  columns: readonly SearchedColumn[],
  { items, ends }: RowStream,
): Steps<Titles> {
  const lengths = new Uint8Array(rows.length);
  const openings = new Uint32Array(rows.length).fill(NO_WORD);
  const title = columns.find(({ tier }) => tier === 0);
  for (let row = 0; title && row < rows.length; row++) {
    const start = ends[row - 1] ?? 0;
    const first = items[start] ?? 0;
    if (start < (ends[row] as number) && (first & TIERS) === 0) openings[row] = first >>> TIER_BITS;
    lengths[row] = Math.min(255, countWords(rows[row]?.[title.index] ?? ''));
    if (row % (ROWS_PER_STEP * 32) === 0) yield;
  }
  return { lengths, openings };
}

/** The same stream with the places of the words in the alphabet instead of their numbers. */
function* renumbered({ items, ends, bits }: RowStream, order: readonly number[]): Steps<RowStream> {
  const places = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) places[order[place] as number] = place;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as number;
    items[at] = ((places[item >>> TIER_BITS] as number) << TIER_BITS) | (item & TIERS);
    if (at % (WORDS_PER_STEP * 4) === 0) yield;
  }
  return { items, ends, bits };
}

/** The words of every row: number × 4 + tier. */
function* readRows(
  rows: readonly Row[],
  columns: readonly SearchedColumn[],
  table: WordTable,
): Steps<RowStream> {
  const words = new GrowingList();
  const ends = new Uint32Array(rows.length);
  const readers = columns.map((column) => ({ ...column, read: cellReader(column, table) }));
  let lastRow = new Uint32Array(1 << 12);
  for (let row = 0; row < rows.length; row++) {
    for (const { index, tier, read } of readers) {
      const numbers = read(rows[row]?.[index] ?? '');
      while (lastRow.length < table.words.length) lastRow = enlarged(lastRow);
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at] as number;
        // The columns that count most come first: a word that the row has shown already has its best tier.
        if (lastRow[number] === row + 1) continue;
        lastRow[number] = row + 1;
        words.push((number << TIER_BITS) | tier);
      }
    }
    ends[row] = words.length;
    if (row === SAMPLE) words.reserve(Math.ceil((words.length / SAMPLE) * rows.length * 1.05));
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return { items: words.items, ends, bits: TIER_BITS };
}

function enlarged(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}

/** After so many different cells a reader knows whether its column repeats itself. */
const TRIAL = 500;
/** A longer cell costs as much to look up as to read. */
const LONGEST_REPEATED = 80;
/** No word that means « nothing » is longer; to ask of every cell would cost a tenth of the whole. */
const LONGEST_BLANK = 16;
const nothing: readonly number[] = [];

/** Reads the cells of one column. Where most of them repeat, each different cell is cut into words once. */
function cellReader({ textOf }: SearchedColumn, table: WordTable): (cell: string) => readonly number[] {
  let known: Map<string, readonly number[]> | null = new Map();
  let asked = 0;
  const numbersIn = (cell: string): readonly number[] =>
    cell.length <= LONGEST_BLANK && isBlank(cell) ? nothing : table.numbersIn(textOf(cell));
  return (cell) => {
    if (cell === '') return nothing;
    if (known === null || cell.length > LONGEST_REPEATED) return numbersIn(cell);
    asked++;
    const repeated = known.get(cell);
    if (repeated) return repeated;
    const numbers = numbersIn(cell).slice();
    known.set(cell, numbers);
    if (known.size >= TRIAL && known.size * 2 > asked) known = null;
    return numbers;
  };
}
