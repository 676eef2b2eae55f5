import { own, type Step } from '../json/json-path.js';

/** A place on the map: degrees, longitude first as in GeoJSON (RFC 7946, 3.1.1). */
type Point = readonly [longitude: number, latitude: number];

/** Whether a file is GeoJSON as a whole. */
export function isFeatureCollection(value: unknown): boolean {
  return own(value, 'type') === 'FeatureCollection';
}

/** Whether records are features of a map, whose places stand beside them: those of GeoJSON, or of ESRI. */
export function isFeatureList(steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  return typeof last === 'object' && (last.key === 'properties' || last.key === 'attributes');
}

/** A point of GeoJSON (RFC 7946, 3.1.2) in the middle of a record, as document databases keep them. */
export function isPoint(value: unknown): boolean {
  return own(value, 'type') === 'Point' && Array.isArray(own(value, 'coordinates'));
}

/** Where a shape of GeoJSON or of ESRI (`x`, `y`) is; of a line or an area, the middle of its bounds. Null where it is nowhere. */
export function placeOf(shape: unknown): Point | null {
  const points = pointsOf(own(shape, 'coordinates') ?? [own(shape, 'x'), own(shape, 'y')]);
  if (points.length === 0) return null;
  return [middle(points.map(([longitude]) => longitude)), middle(points.map(([, latitude]) => latitude))];
}

function pointsOf(coordinates: unknown): readonly Point[] {
  const points: Point[] = [];
  const rest: unknown[] = [coordinates];
  while (rest.length > 0) {
    const next = rest.pop();
    if (!Array.isArray(next)) continue;
    const [x, y] = next as unknown[];
    if (isNumber(x) && isNumber(y)) points.push([Number(x), Number(y)]);
    else for (const inner of next as unknown[]) rest.push(inner);
  }
  return points;
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^-?\d{1,3}(?:\.\d{1,30})?$/.test(value));
}

function middle(values: readonly number[]): number {
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
  return least === most ? least : Number(((least + most) / 2).toFixed(7));
}
