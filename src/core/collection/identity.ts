import type { Steps } from '../pace.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';
import { fold } from '../text/fold.js';
import { runsOf } from '../text/latin.js';

/** Long enough to tell entries apart, short enough for an address that people send to each other. */
const LONGEST = 60;
/** An identifier of the file's own, as it stands there. */
const LONGEST_GIVEN = 100;
const ROWS_PER_STEP = 256;

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

/** How a row is called where its twins do not count: the slug of its title and city, else its place in the file. */
export function nameOf(schema: Schema): (row: Row, index: number) => string {
  const title = columnWithRole(schema, 'title')?.index ?? -1;
  const city = columnWithRole(schema, 'city')?.index ?? -1;
  return (row, index) => {
    const name = slugWords(row[title] ?? '');
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

/** For pages that are shown while the file is still being read: rows are called as if none had a twin. */
export function firstIdentity(rows: readonly Row[], schema: Schema): Identity {
  const name = nameOf(schema);
  return {
    idOf: (row) => name(rows[row] ?? [], row),
    rowOf: (id) => rows.findIndex((cells, row) => name(cells, row) === id),
  };
}

/**
 * Names every row, step by step: by its identifier column where that one is filled and unique, else by title and city. A name that
 * is taken gets the first free number behind it, in the order of the file.
 */
export function* identitySteps(rows: readonly Row[], schema: Schema): Steps<Identity> {
  const column = columnWithRole(schema, 'id')?.index;
  const given = column !== undefined && (yield* tellsApart(rows, column));
  const name = given ? (row: Row): string => (row[column] ?? '').trim() : nameOf(schema);
  const idOf = (row: number): string => {
    const own = name(rows[row] ?? [], row);
    return own + (ordinals.get(row) ?? '');
  };
  const ordinals = new Map<number, string>();
  const hashes = new Int32Array(rows.length);
  const next = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const wanted = idOf(row);
    let id = wanted;
    for (let number = next.get(wanted) ?? 2; next.has(id); number++) {
      ordinals.set(row, `-${number}`);
      id = `${wanted}-${number}`;
      next.set(wanted, number + 1);
    }
    next.set(id, 2);
    hashes[row] = hashOf(id);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return { idOf, rowOf: (id) => rowWith(id, hashes, idOf) };
}

/** Identifiers are worked out again rather than kept: a number for each row is enough to find one. */
function rowWith(id: string, hashes: Int32Array, idOf: (row: number) => string): number {
  const hash = hashOf(id);
  let row = hashes.indexOf(hash);
  while (row >= 0 && idOf(row) !== id) row = hashes.indexOf(hash, row + 1);
  return row;
}

function* tellsApart(rows: readonly Row[], column: number): Steps<boolean> {
  const seen = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const cell = (rows[row]?.[column] ?? '').trim();
    if (isBlank(cell) || cell.length > LONGEST_GIVEN || seen.has(cell)) return false;
    seen.add(cell);
    if (row % (ROWS_PER_STEP * 8) === 0) yield;
  }
  return true;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = -2128831035;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}
