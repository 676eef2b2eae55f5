import { byBucket } from './by-bucket.js';
import type { Term } from './collection.js';
import type { Steps } from '../base/pace.js';
import { correctSteps } from './corrections.js';
import { emptySet, addRow, fullSet, hasRow, rowsOf, type RowSet } from './row-set.js';
import type { SearchIndex } from './search-index.js';
import { numberForms } from '../text/number-forms.js';

/** What a query finds, before any filter. */
export interface Found {
  /** The rows that hold every word that says something. */
  readonly rows: RowSet;
  /** How well each row answers; only those of `rows` mean anything. */
  readonly scores: Uint8Array;
  readonly terms: readonly Term[];
}

/**
 * What a word is worth by how it was found and in which tier of columns: the column comes first (a title that begins with the word
 * beats a text that holds it), then exact before prefix before corrected. Eight words at most stay below 256 with the bonus.
 */
const weights = {
  exact: [12, 6, 2],
  prefix: [10, 5, 1],
  corrected: [8, 4, 1],
  correctedPrefix: [6, 3, 1],
  unlikely: [4, 2, 1],
} as const;
const EXACT_TITLE = weights.exact[0];
/** For a title that is made of the words of the query and nothing else. */
const WHOLE_TITLE = 20;
/** For a title that begins with the first word of the query: it decides between equals. */
const OPENING = 1;

/** Words of the index that stand for a word of the query, from one place to another, and what finding them is worth. */
interface Match {
  readonly from: number;
  readonly to: number;
  readonly weights: readonly number[];
}

/**
 * Finds the rows that hold every word, step by step: exactly, in the other number or as a beginning, else with a typing error mended.
 * @param words folded, at most eight.
 * @param base the only rows that exist.
 * @param fillers those of the words that are worth something where they are found, and are not missed elsewhere.
 */
export function* searchSteps(
  index: SearchIndex,
  words: readonly string[],
  base: RowSet | null,
  fillers: ReadonlySet<string> = new Set(),
): Steps<Found> {
  const scan = new Scan(index, base);
  const terms: Term[] = [];
  for (const word of words) {
    if (fillers.has(word)) yield* scan.addFiller(word);
    else terms.push(yield* scan.add(word));
  }
  return { rows: scan.rowsWithAll(words.length), scores: scan.scores, terms };
}

const OUTSIDE = 255;

/** Postings looked at between two pauses: a millisecond at most, and more than most words have. */
const POSTINGS_PER_STEP = 131_072;

/** One passage through the postings, word of the query by word of the query. */
class Scan {
  readonly scores: Uint8Array;
  readonly #index: SearchIndex;
  readonly #base: RowSet | null;
  /** How many words each row has held so far, as long as it has held all; `OUTSIDE` for rows that do not exist. */
  readonly #held: Uint8Array;
  readonly #best: Uint8Array;
  /** The places of the words that the first word of the query stands for: from one to another, from one to another. */
  readonly #openings: number[] = [];
  #words = 0;

  constructor(index: SearchIndex, base: RowSet | null) {
    this.#index = index;
    this.#base = base;
    this.scores = new Uint8Array(index.rows);
    this.#best = new Uint8Array(index.rows);
    this.#held = new Uint8Array(index.rows);
    if (base) for (let row = 0; row < index.rows; row++) if (!hasRow(base, row)) this.#held[row] = OUTSIDE;
  }

