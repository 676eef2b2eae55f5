import type { Steps } from '../pace.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';
import { nameOf, type Identity } from './entry-name.js';

/** An identifier of the file's own, as it stands there. */
const LONGEST_GIVEN = 100;
const ROWS_PER_STEP = 256;

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
