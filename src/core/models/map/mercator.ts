/*
 * The square on which maps of the web stand (« Web Mercator », EPSG:3857) as coordinates from 0 to 1: x from west to east, y from north
 * to south.
 */

/** How far north and south that square reaches, in degrees. */
export const FARTHEST = 85.051129;

/** Round the equator, in metres. */
const EQUATOR = 40_075_016.686;

export function worldX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Poles lie at the edges of the square. */
export function worldY(latitude: number): number {
  const north = Math.min(FARTHEST, Math.max(-FARTHEST, latitude));
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) / (2 * Math.PI);
}

export function longitudeOf(x: number): number {
  return x * 360 - 180;
}

export function latitudeOf(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** How many metres on the ground a step over the whole square would be, at a height of it. */
export function metresAcross(y: number): number {
  return EQUATOR * Math.cos((latitudeOf(y) * Math.PI) / 180);
}
