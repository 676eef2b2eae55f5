import { isYesNoColumn, rightShare, type ColumnProfile } from './column-profile.js';
import { parseTimeRange } from './dates.js';
import { parseNumber } from './numbers.js';
import type { Role } from './schema.js';

type Test = (profile: ColumnProfile) => boolean;

const isText: Test = (profile) => profile.share('text', 'html', 'json') >= 0.5;
const isDay: Test = (profile) => profile.share('date', 'datetime') >= 0.5;
const isTime: Test = (profile) => profile.share('time', 'times') >= 0.5;
const isFew: Test = (profile) => profile.cells.length <= Math.max(12, profile.filled / 2);
const isLabel: Test = (profile) => isText(profile) && profile.length < 60;
const within =
  (limit: number): Test =>
  ({ sample }) =>
    rightShare(sample, (cell) => {
      const value = parseNumber(cell.replace(',', '.'));
      return value !== null && Math.abs(value) <= limit && value !== 0;
    }) >= 0.7;
const postcode = /^(?:[A-Z]{1,2}[- ])?\d{4,5}(?:-\d{4})?$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/;

/** What the cells must be like for a role that the heading speaks for. */
const accepts: Readonly<Partial<Record<Role, Test>>> = {
  subtitle: isText,
  text: isText,
  image: (profile) => isText(profile) || profile.share('url') > 0.3,
  id: (profile) =>
    profile.length < 80 && !isDay(profile) && rightShare(profile.sample, (cell) => !/\s/.test(cell)) > 0.9,
  address: (profile) => isText(profile) && profile.share('email', 'url') < 0.2,
  postcode: ({ sample }) => rightShare(sample, (cell) => postcode.test(cell)) >= 0.6,
  city: (profile) => isLabel(profile) && profile.length < 40,
  region: (profile) =>
    profile.length < 50 && !isDay(profile) && profile.share('email', 'url') < 0.1 && isFew(profile),
  country: (profile) => isLabel(profile) && profile.length < 40,
  latitude: within(90),
  longitude: within(180),
  coordinates: (profile) => profile.share('coordinates') >= 0.5,
  phone: ({ sample }) =>
    rightShare(sample, (cell) => cell.replace(/\D/g, '').length >= 6 && cell.length < 80) >= 0.4,
  email: (profile) => profile.share('email') >= 0.2,
  website: (profile) => profile.share('url') >= 0.25,
  hours: (profile) => profile.share('times', 'time', 'text', 'json') >= 0.5 && !isYesNoColumn(profile),
  updated: (profile) => isDay(profile) || isSerialDay(profile),
  start: isDay,
  end: isDay,
  deadline: isDay,
  'start-time': isTime,
  'end-time': isTime,
  duration: (profile) => profile.share('time', 'number', 'text', 'code') >= 0.7 && profile.length < 20,
  place: isLabel,
  room: isLabel,
  people: (profile) => isText(profile) && (profile.length < 120 || profile.share('json') > 0.5),
  kind: (profile) => isLabel(profile) && isFew(profile),
  price: (profile) => profile.length < 60 && !isYesNoColumn(profile),
  seats: (profile) => profile.share('number') >= 0.7,
  registration: (profile) => profile.share('url', 'json', 'text') >= 0.5 && !isYesNoColumn(profile),
  status: (profile) => isText(profile) && profile.cells.length <= 20,
  hidden: () => true,
};

/** Roles that several columns may play: a phone at work and at home, hours by weekday. */
const shared: ReadonlySet<Role> = new Set<Role>([
  'text',
  'address',
  'phone',
  'email',
  'website',
  'hours',
  'image',
  'people',
  'price',
  'hidden',
]);

/** Headings of days that are not those of a session: when an entry was made, founded, closed, printed. */
const otherDays =
  /^(?:creation|created|creee?|ouverture|fermeture|naissance|modif\w*|updated?|soumission|saisie|publication|published|extraction|informe|rapport|report|edition|maj|declaration|immatriculation|delivrance|inscription|adhesion|validite|dissolution|closing|opening)$/;

/** A role that the heading of a column speaks for and its cells bear out. */
interface Claim {
  readonly column: number;
  readonly role: Role;
  readonly score: number;
}

/** All claims on roles, the surest first. */
export function claimsOf(profiles: readonly ColumnProfile[]): readonly Claim[] {
  return profiles
    .flatMap(claimsOn)
    .sort((one, other) => other.score - one.score || one.column - other.column);
}

function claimsOn(profile: ColumnProfile): readonly Claim[] {
  const { index, name, heading, filled, rows } = profile;
  if (filled === 0) return [];
  const trust = filled / rows - (name.split('.').length - 1) * 0.2;
  return [...heading]
    .filter(([role]) => (accepts[role]?.(profile) ?? false) && !isOtherDay(profile, role))
    .map(([role, score]) => ({ column: index, role, score: score + trust }));
}

/**
 * Gives each column the role that its heading speaks for and its cells bear out; the surest claims come first.
 * @param settled what is decided already, by place.
 */
export function assignRoles(
  profiles: readonly ColumnProfile[],
  claims: readonly Claim[],
  settled: ReadonlyMap<number, Role>,
): Map<number, Role> {
  const taken = new Map(settled);
  const played = new Set(settled.values());
  const take = (column: number, role: Role): void => {
    if (taken.has(column) || (played.has(role) && !shared.has(role))) return;
    taken.set(column, role);
    played.add(role);
  };
  for (const { column, role } of claims) take(column, role);
  hoursOfSessions(profiles, taken);
  for (const profile of profiles) {
    const role = shown.find(([, test]) => test(profile))?.[0];
    if (role !== undefined && profile.filled > 0) take(profile.index, role);
  }
  return taken;
}

function isOtherDay(profile: ColumnProfile, role: Role): boolean {
  return (role === 'start' || role === 'end') && profile.words.some((word) => otherDays.test(word));
}

/** Beside a day, `9h-12h` is when the session takes place, not when a house is open. */
function hoursOfSessions(profiles: readonly ColumnProfile[], taken: Map<number, Role>): void {
  const roles = new Set(taken.values());
  const hours = profiles.filter(({ index }) => taken.get(index) === 'hours');
  const [only] = hours;
  if (!only || hours.length > 1 || !roles.has('start') || roles.has('start-time')) return;
  if (rightShare(only.sample, (cell) => parseTimeRange(cell) !== null) > 0.7)
    taken.set(only.index, 'start-time');
}

/** Roles that cells show by themselves, whatever the heading: for columns without a role, when nobody plays it yet. */
const shown: readonly (readonly [Role, Test])[] = [
  ['email', (profile) => profile.share('email') >= 0.5],
  ['coordinates', (profile) => profile.share('coordinates') >= 0.8],
  ['website', (profile) => profile.share('url') >= 0.6],
  ['phone', (profile) => profile.share('phone') >= 0.6],
  ['hours', (profile) => profile.share('times') >= 0.6],
];

/** Spreadsheets count days from 1899-12-30: a date column saved as bare numbers. */
function isSerialDay({ sample }: ColumnProfile): boolean {
  return rightShare(sample, (cell) => /^[1-5]\d{4}$/.test(cell)) >= 0.95;
}
