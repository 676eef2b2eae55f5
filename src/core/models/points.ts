import { pairIn } from '../schema/cell-kind.js';
import { degrees } from '../schema/coordinates.js';
import { columnWithRole, type Role, type Schema } from '../schema/schema.js';
import { isBlank } from '../schema/values.js';
import type { Row } from '../table/table.js';

/** Latitude and longitude. */
export type Point = readonly [latitude: number, longitude: number];

/** Whether the file says where entries are. */
export function hasPoints(schema: Schema): boolean {
  const has = (role: Role): boolean => columnWithRole(schema, role) !== undefined;
  return has('coordinates') || (has('latitude') && has('longitude'));
}

/** How to tell where the rows of a file are; null for one that does not say. */
export function pointReader(schema: Schema): (cells: Row) => Point | null {
  const cellOf = (role: Role): ((cells: Row) => string | undefined) => {
    const columns = schema.columns.filter((column) => column.role === role);
    return (cells) => columns.map(({ index }) => (cells[index] ?? '').trim()).find((cell) => !isBlank(cell));
  };
  const [latitude, longitude, pair] = [cellOf('latitude'), cellOf('longitude'), cellOf('coordinates')];
  return (cells) => pointOf(latitude(cells), longitude(cells), pair(cells));
}

/** Latitude and longitude of the Earth; the point 0,0 is where machines put what they cannot find. */
function pointOf(
  latitude: string | undefined,
  longitude: string | undefined,
  pair: string | undefined,
): Point | null {
  // In brackets, programs write the longitude first, people the latitude.
  const written = pair === undefined || pair.startsWith('[') ? null : pairIn(pair);
  const [north, east] =
    latitude === undefined || longitude === undefined
      ? (written ?? [0, 0])
      : [degrees(latitude), degrees(longitude)];
  return Math.abs(north) <= 90 && Math.abs(east) <= 180 && (north !== 0 || east !== 0) ? [north, east] : null;
}
