import type { Entry } from '../collection/collection.js';
import type { Point } from './points.js';

const EARTH = 6371;

/** The distance of two points in kilometres, over the ground (haversine; the Earth as a ball, which errs by half a per cent at most). */
export function distance([north, east]: Point, [otherNorth, otherEast]: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number): number => Math.sin(((to - from) * rad) / 2) ** 2;
  const share =
    half(north, otherNorth) + Math.cos(north * rad) * Math.cos(otherNorth * rad) * half(east, otherEast);
  return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, share)));
}

/** An entry, and how far it is from the nearest of those that were found, in kilometres. */
export interface Neighbour {
  readonly entry: Entry;
  readonly kilometres: number;
}

/** The entries nearest to those that were found, without these; none where nobody says where they are. */
export function nearestTo(
  found: readonly Entry[],
  all: readonly Entry[],
  pointOf: (entry: Entry) => Point | null,
  most: number,
): readonly Neighbour[] {
  const points = found.map(pointOf).filter((point) => point !== null);
  if (points.length === 0) return [];
  const taken = new Set(found.map(({ id }) => id));
  return all
    .flatMap((entry) => {
      const point = taken.has(entry.id) ? null : pointOf(entry);
      return point ? [{ entry, kilometres: Math.min(...points.map((each) => distance(each, point))) }] : [];
    })
    .sort((one, other) => one.kilometres - other.kilometres)
    .slice(0, most);
}
