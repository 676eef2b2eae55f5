import type { Steps } from '../base/pace.js';
import { LONGEST_PLACEHOLDER } from '../time/placeholder-date.js';
import { isBlank } from '../schema/values.js';
import type { Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { countWords } from '../text/words.js';
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
const WORDS_PER_STEP = 4096;

/** The words of all rows, in their order: number × 4 + tier. */
interface Reading {
  readonly words: readonly string[];
  /** A few rows each: no list has to grow large. */
  readonly blocks: readonly Uint32Array[];
  /** How many items there are up to the end of each row. */
  readonly ends: Uint32Array;
  /** With the number of the first word instead of its place. */
  readonly titles: Titles;
}

/** Builds the index of all rows, step by step. */
export function* indexSteps(rows: readonly Row[], schema: Schema): Steps<SearchIndex> {
  const reading = yield* readRows(rows, searchedColumns(schema));
  const order = yield* sortSteps(
    reading.words.map((_, number) => number),
    (one, other) => ((reading.words[one] as string) < (reading.words[other] as string) ? -1 : 1),
  );
  const words: string[] = [];
  const letters = new Uint32Array(order.length);
  const places = new Uint32Array(order.length);
  for (const number of order) {
    const word = reading.words[number] as string;
    letters[words.length] = lettersOf(word);
    places[number] = words.length;
    if (words.push(word) % WORDS_PER_STEP === 0) yield;
  }
  const openings = reading.titles.openings.map((number) => places[number] ?? NO_WORD);
  const titles = { lengths: reading.titles.lengths, openings };
  return { rows: rows.length, words, letters, titles, ...(yield* invertSteps(reading, places)) };
}

function* readRows(rows: readonly Row[], columns: readonly SearchedColumn[]): Steps<Reading> {
  const table = new WordTable();
  const readers = columns.map((column) => ({ ...column, read: cellReader(column, table) }));
  const blocks: Uint32Array[] = [];
  const ends = new Uint32Array(rows.length);
  const titles = {
    lengths: new Uint8Array(rows.length),
    openings: new Uint32Array(rows.length).fill(NO_WORD),
  };
  const lastRow: number[] = [];
  let items: number[] = [];
  let done = 0;
  for (const [row, cells] of rows.entries()) {
    for (const { index, tier, read } of readers) {
      const cell = cells[index] ?? '';
      const numbers = read(cell);
      if (tier === 0) {
        titles.lengths[row] = Math.min(255, countWords(cell));
        titles.openings[row] = numbers[0] ?? NO_WORD;
      }
      for (const number of numbers) {
        // The columns that count most come first: a word that the row has shown already has its best tier.
        if (lastRow[number] === row) continue;
        lastRow[number] = row;
        items.push(number * 4 + tier);
      }
    }
    ends[row] = done + items.length;
    if ((row + 1) % ROWS_PER_STEP > 0 && row + 1 < rows.length) continue;
    blocks.push(Uint32Array.from(items));
    done += items.length;
    items = [];
    yield;
  }
  return { words: table.words, blocks, ends, titles };
}

/** Turns « which words each row holds » into « which rows hold each word », by counting. */
function* invertSteps(
  { blocks, ends }: Reading,
  places: Uint32Array,
): Steps<Pick<SearchIndex, 'starts' | 'postings'>> {
  const starts = new Uint32Array(places.length + 1);
  for (const block of blocks) {
    for (const item of block) (starts[(places[item >>> 2] as number) + 1] as number)++;
    yield;
  }
  for (let word = 0; word < places.length; word++) (starts[word + 1] as number) += starts[word] as number;
  const next = starts.slice();
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  let row = 0;
  let at = 0;
  for (const block of blocks) {
    for (const item of block) {
      while (at >= (ends[row] as number)) row++;
      at++;
      const place = places[item >>> 2] as number;
      postings[next[place] as number] = row * 4 + (item & 3);
      (next[place] as number)++;
    }
    yield;
  }
  return { starts, postings };
}

/** After so many different cells a reader knows whether its column repeats itself. */
const TRIAL = 500;
/** A longer cell costs as much to look up as to read. */
const LONGEST_REPEATED = 80;
/** Nothing that means « nothing » is longer; to ask of every cell would cost a tenth of the whole. */
const LONGEST_BLANK = LONGEST_PLACEHOLDER;

/** Reads the cells of one column: the numbers of their words. Where most cells repeat, each different one is read once. */
function cellReader({ textOf }: SearchedColumn, table: WordTable): (cell: string) => readonly number[] {
  const known = new Map<string, readonly number[]>([['', []]]);
  let asked = 0;
  const read = (cell: string): readonly number[] =>
    cell.length <= LONGEST_BLANK && isBlank(cell) ? [] : table.numbersIn(textOf(cell)).slice();
  return (cell) => {
    const varied = known.size > TRIAL && known.size * 2 > asked;
    if (varied || cell.length > LONGEST_REPEATED) return cell === '' ? [] : read(cell);
    asked++;
    const numbers = known.get(cell) ?? read(cell);
    known.set(cell, numbers);
    return numbers;
  };
}
