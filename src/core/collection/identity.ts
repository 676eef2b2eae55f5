import type { Steps } from '../base/pace.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import type { Row } from '../table/table.js';
import { givenBy, nameOf, type Identity } from './entry-name.js';

const ROWS_PER_STEP = 256;

/**
 * Names every row, step by step: by its identifier column where that one is filled and unique, else by title and city. A name that
 * is taken gets the first free number behind it, in the order of the file.
 */
export function* identitySteps(rows: readonly Row[], schema: Schema): Steps<Identity> {
  const given = givenBy(schema);
  const name = columnWithRole(schema, 'id') && (yield* tellsApart(rows, given)) ? given : nameOf(schema);
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

/**
 * The row that another state of the file may have called so, −1 for none: files get a column of identifiers or lose it, and one that is
 * still being read does not tell yet whether that column names every row. A place in the file is no name that lasts.
 */
export function* formerRowSteps(id: string, rows: readonly Row[], schema: Schema): Steps<number> {
  if (id === '' || /^row-\d+$/.test(id)) return -1;
  const given = givenBy(schema);
  const name = nameOf(schema);
  const named: number[] = [];
  const known: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (given(cells) === id) known.push(row);
    if (named.length === 0 && name(cells, row) === id) named.push(row);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  const [first = -1] = known.length === 1 ? known : named;
  return first;
}

/** Identifiers are worked out again rather than kept: a number for each row is enough to find one. */
function rowWith(id: string, hashes: Int32Array, idOf: (row: number) => string): number {
  const hash = hashOf(id);
  let row = hashes.indexOf(hash);
  while (row >= 0 && idOf(row) !== id) row = hashes.indexOf(hash, row + 1);
  return row;
}

function* tellsApart(rows: readonly Row[], given: (row: Row) => string): Steps<boolean> {
  const seen = new Set<string>();
  for (let row = 0; row < rows.length; row++) {
    const cell = given(rows[row] ?? []);
    if (cell === '' || seen.has(cell)) return false;
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
