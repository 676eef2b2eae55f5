import type { Steps } from '../pace.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';
import { fold } from '../text/fold.js';

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
  return fold(text.slice(0, LONGEST * 3)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function joined([first = '', ...others]: readonly string[]): string {
  let slug = first.length > LONGEST ? Array.from(first).slice(0, LONGEST).join('') : first;
  for (const word of others) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug;
}

/**
 * How a row is called before its twins are known: the slug of its title and city, else its place in the file.
 * For pages that are shown while the file is still being read.
 */
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
export class Identity {
  readonly #rows: readonly Row[];
  readonly #nameOf: (row: Row, index: number) => string;
  /** What stands behind the name of rows whose name was taken: `-2`, `-3`. */
  readonly #ordinals = new Map<number, number>();
  /** Open addressing, at most half full: row + 1, 0 where free. */
  readonly #slots: Uint32Array;
  readonly #hashes: Int32Array;

  constructor(rows: readonly Row[], name: (row: Row, index: number) => string) {
    this.#rows = rows;
    this.#nameOf = name;
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(rows.length * 2 + 2)));
    this.#hashes = new Int32Array(rows.length);
  }

  idOf(row: number): string {
    const name = this.#nameOf(this.#rows[row] ?? [], row);
    const ordinal = this.#ordinals.get(row);
    return ordinal === undefined ? name : `${name}-${ordinal}`;
  }

  /** The row with this identifier, −1 for none. */
  rowOf(id: string): number {
    return (this.#slots[this.#slotOf(id, hashOf(id))] ?? 0) - 1;
  }

  /** Gives each row its identifier, in the order of the file. */
  *assignSteps(): Steps<this> {
    const next = new Map<string, number>();
    for (let row = 0; row < this.#rows.length; row++) {
      const name = this.#nameOf(this.#rows[row] ?? [], row);
      if (!this.#claim(name, row)) next.set(name, this.#number(name, row, next.get(name) ?? 2));
      if (row % ROWS_PER_STEP === 0) yield;
    }
    return this;
  }

  /** Gives a row the first free number behind its name, and returns the one after it. */
  #number(name: string, row: number, from: number): number {
    let ordinal = from;
    while (!this.#claim(`${name}-${ordinal}`, row)) ordinal++;
    this.#ordinals.set(row, ordinal);
    return ordinal + 1;
  }

  #claim(id: string, row: number): boolean {
    const hash = hashOf(id);
    const slot = this.#slotOf(id, hash);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = row + 1;
    this.#hashes[row] = hash;
    return true;
  }

  /** The slot that holds the identifier, or the free one where it would go. */
  #slotOf(id: string, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let row = this.#slots[slot] ?? 0; row !== 0; row = this.#slots[slot] ?? 0) {
      if (this.#hashes[row - 1] === hash && this.idOf(row - 1) === id) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}

/** Names every row, step by step: by its identifier column where that one is filled and unique, else by title and city. */
export function* identitySteps(rows: readonly Row[], schema: Schema): Steps<Identity> {
  const column = columnWithRole(schema, 'id')?.index;
  const names =
    column !== undefined && (yield* tellsApart(rows, column))
      ? (row: Row): string => (row[column] ?? '').trim()
      : nameOf(schema);
  return yield* new Identity(rows, names).assignSteps();
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
