import type { Steps } from '../base/pace.js';
import type { Row, Table } from '../table/table.js';
import { fold, headingKey } from '../text/fold.js';
import { addressGroups } from './address-columns.js';
import type { Group } from './group.js';
import { isMark, markedGroups, OWN } from './marked-columns.js';
import { numberedGroups } from './numbered-columns.js';
import { indexOfColumn } from './options.js';
import type { SchemaOptions } from './schema.js';
import { isBlank } from './values.js';

/** What stands between the values of a joined cell. A line break within a value becomes a space. */
const SEPARATOR = '\n';
/** Rows between two pauses. */
const PAUSE = 500;

/**
 * Finds the columns that visitors should meet as one. An owner who names one of them, and not the whole, keeps them apart; so does
 * a column of the file that bears the name already.
 */
export function* groupSteps(table: Table, options: SchemaOptions = {}): Steps<readonly Group[]> {
  const { columns } = table;
  const named = namesIn(options);
  const places = new Set(named.map((name) => indexOfColumn(columns, name)));
  const asked = new Set(named.map(headingKey));
  const taken = new Set(columns.map(headingKey));
  const found = [
    ...addressGroups(columns),
    ...(yield* markedGroups(table)),
    ...(yield* numberedGroups(table)),
  ];
  return found.filter(({ name, members }) => {
    const key = headingKey(name);
    if (key === '' || (taken.has(key) && !members.some((index) => headingKey(columns[index] ?? '') === key)))
      return false;
    taken.add(key);
    return asked.has(key) || !members.some((index) => places.has(index));
  });
}

function namesIn({ fields = {}, only = [], labels, lists }: SchemaOptions): readonly string[] {
  return [...Object.values(fields), ...only, ...(labels?.keys() ?? []), ...(lists?.keys() ?? [])];
}

/** The table with a column more for each group, behind its own: those stay as the file has them. */
export function* joinSteps(table: Table, options?: SchemaOptions): Steps<Table> {
  const groups = yield* groupSteps(table, options);
  const joined = withGroups(table, groups);
  if (joined === table) return table;
  const rows: Row[] = [];
  for (const [place, row] of table.rows.entries()) {
    rows.push(joinedRow(row, groups, table.columns.length));
    if (place % PAUSE === PAUSE - 1) yield;
  }
  return { ...joined, rows };
}

/** The same for a table whose rows are still coming: each is joined when it is first asked for. */
export function withGroups(table: Table, groups: readonly Group[]): Table {
  if (groups.length === 0) return table;
  const width = table.columns.length;
  const rows: Row[] = [];
  return {
    ...table,
    columns: [...table.columns, ...groups.map(({ name }) => name)],
    arrays: new Map([
      ...(table.arrays ?? []),
      ...groups.flatMap(({ name, write }) => (write ? [] : [[name, SEPARATOR] as const])),
    ]),
    joined: new Map(groups.map(({ members }, place) => [width + place, members])),
    get rows() {
      for (const row of table.rows.slice(rows.length)) rows.push(joinedRow(row, groups, width));
      return rows;
    },
    lineOf: (row) => table.lineOf(row),
  };
}

function joinedRow(row: Row, groups: readonly Group[], width: number): Row {
  const own = Array.from({ length: width }, (_, index) => row[index] ?? '');
  return [...own, ...groups.map((group) => joinedCell(row, group))];
}

function joinedCell(row: Row, { members, values, write }: Group): string {
  if (write) {
    const cells = members.map((index) => (row[index] ?? '').trim());
    return write(cells.map((cell) => (isBlank(cell) ? '' : cell)));
  }
  const found = members.flatMap((index, place) => {
    const cell = row[index] ?? '';
    const value = values?.[place];
    if (value === null) return [];
    if (value !== undefined && value !== OWN)
      return isMark(cell) || fold(cell.trim()) === fold(value) ? value : [];
    return isBlank(cell) ? [] : cell.trim().replace(/\s*\n\s*/g, ' ');
  });
  return [...new Set(found)].join(SEPARATOR);
}
