import { withoutAddresses } from '../base/named-links.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';
import { fold } from '../text/fold.js';
import { runsOf } from '../text/latin.js';

/** Long enough to tell entries apart, short enough for an address that people send to each other. */
const LONGEST = 60;
/** An identifier of the file's own, as it stands there. */
const LONGEST_GIVEN = 100;

/** A text as a part of an address: folded words joined by hyphens, cut after a word. */
export function slug(text: string): string {
  return joined(slugWords(text));
}

function slugWords(text: string): readonly string[] {
  return runsOf(fold(text.slice(0, LONGEST * 3)));
}

function joined(words: readonly string[]): string {
  const [first = ''] = words;
  if (first.length > LONGEST) return Array.from(first).slice(0, LONGEST).join('');
  let length = -1;
  const cut = words.findIndex((word) => (length += word.length + 1) > LONGEST);
  return words.slice(0, cut < 0 ? words.length : cut).join('-');
}

/** What stands in the identifier column of a row; empty where that says nothing, or is too long for an address. */
export function givenBy(schema: Schema): (row: Row) => string {
  const column = columnWithRole(schema, 'id')?.index ?? -1;
  return (row) => {
    const cell = (row[column] ?? '').trim();
    return isBlank(cell) || cell.length > LONGEST_GIVEN ? '' : cell;
  };
}

/** How a row is called where its twins do not count: the slug of its title and city, else its place in the file. */
export function nameOf(schema: Schema): (row: Row, index: number) => string {
  const title = columnWithRole(schema, 'title')?.index ?? -1;
  const city = columnWithRole(schema, 'city')?.index ?? -1;
  return (row, index) => {
    const name = slugWords(withoutAddresses(row[title] ?? ''));
    const place = slugWords(row[city] ?? '');
    // « Mairie de Lyon » need not be told to be in Lyon.
    const told = `-${name.join('-')}-`.includes(`-${place.join('-')}-`);
    return joined(told ? name : [...name, ...place]) || `row-${index + 1}`;
  };
}

/** The identifier of every entry, and the entry of every identifier. */
export interface Identity {
  idOf(row: number): string;
  /** The row with this identifier, −1 for none. */
  rowOf(id: string): number;
}

/**
 * For pages that are shown while the file is still being read: rows are called by their identifier column where it is filled, and as if
 * none had a twin.
 */
export function firstIdentity(rows: readonly Row[], schema: Schema): Identity {
  const name = nameOf(schema);
  const given = givenBy(schema);
  const called = (cells: Row, row: number): string => given(cells) || name(cells, row);
  return {
    idOf: (row) => called(rows[row] ?? [], row),
    rowOf: (id) => rows.findIndex((cells, row) => called(cells, row) === id),
  };
}
