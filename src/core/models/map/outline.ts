import type { Box } from './map-view.js';
import { worldX, worldY } from './mercator.js';

/** Lines that lie under the places of a map, as paths of SVG. */
export interface Outline {
  /** Where the corner of the paths lies in the world, and how long their unit is. */
  readonly x: number;
  readonly y: number;
  readonly unit: number;
  /** What is land. */
  readonly areas: string;
  /** The shores, and where neighbours meet. */
  readonly shores: string;
  readonly borders: string;
  readonly box: Box;
}

/** Nearer than this step, the outline of a country leads astray: its lines may be a kilometre off. */
export const COARSE = 11.5;

/** A line in the world: x and y in turn. */
type Line = readonly number[];

/** More points than this are not drawn in a frame. */
export const MOST_POINTS = 50_000;

/** The lines of a GeoJSON file; null where it is none or has none, `many` where there are too many points. */
export function outlineOf(json: unknown): Outline | 'many' | null {
  const shapes: Shapes = { areas: [], lines: [], points: 0 };
  collect(json, shapes, 0);
  if (shapes.points > MOST_POINTS) return 'many';
  const all = [...shapes.areas, ...shapes.lines];
  if (all.length === 0) return null;
  const box = boxAround(all);
  const unit = Math.max(box.right - box.left, box.bottom - box.top, 1e-9) / 10_000;
  const place = (line: Line): string => pathOf(line, box, unit);
  const areas = shapes.areas.map((line) => `${place(line)}z`);
  return {
    x: box.left,
    y: box.top,
    unit,
    areas: areas.join(''),
    shores: '',
    borders: areas.join('') + shapes.lines.map(place).join(''),
    box,
  };
}

interface Shapes {
  readonly areas: Line[];
  readonly lines: Line[];
  points: number;
}

/** Deeper than this nobody nests collections. */
const DEEPEST = 8;

function collect(json: unknown, shapes: Shapes, depth: number): void {
  if (!isObject(json) || depth > DEEPEST || shapes.points > MOST_POINTS) return;
  for (const inner of [json['features'], json['geometries']])
    if (Array.isArray(inner)) for (const each of inner) collect(each, shapes, depth + 1);
  collect(json['geometry'], shapes, depth + 1);
  const type = String(json['type']);
  const lines = linesIn(json['coordinates'], levels[type] ?? 0);
  const [into, least] = type.endsWith('Polygon')
    ? ([shapes.areas, 3] as const)
    : ([shapes.lines, 2] as const);
  for (const line of lines) {
    shapes.points += line.length / 2;
    if (line.length >= 2 * least) into.push(line);
  }
}

/** How many lists there are around the points of a geometry. */
const levels: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

function linesIn(coordinates: unknown, level: number): readonly Line[] {
  if (!Array.isArray(coordinates) || level === 0) return [];
  const within: readonly unknown[] = coordinates;
  return level === 1 ? [lineOf(within)] : within.flatMap((each) => linesIn(each, level - 1));
}

/** Points that are none of the Earth are left out: metres of a map would lie beyond its poles. */
function lineOf(points: readonly unknown[]): Line {
  return points.flatMap((point) => {
    const [longitude, latitude] = Array.isArray(point) ? (point as readonly unknown[]) : [];
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return [];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return [];
    return [worldX(longitude), worldY(latitude)];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function boxAround(lines: readonly Line[]): Box {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const line of lines)
    for (let at = 0; at < line.length; at += 2) {
      const [x, y] = [line[at] as number, line[at + 1] as number];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return { left, top, right, bottom };
}

function pathOf(line: Line, { left, top }: Box, unit: number): string {
  let text = 'M';
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [((line[at] as number) - left) / unit, ((line[at + 1] as number) - top) / unit];
    text += `${at === 0 ? '' : ' '}${x.toFixed(1)} ${y.toFixed(1)}`;
  }
  return text;
}
