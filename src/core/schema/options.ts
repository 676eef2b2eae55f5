import type { Problem } from '../problem.js';
import { headingKey } from '../text/fold.js';
import type { Column, Role, SchemaOptions } from './schema.js';

/** What the page's author says of the columns, by their place in the table. */
export interface ColumnFinder {
  readonly roles: ReadonlyMap<number, Role>;
  /** Whether the author named the columns of the coordinates: they are then right by definition. */
  readonly settlesCoordinates: boolean;
  label(index: number): string | undefined;
  /** The separator, null for « never a list », undefined where nothing is said. */
  list(index: number): string | null | undefined;
  /** The columns in the order to show; those not named play no role but hidden, apart from the title and the identifier. */
  shown(columns: readonly Column[]): readonly Column[];
  /** Columns that are named but not in the file. */
  readonly problems: readonly Problem[];
}

/** Finds the columns that the options name: case, accents and punctuation do not count; an exact name wins. */
export function columnFinder(names: readonly string[], options: SchemaOptions): ColumnFinder {
  const problems = new Map<string, Problem>();
  const find = (name: string): number | undefined => {
    const index = indexOfColumn(names, name);
    if (index < 0) problems.set(name, { code: 'unknown-column', column: name });
    return index < 0 ? undefined : index;
  };
  const roles = pairs(Object.entries(options.fields ?? {}), (name) => find(name)).map(
    ([role, index]) => [index, role as Role] as const,
  );
  const labels = new Map(byPlace(options.labels, find));
  const lists = new Map(byPlace(options.lists, find));
  const only = options.only?.map(find).filter((index) => index !== undefined);
  return {
    roles: new Map(roles),
    settlesCoordinates: roles.some(([, role]) => role === 'latitude' || role === 'longitude'),
    label: (index) => labels.get(index),
    list: (index) => lists.get(index),
    shown: (columns) => (only === undefined || only.length === 0 ? columns : inOrder(columns, only)),
    problems: [...problems.values()],
  };
}

/** The place of the column with this name, -1 without one. */
export function indexOfColumn(names: readonly string[], name: string): number {
  const exact = names.indexOf(name);
  if (exact >= 0) return exact;
  const key = headingKey(name);
  return key === '' ? -1 : names.findIndex((other) => headingKey(other) === key);
}

function pairs(
  entries: readonly (readonly [string, string | undefined])[],
  find: (name: string) => number | undefined,
): readonly (readonly [string, number])[] {
  return entries.flatMap(([key, name]) => {
    const index = name === undefined ? undefined : find(name);
    return index === undefined ? [] : [[key, index] as const];
  });
}

function byPlace<Value>(
  said: ReadonlyMap<string, Value> | undefined,
  find: (name: string) => number | undefined,
): readonly (readonly [number, Value])[] {
  return [...(said ?? [])].flatMap(([name, value]) => {
    const index = find(name);
    return index === undefined ? [] : [[index, value] as const];
  });
}

const needed: ReadonlySet<Role | null> = new Set<Role | null>(['title', 'id']);

function inOrder(columns: readonly Column[], only: readonly number[]): readonly Column[] {
  const named = only.map((index) => columns.find((column) => column.index === index));
  const others = columns.filter((column) => !only.includes(column.index));
  return [
    ...named.filter((column) => column !== undefined),
    ...others.map((column) =>
      needed.has(column.role) ? column : { ...column, role: 'hidden' as const, filter: false },
    ),
  ];
}
