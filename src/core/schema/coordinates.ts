import { pairIn } from './cell-kind.js';
import { rightShare, type ColumnProfile } from './column-profile.js';
import type { Problem } from '../problem.js';
import { parseNumber } from './numbers.js';
import type { Role } from './schema.js';

/** Mainland France with its shores, where swapped coordinates can be told from right ones. */
const france = { south: 41, north: 51.6, west: -5.8, east: 10 };

/** Reads a coordinate with a decimal point or comma. */
function degrees(cell: string): number {
  return parseNumber(cell) ?? Number.NaN;
}

/**
 * Puts right what headings say of coordinates and cells deny: latitude and longitude the wrong way round.
 * They are swapped when a latitude would lie beyond a pole, or when only the swapped point lies in France and the headings are no more
 * than X and Y or the file holds French postcodes.
 * @returns what to tell the owner when they were swapped.
 */
export function mendCoordinates(
  profiles: readonly ColumnProfile[],
  roles: Map<number, Role>,
): readonly Problem[] {
  const latitude = profiles.find(({ index }) => roles.get(index) === 'latitude');
  const longitude = profiles.find(({ index }) => roles.get(index) === 'longitude');
  if (!latitude || !longitude) {
    // Half a point is no point.
    for (const half of [latitude, longitude]) if (half) roles.delete(half.index);
    return [];
  }
  if (!areSwapped(latitude, longitude, profiles, roles)) return [];
  roles.set(latitude.index, 'longitude').set(longitude.index, 'latitude');
  return [{ code: 'swapped-coordinates', column: latitude.name }];
}

function areSwapped(
  latitude: ColumnProfile,
  longitude: ColumnProfile,
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, Role>,
): boolean {
  if (rightShare(latitude.sample, (cell) => Math.abs(degrees(cell)) > 90) > 0.5) return true;
  const inFrance =
    rightShare(latitude.sample, (cell) => degrees(cell) > france.west && degrees(cell) < france.east) > 0.9 &&
    rightShare(longitude.sample, (cell) => degrees(cell) > france.south && degrees(cell) < france.north) >
      0.9;
  const unnamed = [latitude, longitude].every(({ words }) =>
    words.some((word) => word === 'x' || word === 'y'),
  );
  return (
    inFrance && (unnamed || profiles.some((profile) => isFrenchPostcode(profile, roles.get(profile.index))))
  );
}

function isFrenchPostcode({ sample }: ColumnProfile, role: Role | undefined): boolean {
  return role === 'postcode' && rightShare(sample, (cell) => /^\d{5}$/.test(cell)) > 0.9;
}

/** Whether a column is headed as a coordinate but counts metres of a national grid (Lambert 93, British grid…). */
export function isProjected({ heading, sample }: ColumnProfile): boolean {
  if (!heading.has('latitude') && !heading.has('longitude')) return false;
  return rightShare(sample, (cell) => Math.abs(degrees(cell)) > 1000) > 0.5;
}

/** Whether a cell of a role names a point that does not exist on Earth, or the point 0,0 of machines. */
export function isImpossible(cell: string, role: Role): boolean {
  const pair = role === 'coordinates' ? pairIn(cell) : null;
  if (pair) return Math.abs(pair[0]) > 180 || Math.abs(pair[1]) > 180;
  if (role === 'coordinates') return false;
  const value = degrees(cell.replace(',', '.'));
  return !(Math.abs(value) <= (role === 'latitude' ? 90 : 180));
}

/** Roles that the cells of a file without headings show: a point, a day, times of day, in the order of the columns. */
export function rolesWithoutHeading(profiles: readonly ColumnProfile[], roles: Map<number, Role>): void {
  const free = (test: (profile: ColumnProfile) => boolean): readonly ColumnProfile[] =>
    profiles.filter((profile) => profile.filled > 0 && !roles.has(profile.index) && test(profile));
  const give = (names: readonly Role[], columns: readonly ColumnProfile[]): void => {
    for (const [place, role] of names.entries()) {
      const column = columns[place];
      if (column) roles.set(column.index, role);
    }
  };
  const points = free(({ sample }) => rightShare(sample, isDegrees) > 0.9);
  if (points.length === 2) give(['latitude', 'longitude'], points);
  give(['start', 'end'], free((profile) => profile.share('date', 'datetime') > 0.8).slice(0, 2));
  give(['start-time', 'end-time'], free((profile) => profile.share('time') > 0.6).slice(0, 2));
  if ([...roles.values()].includes('start-time')) give(['place'], free(isVaried));
}

function isVaried({ share, cells, filled, length }: ColumnProfile): boolean {
  return share('text') > 0.8 && cells.length > filled * 0.6 && length < 60;
}

function isDegrees(cell: string): boolean {
  return /^-?\d{1,3}[.,]\d{3,}$/.test(cell) && Math.abs(degrees(cell.replace(',', '.'))) <= 180;
}
