import type { Problem } from '../base/problem.js';
import { pairIn } from './cell-kind.js';
import { rightShare, type ColumnProfile } from './column-profile.js';
import { parseNumber } from './numbers.js';
import type { Role } from './schema.js';

/** Reads a coordinate with a decimal point or comma; `NaN` for anything else. */
export function degrees(cell: string): number {
  return parseNumber(cell) ?? Number.NaN;
}

/** The part of the cells that lie between two figures. */
function between({ sample }: ColumnProfile, low: number, high: number): number {
  return rightShare(sample, (cell) => {
    const value = degrees(cell);
    return value > low && value < high;
  });
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
  const playing = (role: Role): ColumnProfile | undefined =>
    profiles.find(({ index }) => roles.get(index) === role);
  const latitude = playing('latitude');
  const longitude = playing('longitude');
  if (!latitude || !longitude) {
    // Half a point is no point.
    for (const half of [latitude, longitude]) if (half) roles.delete(half.index);
    return [];
  }
  const postcodes = playing('postcode')?.sample ?? [];
  const inFrance =
    rightShare(postcodes, (cell) => /^\d{5}$/.test(cell)) > 0.9 ||
    [latitude, longitude].every(({ words }) => words.includes('x') || words.includes('y'));
  if (between(latitude, -90.001, 90.001) >= 0.5 && !(inFrance && isSwappedFrance(latitude, longitude)))
    return [];
  roles.set(latitude.index, 'longitude').set(longitude.index, 'latitude');
  return [{ code: 'swapped-coordinates', column: latitude.name }];
}

/** Mainland France with its shores, where swapped coordinates can be told from right ones. */
function isSwappedFrance(latitude: ColumnProfile, longitude: ColumnProfile): boolean {
  return between(latitude, -5.8, 10) > 0.9 && between(longitude, 41, 51.6) > 0.9;
}

/** Whether a column is headed as a coordinate but counts metres of a national grid (Lambert 93, British grid…). */
export function isProjected({ heading, words, sample }: ColumnProfile): boolean {
  if (rightShare(sample, (cell) => Math.abs(pairIn(cell)?.[0] ?? 0) >= 1000) > 0.5) return true;
  const isOfGrid = words.some((word) => grid.test(word));
  return (
    (heading.has('latitude') || heading.has('longitude') || isOfGrid) &&
    rightShare(sample, (cell) => Math.abs(degrees(cell)) >= 1000) > 0.5
  );
}

/** What grids of metres and their axes are called. */
const grid =
  /^(?:[xy]|lambert\w*|l93|rgf93|utm|[xy](?:l93|lamb\w*|coord)|coord[xy]|easting|northing|rechtswert|hochwert)$/;

/** Whether a column says in its heading that it tells degrees, and tells figures that no place on Earth has. */
export function isBeyondEarth({ heading, share, sample }: ColumnProfile): boolean {
  const role = axes.find((axis) => (heading.get(axis) ?? 0) >= 2);
  return (
    role !== undefined &&
    share('number') > 0.5 &&
    rightShare(sample, (cell) => isImpossible(cell, role)) > 0.3
  );
}

const axes = ['latitude', 'longitude'] as const;

/** Whether a cell of a role names a point that does not exist on Earth, or the point 0,0 of machines. */
export function isImpossible(cell: string, role: Role): boolean {
  const pair = role === 'coordinates' ? pairIn(cell) : null;
  if (pair) return Math.abs(pair[0]) > 180 || Math.abs(pair[1]) > 180;
  return role !== 'coordinates' && !(Math.abs(degrees(cell)) <= (role === 'latitude' ? 90 : 180));
}

/** Hours and minutes with a point between them, as the British write `09.40`: in every cell, so that no price passes. */
function isDotted({ sample }: ColumnProfile): boolean {
  return sample.length > 5 && sample.every((cell) => /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(cell));
}

const postcode = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/;

/** On an envelope, the street stands before the postcode, the town behind it. */
function aroundPostcode(profiles: readonly ColumnProfile[], roles: Map<number, Role>): void {
  const place = profiles.findIndex(({ index }) => roles.get(index) === 'postcode');
  for (const [role, profile] of [
    ['address', profiles[place - 1]],
    ['city', profiles[place + 1]],
  ] as const) {
    if (place >= 0 && profile && !roles.has(profile.index) && profile.share('text') > 0.8)
      roles.set(profile.index, role);
  }
}

/** Roles that the cells of a file without headings show: a point, a day, times of day, in the order of the columns. */
export function rolesWithoutHeading(profiles: readonly ColumnProfile[], roles: Map<number, Role>): void {
  const give = (names: readonly Role[], test: (profile: ColumnProfile) => boolean): void => {
    const columns = profiles.filter((profile) => !roles.has(profile.index) && test(profile));
    for (const [place, role] of names.entries()) {
      const column = columns[place];
      if (column) roles.set(column.index, role);
    }
  };
  const isPoint = ({ sample }: ColumnProfile): boolean =>
    rightShare(sample, (cell) => /^-?\d{1,3}[.,]\d{3,}$/.test(cell)) > 0.9;
  if (profiles.filter(isPoint).length === 2) give(['latitude', 'longitude'], isPoint);
  const isOfDays = ({ share }: ColumnProfile): boolean => share('date', 'datetime') > 0.8;
  // Three days and more are those of a register.
  if (profiles.filter(isOfDays).length < 3) give(['start', 'end'], isOfDays);
  give(['start-time', 'end-time'], ({ share }) => share('time') > 0.6);
  if (profiles.filter(isDotted).length === 2) give(['start-time', 'end-time'], isDotted);
  give(['postcode'], ({ sample }) => rightShare(sample, (cell) => postcode.test(cell)) > 0.7);
  aroundPostcode(profiles, roles);
  if ([...roles.values()].includes('start-time'))
    give(['place'], ({ share, different, filled }) => share('text') > 0.8 && different > filled * 0.6);
}
