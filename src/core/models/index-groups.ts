import type { Steps } from '../base/pace.js';
import { remembering } from '../base/remembering.js';
import type { Entry } from '../collection/collection.js';
import { BELOW, levelsOf, splitLevel } from '../collection/levels.js';
import { alphabet, alphabetOf } from '../collection/alphabet.js';
import { sortSteps } from '../collection/sort-steps.js';
import { definitionOf, labelOf } from '../schema/meaning.js';
import type { Column, Schema } from '../schema/schema.js';
import { valueKey } from '../schema/value-key.js';
import type { Row } from '../table/table.js';
import type { Comparable } from '../text/comparable.js';
import { scaleOf } from '../text/scales.js';
import { compareLetters, indexAlphabet, letterReader } from './index-letters.js';
import { toldTitle, valuesOfCell } from './told.js';

/** An entry as an index tells of it. */
export interface IndexedEntry {
  readonly entry: Entry;
  readonly title: string;
  /** What it is looked up by: the title without the words that are skipped. */
  readonly sought: string;
  /** Its place by the alphabet, from 1: the number under which a book prints it. */
  readonly number: number;
}

/** What stands under one letter or one value. */
export interface IndexGroup {
  /** As the file has it: a value for filters; or the letter. */
  readonly value: string;
  readonly label: string;
  /** What is meant by it; empty where nobody says. */
  readonly definition: string;
  readonly entries: readonly IndexedEntry[];
  /** The groups of values that stand below this one. */
  readonly below: readonly IndexGroup[];
}

/** How an index is made. */
export interface Indexing {
  /** The language of the words in the file: its alphabet orders them. */
  readonly content: string;
  /** In whose words codes are told. */
  readonly language: string;
  /** What an entry without a name is called. */
  readonly untitled: string;
  /** A title as it is looked up. */
  readonly skip: (title: string) => string;
  /** What has many titles compared faster; left out or null, they are compared as they are. */
  readonly comparable?: Comparable | null;
}

const ENTRIES_PER_STEP = 256;

/** Entries by the alphabet of what they are looked up by, each with its number. */
export function* alphabeticalSteps(
  entries: readonly Entry[],
  schema: Schema,
  { content, untitled, skip, comparable }: Indexing,
): Steps<readonly IndexedEntry[]> {
  const titleOf = toldTitle(schema);
  const titles: string[] = [];
  const sought: string[] = [];
  for (const { cells } of entries) {
    const title = titleOf(cells) || untitled;
    titles.push(title);
    sought.push(skip(title));
    if (titles.length % ENTRIES_PER_STEP === 0) yield;
  }
  const asTheyAre = { texts: sought, compare: indexAlphabet(content) };
  const { texts, compare } = comparable ? yield* comparable(sought, asTheyAre.compare) : asTheyAre;
  const places = yield* sortSteps(
    Array.from(entries.keys()),
    (one, other) => compare(texts[one] as string, texts[other] as string) || one - other,
  );
  return places.map((place, at) => ({
    entry: entries[place] as Entry,
    title: titles[place] as string,
    sought: sought[place] as string,
    number: at + 1,
  }));
}

/** The index of titles: a group for each letter. */
export function* letterGroupSteps(
  entries: readonly IndexedEntry[],
  { content }: Indexing,
): Steps<readonly IndexGroup[]> {
  const letterOf = letterReader(content);
  const byLetter = new Map<string, IndexedEntry[]>();
  for (let at = 0; at < entries.length; at++) {
    const each = entries[at] as IndexedEntry;
    const letter = letterOf(each.sought);
    const known = byLetter.get(letter);
    if (known) known.push(each);
    else byLetter.set(letter, [each]);
    if (at % ENTRIES_PER_STEP === 0) yield;
  }
  const compare = compareLetters(content);
  return [...byLetter]
    .sort(([one], [other]) => compare(one, other))
    .map(([letter, all]) => ({ value: letter, label: letter, definition: '', entries: all, below: [] }));
}

