import { runNow, type Steps } from '../pace.js';
import type { Problem } from '../problem.js';
import type { Table } from '../table/table.js';
import { headingKey } from '../text/fold.js';
import { assignRoles } from './assign-roles.js';
import { typeOf } from './column-type.js';
import { chooseFilters, type Draft } from './choose-filters.js';
import { chooseTitle, chooseSubtitle } from './choose-title.js';
import { profileSteps, type ColumnProfile } from './column-profile.js';
import { mendCoordinates, rolesWithoutHeading } from './coordinates.js';
import { dayOrderOf } from './dates.js';
import { tidyHeading } from './heading.js';
import { columnFinder, type ColumnFinder } from './options.js';
import type { Column, ColumnType, Role, Schema, SchemaOptions } from './schema.js';
import { separatorOf } from './separator.js';
import { standardColumns, type StandardColumn } from './standards.js';
import { hideTechnical, isCodeOfAnother, isGeocoded } from './technical.js';
import { useOf } from './use.js';
import { valuesIn } from './values.js';

/** Finds out what the columns of a table are, in one go. */
export function inferSchema(table: Table, options: SchemaOptions = {}): Schema {
  return runNow(inferSchemaSteps(table, options));
}

/**
 * Finds out what the columns of a table are: types, roles, lists, labels, and the filters worth having.
 * Pauses often enough for a page to stay alive. The same table and options always give the same schema.
 */
export function* inferSchemaSteps(table: Table, options: SchemaOptions = {}): Steps<Schema> {
  const profiles: ColumnProfile[] = [];
  for (const index of table.columns.keys()) profiles.push(yield* profileSteps(table, index));
  const finder = columnFinder(table.columns, options);
  const said = standardColumns(table.columns);
  const { roles, swaps } = rolesOf(profiles, table, said, finder);
  const listOf = (profile: ColumnProfile): Said => ({
    author: finder.list(profile.index),
    file: table.arrays?.get(profile.name),
    standard: saidOf(profile, said)?.list,
  });
  const drafts: Draft[] = [];
  for (const profile of profiles) {
    const role = roles.get(profile.index) ?? null;
    drafts.push(yield* draftSteps(profile, role, listOf(profile)));
  }
  const filters = chooseFilters(drafts, table.rows.length, (draft) => saidOf(draft.profile, said)?.filter);
  const columns = drafts.map((draft) => {
    const { index, name } = draft.profile;
    const label = finder.label(index) ?? saidOf(draft.profile, said)?.label ?? tidyHeading(name);
    return columnOf(draft, label, filters.has(index));
  });
  return { columns: finder.shown(columns), use: useOf(drafts), problems: [...finder.problems, ...swaps] };
}

function saidOf(
  profile: ColumnProfile,
  said: ReadonlyMap<string, StandardColumn>,
): StandardColumn | undefined {
  return said.get(headingKey(profile.name));
}

interface Roles {
  readonly roles: ReadonlyMap<number, Role>;
  readonly swaps: readonly Problem[];
}

/** What the author says comes first, then the standard, then what headings and cells show. */
function rolesOf(
  profiles: readonly ColumnProfile[],
  table: Table,
  said: ReadonlyMap<string, StandardColumn>,
  finder: ColumnFinder,
): Roles {
  const settled = settledRoles(profiles, said, finder);
  const first = assignRoles(profiles, settled);
  if (!hasTitle(settled)) {
    const title = chooseTitle(profiles, first);
    if (title !== null) settled.set(title, 'title');
  }
  const roles = assignRoles(profiles, settled);
  const swaps = finder.settlesCoordinates ? [] : mendCoordinates(profiles, roles);
  if (table.header === null && table.format === 'csv') rolesWithoutHeading(profiles, roles);
  chooseSubtitle(profiles, roles);
  hideTechnical(profiles, roles, settled);
  return { roles, swaps };
}

function hasTitle(settled: ReadonlyMap<number, Role | null>): boolean {
  return [...settled.values()].includes('title');
}

function settledRoles(
  profiles: readonly ColumnProfile[],
  said: ReadonlyMap<string, StandardColumn>,
  finder: ColumnFinder,
): Map<number, Role | null> {
  const settled = new Map<number, Role | null>(finder.roles);
  const played = new Set(settled.values());
  for (const profile of profiles) {
    const role = saidOf(profile, said)?.role;
    const empty = profile.filled === 0;
    if (role === undefined || empty || settled.has(profile.index)) continue;
    if (role === null || role === 'hidden' || !played.has(role)) settled.set(profile.index, role);
  }
  for (const profile of profiles) {
    if (settled.has(profile.index)) continue;
    if (isCodeOfAnother(profile, profiles) || isGeocoded(profile, profiles))
      settled.set(profile.index, 'hidden');
  }
  return settled;
}

const listTypes: ReadonlySet<string> = new Set(['text', 'email', 'phone', 'url']);

/** What is said of the values in a cell, by whom; undefined where nobody says anything. */
interface Said {
  /** The separator, null for « never a list ». */
  readonly author: string | null | undefined;
  /** What the reader joined the items of a JSON array with. */
  readonly file: string | undefined;
  /** Whether cells hold several values. */
  readonly standard: boolean | undefined;
}

/** A list of figures is a list of texts: « 01400, 01500 ». */
function listTypeOf(profile: ColumnProfile, role: Role | null): ColumnType {
  const type = typeOf(profile, role);
  return type === 'number' || type === 'date' ? 'text' : type;
}

function* draftSteps(profile: ColumnProfile, role: Role | null, said: Said): Steps<Draft> {
  const type = said.file === undefined ? typeOf(profile, role) : listTypeOf(profile, role);
  const judged = listTypes.has(type) ? separatorOf(profile, role, said) : null;
  const separator = said.author === undefined ? judged : said.author;
  yield;
  const counted = separator === null ? null : yield* countValues(profile, separator);
  return {
    profile,
    role,
    type,
    separator,
    distinct: counted?.distinct ?? profile.cells.length,
    values: counted?.values ?? profile.filled,
  };
}

function* countValues(
  profile: ColumnProfile,
  separator: string,
): Steps<{ readonly distinct: number; readonly values: number }> {
  const seen = new Set<string>();
  let values = 0;
  for (const [place, cell] of profile.cells.entries()) {
    if (place % 500 === 499) yield;
    for (const value of valuesIn(cell, separator)) {
      seen.add(value);
      values += profile.counts[place] ?? 0;
    }
  }
  return { distinct: seen.size, values };
}

function columnOf(draft: Draft, label: string, filter: boolean): Column {
  const { type, role, separator, distinct, profile } = draft;
  const { index, name, empty, sample } = profile;
  const isDate = type === 'date' || type === 'datetime';
  const order = isDate ? dayOrderOf(sample) : 'day-first';
  return {
    index,
    name,
    label,
    type,
    role,
    separator,
    filter,
    distinct,
    empty,
    ...(order === 'month-first' && { dayOrder: order }),
  };
}
