import type { Draft } from './choose-filters.js';
import { rightShare } from './column-profile.js';
import type { Role, Schema } from './schema.js';

/** Roles that tell where to find somebody: a directory even when its entries bear a date. */
const ofPlaces: readonly Role[] = ['address', 'postcode', 'phone', 'email', 'hours'];
/** Roles that only sessions have. */
const ofSessions: readonly Role[] = [
  'end',
  'start-time',
  'end-time',
  'people',
  'room',
  'seats',
  'deadline',
  'duration',
];

/** Whether the file is a calendar of sessions: they begin on a day or at a time, and something else says that they are sessions. */
export function useOf(drafts: readonly Draft[]): Schema['use'] {
  const roles = new Set(drafts.map(({ role }) => role));
  const has = (role: Role): boolean => roles.has(role);
  if (has('start-time') && (has('end-time') || has('start') || isRange(drafts))) return 'agenda';
  if (!has('start')) return 'directory';
  if (ofSessions.some(has) || tellsHours(drafts) || beginsAtHours(drafts)) return 'agenda';
  return ofPlaces.some(has) && !tellsMonths(drafts, has) ? 'directory' : 'agenda';
}

/** Months to come tell of courses, wherever those are held, unless somebody can be called or written to as in a directory. */
function tellsMonths(drafts: readonly Draft[], has: (role: Role) => boolean): boolean {
  return (
    !(['phone', 'email', 'hours'] as const).some(has) &&
    drafts.some(({ role, profile }) => role === 'start' && profile.share('when') >= 0.5)
  );
}

/** No place begins at an hour: « startDate 2027-03-01T20:00 ». */
function beginsAtHours(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ role, profile }) =>
      role === 'start' &&
      profile.share('datetime') >= 0.5 &&
      profile.words.some((word) =>
        /^(?:starts?|startdate|begins?|debut|dtstart|beginn|inicio|inizio)$/.test(word),
      ),
  );
}

/** « Samedi 24 janvier 2026 de 10 h à 19 h », « 1er mardi du mois, 9 h » are no days that something was founded on. */
function tellsHours(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ role, profile }) =>
      role === 'start' &&
      profile.share('when', 'times') >= 0.3 &&
      rightShare(profile.sample, (cell) => /\d\s?(?:h|:\d)/i.test(cell)) >= 0.5,
  );
}

/** `09:30-10:45` tells beginning and end at once. */
function isRange(drafts: readonly Draft[]): boolean {
  return drafts.some(({ role, profile }) => role === 'start-time' && profile.share('times') > 0.5);
}
