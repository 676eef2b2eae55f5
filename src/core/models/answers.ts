import type { Steps } from '../base/pace.js';
import type { Entry } from '../collection/collection.js';
import { levelsOf } from '../collection/levels.js';
import { measureOf } from '../collection/measure.js';
import type { Column } from '../schema/schema.js';
import { valueKey, withSingleSpaces } from '../schema/value-key.js';
import { binsOf, type Bin, type Bins } from './bins.js';
import { valuesOfCell } from './told.js';

/** What a question asks for: one or several of some values, how much, or when. */
export type QuestionKind = 'values' | 'amounts' | 'days';

/** The cell of a row: says nothing; says something that is no number or day. What it says otherwise has places from here on. */
const SILENT = 0;
const UNREAD = 1;

/** What a cell answers: the places of its answers, and what it measures. */
export interface Reading {
  readonly places: readonly number[];
  readonly measures: readonly number[];
}

const nothingSaid: Reading = { places: [], measures: [] };

/**
 * The answers to a question in a list, read once however often they are counted. A value that stands below another one
 * (`Bretagne > Finistère`) counts as the one on top.
 */
export interface Answers {
  readonly column: Column;
  readonly kind: QuestionKind;
  /** By place, the answers: in their most frequent spelling; or stretches of numbers or days, in their order. */
  readonly values: readonly string[];
  /** By place, the stretches; none for values. */
  readonly bins: readonly Bin[];
  /** Whether some row gives several answers. */
  readonly isSeveral: boolean;
  /** Whether every row that answers says something else, as names do. */
  readonly isNames: boolean;
  /** By the index of an entry, the place of what its cell says in `readings`. */
  readonly codes: readonly number[];
  /** What cells say: first nothing, then what cannot be read. */
  readonly readings: readonly Reading[];
}

export function kindOf({ type }: Column): QuestionKind {
  if (type === 'number') return 'amounts';
  return type === 'date' || type === 'datetime' ? 'days' : 'values';
}

/** The places of an entry's answers. */
export function placesOf({ codes, readings }: Answers, entry: Entry): readonly number[] {
  return readings[codes[entry.index] ?? SILENT]?.places ?? [];
}

const ENTRIES_PER_STEP = 512;

/** How many rows have a cell of each code, and of them those that say something which is no number or day. */
export interface CellCounts {
  readonly rows: number;
  readonly byCode: readonly number[];
  readonly unread: number;
}

/** Counts the cells of some rows, step by step: whatever is told of them follows from that. */
export function* cellCountsSteps({ codes, readings }: Answers, entries: readonly Entry[]): Steps<CellCounts> {
  const byCode = readings.map(() => 0);
  for (let at = 0; at < entries.length; at++) {
    (byCode[codes[(entries[at] as Entry).index] ?? SILENT] as number)++;
    if (at % ENTRIES_PER_STEP === 0) yield;
  }
  return { rows: entries.length, byCode, unread: byCode[UNREAD] ?? 0 };
}

/** Reads the answers of a list to a question, step by step. */
export function* answersSteps(entries: readonly Entry[], column: Column): Steps<Answers> {
  const kind = kindOf(column);
  const cells = yield* cellSteps(entries, column);
  const { codes } = cells;
  if (kind === 'values') return { column, kind, bins: [], codes, ...valuesOfCells(cells, column) };
  return { column, kind, ...stretchesOfCells(cells, column, kind) };
}

/** The different cells of a column. */
interface Cells {
  readonly codes: readonly number[];
  /** Each different cell that says something, and how many rows have it; the first one has the code after the two above. */
  readonly texts: readonly string[];
  readonly counts: readonly number[];
}

function* cellSteps(entries: readonly Entry[], { index }: Column): Steps<Cells> {
  const known = new Map<string, number>();
  const codes: number[] = [];
  const counts: number[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    const text = entry.cells[index] ?? '';
    const place = known.get(text) ?? known.size;
    known.set(text, place);
    // No holes: arrays with holes are slow.
    while (codes.length < entry.index) codes.push(SILENT);
    codes[entry.index] = place + UNREAD + 1;
    counts[place] = (counts[place] ?? 0) + 1;
    if (at % ENTRIES_PER_STEP === 0) yield;
  }
  return { codes, texts: [...known.keys()], counts };
}

type Read = Pick<Answers, 'values' | 'isSeveral' | 'isNames' | 'readings'>;

function valuesOfCells({ texts, counts }: Cells, column: Column): Read {
  const places = new Map<string, number>();
  const spellings = new Map<string, { readonly text: string; readonly place: number; count: number }>();
  const held: number[] = [];
  const placeOf = (value: string, count: number): number => {
    const text = withSingleSpaces(value);
    const known = spellings.get(text);
    const key = known ? '' : valueKey(text);
    const place = known?.place ?? places.get(key) ?? places.size;
    if (!known) places.set(key, place);
    spellings.set(text, { text, place, count: (known?.count ?? 0) + count });
    held[place] = (held[place] ?? 0) + count;
    return place;
  };
  const readings = texts.map((text, at): Reading => {
    const all = valuesOfCell(text, column).map((value) => placeOf(topOf(value), counts[at] ?? 0));
    return all.length === 0 ? nothingSaid : { places: [...new Set(all)], measures: [] };
  });
  return {
    values: mostUsual(spellings.values()),
    isSeveral: readings.some((reading) => reading.places.length > 1),
    isNames: held.length > 1 && held.every((count) => count === 1),
    readings: [nothingSaid, nothingSaid, ...readings],
  };
}

function topOf(value: string): string {
  return levelsOf(value)[0] ?? value;
}

/** By place, the spelling that stands there most often; of equals the first one. */
function mostUsual(
  spellings: Iterable<{ readonly text: string; readonly place: number; readonly count: number }>,
): readonly string[] {
  const best: { readonly text: string; readonly count: number }[] = [];
  for (const { text, place, count } of spellings)
    if (count > (best[place]?.count ?? 0)) best[place] = { text, count };
  return best.map(({ text }) => text);
}

function stretchesOfCells(
  cells: Cells,
  column: Column,
  kind: 'amounts' | 'days',
): Read & Pick<Answers, 'bins' | 'codes'> {
  const { texts, counts } = cells;
  const measure = measureOf(column, texts);
  const measured = texts.map((text) =>
    valuesOfCell(text, column).flatMap((value) => {
      const size = measure(value);
      return size === null ? [] : [size];
    }),
  );
  const all = measured.flatMap((sizes, at) =>
    sizes.flatMap((size) => Array<number>(counts[at] ?? 0).fill(size)),
  );
  const { bins, placeOf }: Bins = binsOf(all, kind);
  const readings = measured.map((measures): Reading => {
    return { places: [...new Set(measures.map(placeOf))], measures };
  });
  const isUnread = texts.map(
    (text, at) => measured[at]?.length === 0 && valuesOfCell(text, column).length > 0,
  );
  return {
    bins,
    values: bins.map(({ range }) => range),
    isSeveral: readings.some(({ places }) => places.length > 1),
    isNames: false,
    codes: cells.codes.map((code) => (isUnread[code - UNREAD - 1] ? UNREAD : code)),
    readings: [nothingSaid, nothingSaid, ...readings],
  };
}
