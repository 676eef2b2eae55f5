import { runNow, type Steps } from '../base/pace.js';
import type { Problem } from '../base/problem.js';
import type { Table } from '../table/table.js';
import { addressGroups } from './address-columns.js';
import { assignRoles, claimsOf } from './assign-roles.js';
import { typeOf } from './column-type.js';
import { chooseFilters, type Draft } from './choose-filters.js';
import { chooseTitle, chooseSubtitle } from './choose-title.js';
import { profileSteps, thorough, type ColumnProfile } from './column-profile.js';
import { mendCoordinates, rolesWithoutHeading } from './coordinates.js';
import { dayOrderShown } from '../time/dates.js';
import { isForPrograms } from './for-programs.js';
import { labelsOf } from './heading.js';
import { authorOf, type Author } from './options.js';
import type { Column, ColumnType, Role, Schema, SchemaOptions } from './schema.js';
import { isOfRules } from './rule-cell.js';
import { separatorOf } from './separator.js';
import {
  hideTechnical,
  isNamedBeside,
  isOfForm,
  mayBeForm,
  isOfLinkedData,
  repeatsAnother,
  tellsState,
} from './technical.js';
import { isTerm } from './state-terms.js';
import { unsaidOf } from './unsaid.js';
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
export function* inferSchemaSteps(
  table: Table,
  options: SchemaOptions = {},
  effort = thorough,
): Steps<Schema> {
  const profiles: ColumnProfile[] = [];
  for (const index of table.columns.keys()) profiles.push(yield* profileSteps(table, index, effort));
  const author = authorOf(table.columns, options);
  const { roles, swaps } = rolesOf(profiles, table, author);
  const drafts: Draft[] = [];
  for (const profile of profiles) {
    drafts.push(yield* draftSteps(profile, roles.get(profile.index) ?? null, table, author));
  }
  const filters = chooseFilters(drafts, table.rows.length);
  const labels = labelsOf(table.columns, table.labels);
  const columns = drafts.map((draft) => {
    const { index, name } = draft.profile;
    const joins = table.joined?.get(index);
    const textOf = draft.type === 'html' ? table.html?.get(index) : undefined;
    const column = columnOf(draft, author.labels.get(index) ?? labels[index] ?? name, filters.has(index));
    return { ...column, ...(joins && { joins }), ...(textOf && { textOf }) };
  });
  const shown = author.shown(columns);
  return {
    columns: options.only?.length ? shown : inPlace(shown),
    use: useOf(drafts),
    ...(options.only?.length && { chosen: true as const }),
    ...(table.timeZone !== undefined && { timeZone: table.timeZone }),
    problems: [...author.problems, ...swaps],
  };
}

/** Columns read as one stand where the first of them stands. */
function inPlace(columns: readonly Column[]): readonly Column[] {
  const place = ({ index, joins }: Column): number => joins?.[0] ?? index + 0.5;
  return columns.some(({ joins }) => joins)
    ? [...columns].sort((one, other) => place(one) - place(other))
    : columns;
}

interface Roles {
  readonly roles: ReadonlyMap<number, Role>;
  readonly swaps: readonly Problem[];
}

/** What the author says comes first, then what headings and cells show. */
function rolesOf(profiles: readonly ColumnProfile[], table: Table, author: Author): Roles {
  const settled = new Map(author.roles);
  for (const index of [...(table.joined?.values() ?? [])].flat()) {
    if (!settled.has(index)) settled.set(index, 'hidden');
  }
  const isForm = mayBeForm(table.columns);
  for (const profile of profiles) {
    if (settled.has(profile.index)) continue;
    if (tellsState(profile)) settled.set(profile.index, 'status');
    else if (
      isOfLinkedData(profile) ||
      (isForm && isOfForm(profile, table.columns)) ||
      isNamedBeside(profile, table.columns) ||
      isForPrograms(profile, profiles) ||
      isOfRules(profile) ||
      repeatsAnother(profile, profiles)
    )
      settled.set(profile.index, 'hidden');
  }
  for (const { members } of table.joined ? [] : addressGroups(table.columns)) {
    for (const index of members) if (!settled.has(index)) settled.set(index, 'address');
  }
  const claims = claimsOf(profiles);
  if (![...settled.values()].includes('title')) {
    const title = chooseTitle(
      profiles.filter(({ index }) => !table.joined?.has(index)),
      assignRoles(profiles, claims, settled),
    );
    if (title) settled.set(title.index, 'title');
  }
  const roles = assignRoles(profiles, claims, settled);
  const swaps = saysWhere(author) ? [] : mendCoordinates(profiles, roles);
  if (table.header === null && table.itemsPath === null) rolesWithoutHeading(profiles, roles);
  chooseSubtitle(profiles, roles);
  hideTechnical(profiles, roles);
  return { roles, swaps };
}

/** Coordinates that the author named are right by definition. */
function saysWhere({ roles }: Author): boolean {
  return [...roles.values()].some((role) => role === 'latitude' || role === 'longitude');
}

const listTypes: ReadonlySet<string> = new Set(['text', 'email', 'phone', 'url']);

/** What looks like HTML in a single cell is none where the column is not written in it. */
function writtenType(seen: ColumnType, index: number, { html }: Table): ColumnType {
  return html ? (html.has(index) ? 'html' : 'text') : seen;
}

/** A list of figures is a list of texts: « 01400, 01500 ». */
function listTypeOf(profile: ColumnProfile, role: Role | null): ColumnType {
  const type = typeOf(profile, role);
  return type === 'number' || type === 'date' ? 'text' : type;
}

function* draftSteps(profile: ColumnProfile, role: Role | null, table: Table, author: Author): Steps<Draft> {
  const joined = table.arrays?.get(profile.name);
  const seen = joined === undefined ? typeOf(profile, role) : listTypeOf(profile, role);
  const type = seen === 'html' || seen === 'text' ? writtenType(seen, profile.index, table) : seen;
  const said = author.lists.get(profile.index);
  const separator =
    said === undefined && listTypes.has(type) ? separatorOf(profile, role, joined) : (said ?? null);
  yield;
  const counted = separator === null ? null : yield* countValues(profile, separator);
  return {
    profile,
    role,
    type,
    separator,
    distinct: counted?.distinct ?? profile.different,
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

const nothingUnsaid = { cells: 0, rows: 0 };

/** How many cells of a column say that a figure is missing, and on how many rows. */
function unsaidIn(
  { cells, counts }: ColumnProfile,
  isUnsaid: (cell: string) => boolean,
): typeof nothingUnsaid {
  const places = Array.from(cells.keys()).filter((place) => isUnsaid(cells[place] ?? ''));
  return { cells: places.length, rows: places.reduce((sum, place) => sum + (counts[place] ?? 0), 0) };
}

function columnOf(draft: Draft, label: string, filter: boolean): Column {
  const { type, role, separator, distinct, profile } = draft;
  const { index, name, sample } = profile;
  const isUnsaid = unsaidOf(draft);
  const unsaid = isUnsaid ? unsaidIn(profile, isUnsaid) : nothingUnsaid;
  const isDate = type === 'date' || type === 'datetime';
  const dayOrder = isDate ? dayOrderShown(sample) : null;
  const hasTerms = role === 'status' && sample.some((cell) => valuesIn(cell, separator).some(isTerm));
  return {
    index,
    name,
    label,
    type,
    role,
    separator,
    filter,
    distinct: distinct - unsaid.cells,
    empty: profile.empty + unsaid.rows,
    ...(dayOrder && { dayOrder }),
    ...(hasTerms && { hasTerms }),
  };
}