  /** Keeps the rows that hold this word as well, and tells how it was understood. */
  *add(word: string): Steps<Term> {
    const { words } = this.#index;
    const from = firstFrom(words, word);
    const exact = words[from] === word;
    const matches: Match[] = [
      { from: from + (exact ? 1 : 0), to: endOfPrefix(words, word, from), weights: weights.prefix },
    ];
    if (exact) matches.push({ from, to: from + 1, weights: weights.exact });
    const hits: boolean[] = [];
    for (const match of matches) hits.push(yield* this.#scan(match));
    const others = yield* this.#addForms(word);
    const found = hits[1] ? 'exact' : hits[0] || others.length > 0 ? 'prefix' : 'none';
    const variants = [word, ...others];
    const term: Term = found === 'none' ? yield* this.#correct(word) : { word, found, variants };
    this.#settle();
    yield;
    return term;
  }

  /** Marks the rows of the word in its other number; returns the forms that exist. */
  *#addForms(word: string): Steps<readonly string[]> {
    const { words } = this.#index;
    const existing: string[] = [];
    for (const form of numberForms(word)) {
      const place = firstFrom(words, form);
      if (words[place] !== form) continue;
      const match = { from: place, to: place + 1, weights: weights.prefix };
      if (yield* this.#scan(match)) existing.push(form);
    }
    return existing;
  }

  /** Adds what the word is worth to the rows that hold it, and keeps the others. */
  *addFiller(word: string): Steps<void> {
    const { words } = this.#index;
    const from = firstFrom(words, word);
    if (words[from] === word) yield* this.#scan({ from, to: from + 1, weights: weights.exact });
    for (let row = 0; row < this.#held.length; row++)
      if (this.#held[row] === this.#words) (this.#held[row] as number) += 1;
    this.#settle();
    yield;
  }

  *#correct(word: string): Steps<Term> {
    const { words } = this.#index;
    const corrections = yield* correctSteps(this.#index, word, (place) => this.#exists(place));
    for (const { word: place, whole, likely } of corrections) {
      yield* this.#scan({
        from: place,
        to: place + 1,
        weights: likely ? weights.corrected : weights.unlikely,
      });
      if (!whole) continue;
      const to = endOfPrefix(words, words[place] as string, place);
      yield* this.#scan({
        from: place + 1,
        to,
        weights: likely ? weights.correctedPrefix : weights.unlikely,
      });
    }
    const variants = corrections.map((correction) => words[correction.word] as string);
    return { word, found: variants.length > 0 ? 'corrected' : 'none', variants };
  }

  /** Marks the rows of some words of the index; returns whether one of them exists, even if it lacks an earlier word. */
  *#scan({ from, to, weights: worth }: Match): Steps<boolean> {
    if (this.#words === 0) this.#openings.push(from, to);
    const { starts } = this.#index;
    const end = starts[to] as number;
    let hit = false;
    for (let at = starts[from] as number; at < end; at += POSTINGS_PER_STEP) {
      if (this.#mark(at, Math.min(end, at + POSTINGS_PER_STEP), worth)) hit = true;
      if (end - at > POSTINGS_PER_STEP) yield;
    }
    return hit;
  }

  /** Marks the rows of some postings; returns whether one of them exists. */
  #mark(from: number, end: number, worth: readonly number[]): boolean {
    const { postings } = this.#index;
    const held = this.#held;
    const best = this.#best;
    const before = this.#words;
    let hit = false;
    for (let at = from; at < end; at++) {
      const posting = postings[at] as number;
      const row = posting >>> 2;
      const state = held[row] as number;
      hit ||= state !== OUTSIDE;
      if (state !== before && state !== before + 1) continue;
      held[row] = before + 1;
      const weight = worth[posting & 3] as number;
      if (weight > (best[row] as number)) best[row] = weight;
    }
    return hit;
  }

  /** Adds what the word is worth to the rows that hold it. */
  #settle(): void {
    this.#words++;
    for (let row = 0; row < this.scores.length; row++) {
      if (this.#held[row] !== this.#words) continue;
      (this.scores[row] as number) += this.#best[row] as number;
      this.#best[row] = 0;
    }
  }

  #exists(word: number): boolean {
    const { starts, postings } = this.#index;
    const from = starts[word] as number;
    const to = starts[word + 1] as number;
    if (this.#base === null) return to > from;
    for (let at = from; at < to; at++) if (hasRow(this.#base, (postings[at] as number) >>> 2)) return true;
    return false;
  }

  /** The rows that have held every word, with what their titles are worth beyond the words in them. */
  rowsWithAll(words: number): RowSet {
    if (words === 0) return this.#base ?? fullSet(this.#index.rows);
    const rows = emptySet(this.#index.rows);
    for (let row = 0; row < this.#held.length; row++) {
      if (this.#held[row] !== words) continue;
      addRow(rows, row);
      (this.scores[row] as number) += this.#titleBonus(row, words);
    }
    return rows;
  }

  #titleBonus(row: number, words: number): number {
    const { lengths, openings } = this.#index.titles;
    const whole = lengths[row] === words && this.scores[row] === words * EXACT_TITLE;
    return (whole ? WHOLE_TITLE : 0) + (this.#isOpening(openings[row] as number) ? OPENING : 0);
  }

  #isOpening(word: number): boolean {
    for (let at = 0; at < this.#openings.length; at += 2) {
      if (word >= (this.#openings[at] as number) && word < (this.#openings[at + 1] as number)) return true;
    }
    return false;
  }
}

/** The place of the first word that does not come before the given one. */
function firstFrom(words: readonly string[], word: string): number {
  return firstWithout(words, 0, (other) => other < word);
}

/** The place after the last word that begins with the prefix; `from` is the place of the first. */
function endOfPrefix(words: readonly string[], prefix: string, from: number): number {
  return firstWithout(words, from, (other) => other.startsWith(prefix));
}

/** The place of the first word that fails a test, which all words before it pass and none after it. */
function firstWithout(words: readonly string[], from: number, test: (word: string) => boolean): number {
  let low = from;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(words[middle] as string)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rows, best score first; equal scores in the order of the file. */
export function ranked(rows: RowSet, scores: Uint8Array): Uint32Array {
  return byBucket(rowsOf(rows), (row) => 255 - (scores[row] as number), 256);
}
