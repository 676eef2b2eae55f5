import { runNow, type Steps } from '../pace.js';
import type { Table } from '../table/table.js';
import { assignRoles, typeOf } from './assign-roles.js';
import { chooseFilters, type Draft } from './choose-filters.js';
import { chooseTitle } from './choose-title.js';
import { profileSteps, type ColumnProfile } from './column-profile.js';
import { tidyHeading } from './heading.js';
import type { Column, Role, Schema, SchemaOptions } from './schema.js';
import { separatorOf } from './separator.js';
import { valuesIn } from './values.js';

/** Finds out what the columns of a table are, in one go. */
export function inferSchema(table: Table, options: SchemaOptions = {}): Schema {
  return runNow(inferSchemaSteps(table, options));
}

/** Finds out what the columns of a table are, pausing often enough for a page to stay alive. */
export function* inferSchemaSteps(table: Table, options: SchemaOptions = {}): Steps<Schema> {
  const profiles: ColumnProfile[] = [];
  for (const index of table.columns.keys()) profiles.push(yield* profileSteps(table, index));
  const roles = assignRoles(profiles);
  const title = chooseTitle(profiles, roles);
  if (title !== null) roles.set(title, 'title');
  const drafts: Draft[] = [];
  for (const profile of profiles) drafts.push(yield* draftSteps(profile, roles.get(profile.index) ?? null));
  const filters = chooseFilters(drafts, table.rows.length);
  const columns = drafts.map((draft) => columnOf(draft, filters.has(draft.profile.index)));
  void options;
  return { columns, use: 'directory', problems: [] };
}

function* draftSteps(profile: ColumnProfile, role: Role | null): Steps<Draft> {
  const type = typeOf(profile, role);
  const separator =
    type === 'text' || type === 'email' || type === 'phone' || type === 'url'
      ? separatorOf(profile, role)
      : null;
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
): Steps<{ distinct: number; values: number }> {
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

function columnOf({ profile, role, type, separator, distinct }: Draft, filter: boolean): Column {
  const { index, name, empty } = profile;
  return { index, name, label: tidyHeading(name), type, role, separator, filter, distinct, empty };
}
