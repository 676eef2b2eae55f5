import type { Steps } from '../pace.js';

/** What each row holds, row after row. */
export interface RowStream {
  /** Numbers of the things held; the lowest `bits` of each say how it is held. */
  readonly items: Uint32Array;
  /** Where the items of a row end. */
  readonly ends: Uint32Array;
  /** 0 where a thing is just held. */
  readonly bits: number;
}

/** For each thing the rows that hold it. */
export interface Postings {
  /** Where the postings of a thing begin; those of the next one follow. */
  readonly starts: Uint32Array;
  /** The row, with the bits of the item below it. Rows rise within a thing. */
  readonly postings: Uint32Array;
}

const ITEMS_PER_STEP = 1 << 15;

/** Turns « what each row holds » into « which rows hold each thing », by counting. */
export function* invertSteps({ items, ends, bits }: RowStream, things: number): Steps<Postings> {
  const starts = new Uint32Array(things + 1);
  for (let at = 0; at < items.length; at++) {
    (starts[((items[at] as number) >>> bits) + 1] as number)++;
    if (at % ITEMS_PER_STEP === 0) yield;
  }
  for (let thing = 0; thing < things; thing++) (starts[thing + 1] as number) += starts[thing] as number;
  const next = starts.slice(0, things);
  const postings = new Uint32Array(items.length);
  const low = (1 << bits) - 1;
  for (let row = 0, at = 0; row < ends.length; row++) {
    for (const end = ends[row] as number; at < end; at++) {
      const item = items[at] as number;
      postings[next[item >>> bits] as number] = (row << bits) | (item & low);
      (next[item >>> bits] as number)++;
      if (at % ITEMS_PER_STEP === 0) yield;
    }
  }
  return { starts, postings };
}
