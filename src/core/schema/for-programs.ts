import { rightShare, type ColumnProfile } from './column-profile.js';

/*
 * Columns that would take a role from the one that people read, and that only programs need: told at once, while all others that programs
 * keep for themselves may wait until the first cards stand (`housekeeping`).
 */

/** What nearly all cells are like: states of publication, keys of a site, addresses of an API. */
const cells: readonly RegExp[] = [
  /^(?:publish(?:ed)?|(?:auto-)?draft|inherit|trash|Public|Private)$/,
  /^[\w-]+(?:\.[\w-]+)+\?\w+=\w+$/,
  /^https?:\/\/(?:api\.|[^/]+\/(?:\S+\/)?(?:wp-json|jsonapi|api|rest)\/)/,
];

/** Whether a column is for programs only, by what stands in it or beside it. */
export function isForPrograms(profile: ColumnProfile, profiles: readonly ColumnProfile[]): boolean {
  const { name, words, sample } = profile;
  // A heading that people write holds blanks or accents.
  if (!/^[\w.:@()-]+$/.test(name)) return false;
  return (
    // Most columns are out of the question at the first cell.
    cells.some((cell) => cell.test(sample[0] ?? '') && rightShare(sample, (each) => cell.test(each)) > 0.9) ||
    /^(?:comment|ping) status$|^source key$|^i cal uid$|^computed region|timezone$|^shape .*len|\b(?:rest|api|self) (?:url|href|link)$/.test(
      words.join(' '),
    ) ||
    // How far OpenAgenda is with an event, in a figure.
    (name === 'state' && sample.every((cell) => /^-?\d$/.test(cell))) ||
    // Keys of terms whose names are elsewhere on the site (WordPress).
    (/^(?:categories|tags)$/.test(name) && sample.every((cell) => /^\d+(?:, \d+)*$/.test(cell))) ||
    isDetail(name, profiles) ||
    isOtherForm(name, profiles) ||
    isPartOfDay(name, profiles) ||
    isInGreenwich(words, profiles) ||
    isOfPublication(name, profiles)
  );
}

/** `cost_details.currency`, `date_raw.hour`: of what another column tells in one. */
function isDetail(name: string, profiles: readonly ColumnProfile[]): boolean {
  const [, whole] = /^(.+?)_?(?:details?|raw|meta|info)\./i.exec(name) ?? [];
  return whole !== undefined && profiles.some((other) => other.name === whole && other.filled > 0);
}

/** `description.html` beside `description.text`, `start.utc` beside `start.local` (Eventbrite). */
function isOtherForm(name: string, profiles: readonly ColumnProfile[]): boolean {
  const [, whole, form] = /^(.+)\.(html|utc)$/.exec(name) ?? [];
  return profiles.some((other) => other.name === `${whole ?? ''}.${form === 'utc' ? 'local' : 'text'}`);
}

const part = /^(.+)[._](?:year|month|day|hours?|minutes?|seconds?)$/i;

/** `start.year`, `start.month`, `start.day`: a day that another column tells in one. */
function isPartOfDay(name: string, profiles: readonly ColumnProfile[]): boolean {
  const [, whole] = part.exec(name) ?? [];
  return whole !== undefined && profiles.filter((other) => part.exec(other.name)?.[1] === whole).length > 2;
}

/** `start_date_utc`, beside `start_date`. */
function isInGreenwich(words: readonly string[], profiles: readonly ColumnProfile[]): boolean {
  const rest = words.filter((word) => word !== 'utc' && word !== 'gmt').join(' ');
  return rest !== words.join(' ') && profiles.some((other) => other.words.join(' ') === rest);
}

/** Beside the beginning of a session, a mere « date » that is told in Greenwich as well is when a program published it. */
function isOfPublication(name: string, profiles: readonly ColumnProfile[]): boolean {
  const hasMoments = (pattern: RegExp): boolean =>
    profiles.some((other) => pattern.test(other.name) && other.share('date', 'datetime') > 0.5);
  return name === 'date' && hasMoments(/^date_(?:utc|gmt)$/) && hasMoments(/start|begin|debut/i);
}
