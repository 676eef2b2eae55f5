import type { Steps } from '../base/pace.js';
import { kilometresBetween } from './distance.js';
import { indexedTowns, type KnownTown } from './indexed-towns.js';
import type { Gazetteer, SaidTown, Town } from './town.js';

/** The points that rows have of themselves; `NaN` for those without. */
interface OwnPoints {
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
}

/** Farther than this from where the tables put a commune, in kilometres, its rows have wrong points or a wrong commune. */
const TOO_FAR = 30;

const ROWS_PER_STEP = 512;

/**
 * Knows the communes of which the file itself tells both name and points: their middle is the median of those. Where the tables know better
 * that the points lie elsewhere, these have their say; so have they wherever the file does not know.
 */
export function* ownTownSteps(
  points: OwnPoints,
  said: readonly SaidTown[],
  saidOfRow: Int32Array,
  tables: Gazetteer = { townOf: () => null },
): Steps<Gazetteer> {
  const groups = yield* groupSteps(points, said, saidOfRow, tables);
  const known = [...groups.values()].flatMap((group) => knownTown(group, points) ?? []);
  const own = indexedTowns(known);
  return {
    townOf(each) {
      const inTables = tables.townOf(each);
      const code = inTables?.code ?? '';
      return own.townOf(code === '' ? each : { ...each, code }) ?? inTables;
    },
  };
}

/** The rows with points of one commune, how the first of them says it, and what the tables know of it. */
interface Group {
  readonly said: SaidTown;
  readonly inTables: Town | null;
  readonly rows: number[];
}

function* groupSteps(
  { latitude }: OwnPoints,
  said: readonly SaidTown[],
  saidOfRow: Int32Array,
  tables: Gazetteer,
): Steps<ReadonlyMap<string, Group>> {
  const groups = new Map<string, Group>();
  const groupOf = (each: SaidTown): Group => {
    const inTables = tables.townOf(each);
    const code = inTables?.code ?? '';
    const key = code === '' ? keyOf(each) : code;
    const group = groups.get(key) ?? { said: each, inTables, rows: [] };
    groups.set(key, group);
    return group;
  };
  const ofSaid: Group[] = [];
  for (const [row, place] of saidOfRow.entries()) {
    if (row % ROWS_PER_STEP === 0) yield;
    const each = said[place];
    if (each && !Number.isNaN(latitude[row])) (ofSaid[place] ??= groupOf(each)).rows.push(row);
  }
  return groups;
}

/** A commune in the middle of the points of its rows; null where the tables know that they lie elsewhere. */
function knownTown({ said, inTables, rows }: Group, points: OwnPoints): KnownTown | null {
  const middle = middleOf(rows, points);
  const code = inTables?.code ?? '';
  if (inTables && !inTables.isRough && kilometresBetween(inTables, middle) > TOO_FAR) return null;
  const town: Town = {
    code: code === '' ? said.code : code,
    name: inTables?.name ?? said.written,
    ...middle,
    isRough: false,
  };
  return { town, said: { ...said, code: town.code } };
}

/** What tells a commune from others: its code, else its name with what tells where that is. */
function keyOf({ code, postcode, name, department }: SaidTown): string {
  if (code !== '') return code;
  return `${name}\n${postcode === '' ? department : postcode}`;
}

function middleOf(
  rows: readonly number[],
  { latitude, longitude }: OwnPoints,
): { readonly latitude: number; readonly longitude: number } {
  const median = (of: Float64Array): number => {
    const sorted = Float64Array.from(rows, (row) => of[row] as number).sort();
    const half = sorted.length >> 1;
    const [low, high] = [sorted[half - 1] ?? NaN, sorted[half] ?? NaN];
    return sorted.length % 2 === 1 ? high : (low + high) / 2;
  };
  return { latitude: median(latitude), longitude: median(longitude) };
}