/** The index of a column: a group for each of its values, in the order of the glossary, else of a scale, else of the alphabet. */
export function* valueGroupSteps(
  entries: readonly IndexedEntry[],
  column: Column,
  { content, language }: Indexing,
): Steps<readonly IndexGroup[]> {
  const found = new Map<string, Found>();
  const valuesOf = keyedValues(column);
  for (let at = 0; at < entries.length; at++) {
    const each = entries[at] as IndexedEntry;
    for (const { value, key } of valuesOf(each.entry.cells)) {
      const known: Found = found.get(key) ?? { spellings: new Map(), entries: new Set() };
      known.entries.add(each);
      known.spellings.set(value, (known.spellings.get(value) ?? 0) + 1);
      found.set(key, known);
    }
    if (at % ENTRIES_PER_STEP === 0) yield;
  }
  const groups = [...found.values()].map(({ spellings, entries: all }) => {
    const value: string = mostUsual(spellings);
    const [label, definition] = [labelOf(column, value, language), definitionOf(column, value)];
    return { value, label, definition, entries: [...all], below: [] };
  });
  return nested(groups.sort(orderOf(column, groups, language, content)));
}

/** Different cells whose values are remembered. */
const MOST_CELLS = 10_000;

/** The values of a row in a column, on all their levels, each with the form in which it is compared. */
function keyedValues(
  column: Column,
): (cells: Row) => readonly { readonly value: string; readonly key: string }[] {
  const valuesOf = remembering(MOST_CELLS, (cell) =>
    valuesOfCell(cell, column)
      .flatMap(levelsOf)
      .map((value) => ({ value, key: valueKey(value) })),
  );
  return (cells) => valuesOf(cells[column.index] ?? '');
}

/** What was found of a value: how it is spelt, how often, and where. */
interface Found {
  readonly spellings: Map<string, number>;
  readonly entries: Set<IndexedEntry>;
}

function mostUsual(spellings: ReadonlyMap<string, number>): string {
  const [[value] = ['']] = [...spellings].sort(([, one], [, other]) => other - one);
  return value;
}

/** Groups whose values stand below others go there; a group that holds them all itself tells of none of them twice. */
function nested(groups: readonly IndexGroup[]): readonly IndexGroup[] {
  const isBelow = ({ value }: IndexGroup, above: string): boolean =>
    value.includes(BELOW) && valueKey(splitLevel(value).above) === valueKey(above);
  const withBelow = (group: IndexGroup): IndexGroup => {
    const below = groups.filter((other) => isBelow(other, group.value)).map(withBelow);
    if (below.length === 0) return group;
    const told = new Set(below.flatMap(entriesIn));
    return { ...group, entries: group.entries.filter((each) => !told.has(each)), below };
  };
  return groups.filter(({ value }) => !value.includes(BELOW) || levelsOf(value).length === 1).map(withBelow);
}

/** All that stands in a group and below it. */
export function entriesIn({ entries, below }: IndexGroup): readonly IndexedEntry[] {
  return [...new Set([...entries, ...below.flatMap(entriesIn)])];
}

/** What a group is called below another: its own last part. */
export function ownLabel({ label }: IndexGroup): string {
  return splitLevel(label).last;
}

function orderOf(
  column: Column,
  groups: readonly IndexGroup[],
  language: string,
  content: string,
): (one: IndexGroup, other: IndexGroup) => number {
  const compare = alphabet(alphabetOf(column, language, content));
  const scale = column.meaningOf ? null : scaleOf(groups.map(({ value }) => value));
  const rank = ({ value }: IndexGroup): number =>
    column.meaningOf?.(value)?.rank ?? scale?.(value) ?? Number.MAX_SAFE_INTEGER;
  return (one, other) => rank(one) - rank(other) || compare(one.label, other.label);
}
