import { latitudeOf, longitudeOf, worldX, worldY } from '../../core/models/map/mercator.js';
import type { Box } from '../../core/models/map/map-view.js';
import { readBbox } from '../../core/collection/bbox.js';

/** A part of the world as a selection holds it: west, south, east, north, in degrees. */
export function bboxOf({ left, top, right, bottom }: Box): string {
  const [west, south] = [longitudeOf(Math.max(0, left)), latitudeOf(Math.min(1, bottom))];
  const [east, north] = [longitudeOf(Math.min(1, right)), latitudeOf(Math.max(0, top))];
  // A few metres more rather than less: what is seen at the edge is in it.
  const down = (value: number): number => Math.floor(value * 10_000) / 10_000;
  const up = (value: number): number => Math.ceil(value * 10_000) / 10_000;
  return [down(west), down(south), up(east), up(north)].join(',');
}

/** The part of the world that a selection is limited to; null for none. */
export function boxOfBbox(bbox: string): Box | null {
  const read = readBbox(bbox);
  if (read === null || read === 'none') return null;
  const { west, south, east, north } = read;
  return { left: worldX(west), top: worldY(north), right: worldX(east), bottom: worldY(south) };
}
