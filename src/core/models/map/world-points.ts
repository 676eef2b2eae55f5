import type { WorldPoints } from './clusters.js';
import type { Box } from './map-view.js';
import { worldX, worldY } from './mercator.js';
import type { Places } from '../../places/places.js';

const known = new WeakMap<Places, WorldPoints>();

/** Where the rows of a file are in the world; worked out once for each file. */
export function worldPoints(places: Places): WorldPoints {
  const before = known.get(places);
  if (before) return before;
  const { latitude, longitude } = places;
  const points = { x: longitude.map(worldX), y: latitude.map(worldY) };
  known.set(places, points);
  return points;
}

/** What holds the places of some rows; null where none has one. */
export function boxAround({ x, y }: WorldPoints, rows: Uint32Array): Box | null {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const [across, down] = [x[row] as number, y[row] as number];
    if (across < left) left = across;
    if (across > right) right = across;
    if (down < top) top = down;
    if (down > bottom) bottom = down;
  }
  return left <= right ? { left, top, right, bottom } : null;
}
