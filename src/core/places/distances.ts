import type { Steps } from '../base/pace.js';
import { byBucket } from '../collection/by-bucket.js';
import type { Origin } from './distance.js';
import { EXACT, NOWHERE, type Places } from './places.js';
import type { Town } from './town.js';

const EARTH = 6371;
const RADIANS = Math.PI / 180;

/** Points as unit vectors: how far apart two are is told by a few products, without the angles of each row. */
const vectors = new WeakMap<Places, Float64Array>();

const ROWS_PER_STEP = 4096;

function* vectorSteps(places: Places): Steps<Float64Array> {
  const known = vectors.get(places);
  if (known) return known;
  const { latitude, longitude } = places;
  const made = new Float64Array(3 * latitude.length);
  for (let row = 0; row < latitude.length; row++) {
    const [north, east] = [(latitude[row] as number) * RADIANS, (longitude[row] as number) * RADIANS];
    made[3 * row] = Math.cos(north) * Math.cos(east);
    made[3 * row + 1] = Math.cos(north) * Math.sin(east);
    made[3 * row + 2] = Math.sin(north);
    if (row % ROWS_PER_STEP === 0) yield;
  }
  vectors.set(places, made);
  return made;
}

/**
 * How far every row of a file is from a point, in kilometres over the ground, step by step; `NaN` for those that are nowhere. The chord
 * between two unit vectors tells the angle, also of points next to each other, where the cosine would not.
 */
export function* distanceSteps(places: Places, { latitude, longitude }: Origin): Steps<Float64Array> {
  const points = yield* vectorSteps(places);
  const [north, east] = [latitude * RADIANS, longitude * RADIANS];
  const x = Math.cos(north) * Math.cos(east);
  const y = Math.cos(north) * Math.sin(east);
  const z = Math.sin(north);
  const kilometres = new Float64Array(places.latitude.length);
  for (let row = 0; row < kilometres.length; row++) {
    const [dx, dy, dz] = [
      (points[3 * row] as number) - x,
      (points[3 * row + 1] as number) - y,
      (points[3 * row + 2] as number) - z,
    ];
    kilometres[row] = 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
    if (row % ROWS_PER_STEP === 0) yield;
  }
  return kilometres;
}

/** Two sorts by counting, by the lower and the higher part of a distance in metres: half the girth of the Earth has 25 bits. */
const PART = 1 << 13;

/** Rows by their distance to the metre, the nearest first, equal ones in the order in which they come; those that are nowhere last. */
export function byDistance(rows: Uint32Array, kilometres: Float64Array): Uint32Array {
  const metres = (row: number): number => Math.round((kilometres[row] as number) * 1000);
  const lower = byBucket(rows, (row) => metres(row) & (PART - 1), PART);
  return byBucket(lower, (row) => (Number.isNaN(kilometres[row]) ? PART - 1 : metres(row) >>> 13), PART);
}

/** How far an entry is, as far as anybody knows. */
export interface Away {
  readonly kilometres: number;
  /** Whether only its commune is known, so that the distance is that of its middle, or only the neighbourhood of the place from which it is told. */
  readonly isAbout: boolean;
  /** Whether not even that is known well: it may be ten kilometres more or less. */
  readonly isRough: boolean;
  /** Whether it is in the commune from which distances are told, and no more than that is known. */
  readonly isHere: boolean;
}

/** How far a row is; null where nobody knows. */
export function awayOf(
  row: number,
  { precision, townOfRow, towns }: Places,
  kilometres: Float64Array,
  here: Town | null = null,
): Away | null {
  if (precision[row] === NOWHERE) return null;
  const isOfTown = precision[row] !== EXACT;
  const isOfNeighbourhood = here?.isRough === true;
  const town = towns[townOfRow[row] as number];
  return {
    kilometres: kilometres[row] as number,
    isAbout: isOfTown || isOfNeighbourhood,
    isRough: isOfNeighbourhood || (isOfTown && town?.isRough === true),
    isHere: isOfTown && here !== null && (town === here || (here.code !== '' && town?.code === here.code)),
  };
}
