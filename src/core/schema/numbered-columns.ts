import type { Steps } from '../base/pace.js';
import type { Table } from '../table/table.js';
import { fold } from '../text/fold.js';
import { claimsOf } from './assign-roles.js';
import { isYesNoColumn, profileSteps, thorough, type ColumnProfile } from './column-profile.js';
import { LONGEST, type Group } from './group.js';
import type { Role } from './schema.js';

/** A heading with a number of one or two figures at its end or inside: `QUALIF1`, « Langue parlée 2 », `tags/0`, `theme_2_libelle`. */
const numbered = /^(.*[^\d\s_./([-])[\s_./([-]*(\d{1,2})([\s\])]*|[\s_.].*\D)$/;
/** What closes a number. */
const tail = /[\s\])]+$/;
/** Different values kept to compare columns by. */
const MOST = 500;
/** Roles whose columns may be values of one question; an address in two lines is none. */
const joinable: ReadonlySet<Role> = new Set<Role>(['kind', 'status', 'subtitle', 'title', 'text', 'region']);

/**
 * Neighbouring columns of one heading but for its number, with values that come back from one to the other: `QUALIF1` to `QUALIF8`.
 * Levels (« Niveau 1 », « Niveau 2 ») hold other values each, and columns that take turns (« Atelier 1 », « Date 1 », « Atelier 2 »)
 * belong together by their numbers: both stay as they are.
 */
export function* numberedGroups(table: Table): Steps<readonly Group[]> {
  const groups: Group[] = [];
  for (const { name, members } of seriesIn(table.columns)) {
    const profiles: ColumnProfile[] = [];
    for (const index of members)
      profiles.push(yield* profileSteps(table, index, { ...thorough, kept: MOST }));
    if (areValues(profiles)) groups.push({ name, members });
    yield;
  }
  return groups;
}

interface Series {
  readonly name: string;
  readonly members: readonly number[];
}

/** Runs of columns whose headings differ only by a number that rises from 0 or 1; one may be left out. */
function seriesIn(names: readonly string[]): readonly Series[] {
  const found: { name: string; stem: string; last: number; members: number[] }[] = [];
  for (const [index, heading] of names.entries()) {
    const [, name = '', figures = '-1', rest = ''] =
      numbered.exec(heading.length < LONGEST ? heading : '') ?? [];
    const number = Number(figures);
    const stem = `${name}\n${rest}`;
    const last = found.at(-1);
    if (last?.stem === stem && number > last.last && last.members.at(-1) === index - 1) {
      last.members.push(index);
      last.last = number;
    } else if (number === 0 || number === 1) {
      found.push({ name: (name + rest.replace(tail, '')).trim(), stem, last: number, members: [index] });
    }
  }
  return found.filter(({ members }) => members.length > 1);
}

/** Whether the columns hold short texts, half of which also stand in another one of them, or a single value each. */
function areValues(profiles: readonly ColumnProfile[]): boolean {
  const filled = profiles.filter((profile) => profile.filled > 0);
  if (filled.length < 2 || !filled.every(isText)) return false;
  if (claimsOf(filled).some(({ role }) => !joinable.has(role))) return false;
  const columns = filled.map(({ cells }) => [...new Set(cells.map(fold))]);
  if (filled.some(({ empty }) => empty > 0) && columns.every(({ length }) => length === 1)) return true;
  const holders = new Map<string, number>();
  for (const value of columns.flat()) holders.set(value, (holders.get(value) ?? 0) + 1);
  const comeBack = (values: readonly string[]): number =>
    values.filter((value) => (holders.get(value) ?? 0) > 1).length;
  return columns.slice(1).every((values) => comeBack(values) >= values.length / 2);
}

function isText(profile: ColumnProfile): boolean {
  return profile.share('text', 'code') >= 0.8 && profile.length <= 80 && !isYesNoColumn(profile);
}
