import { itemsAt, own, type Step } from '../json/json-path.js';

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

/** How places are counted: in degrees, or in metres as maps in the web draw them (EPSG:3857). */
export type Grid = 'degrees' | 'web-mercator';

/** What a file says of how its places are counted, in the words of ESRI (`2154`) or of GeoJSON before RFC 7946 (`urn:ogc:def:crs:EPSG::2154`). */
export function referenceOf(root: unknown, steps: readonly Step[]): string {
  const place = steps.findIndex((step) => typeof step === 'string') - 1;
  const layer = itemsAt(root, steps.slice(0, Math.max(0, place)))[0]?.value;
  const reference = own(layer, 'spatialReference');
  const name =
    own(reference, 'latestWkid') ??
    own(reference, 'wkid') ??
    own(own(own(layer, 'crs'), 'properties'), 'name');
  return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

export function gridOf(reference: string): Grid {
  return /(?:^|:)(?:3857|1021(?:00|13)|900913)$/.test(reference) ? 'web-mercator' : 'degrees';
}

/** Where a shape of GeoJSON or of ESRI (`x`, `y`) is; of a line or an area, the middle of its bounds. Null where it is nowhere. */
export function placeOf(shape: unknown, grid: Grid = 'degrees'): Point | null {
  const points = pointsOf(
    own(shape, 'coordinates') ??
      own(shape, 'rings') ??
      own(shape, 'paths') ?? [own(shape, 'x'), own(shape, 'y')],
  );
  if (points.length === 0) return null;
  const x = middle(points.map(([longitude]) => longitude));
  const y = middle(points.map(([, latitude]) => latitude));
  return grid === 'degrees'
    ? [x, y]
    : [rounded((x / radius) * degree), rounded(Math.atan(Math.sinh(y / radius)) * degree)];
}

/** Of the Earth, in metres. */
const radius = 6_378_137;
const degree = 180 / Math.PI;

/** To a metre. */
function rounded(degrees: number): number {
  return Number(degrees.toFixed(5));
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
