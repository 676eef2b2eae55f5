import type { Problem } from '../base/problem.js';
import { headingKey } from '../text/fold.js';
import type { Column, Role, SchemaOptions } from './schema.js';

/** What the page's author says of the columns, by their place in the table. */
export interface Author {
  readonly roles: ReadonlyMap<number, Role>;
  readonly labels: ReadonlyMap<number, string>;
  /** Separators; null for « never a list ». */
  readonly lists: ReadonlyMap<number, string | null>;
  /** The columns in the order to show; those not named play no role but hidden, apart from the title and the identifier. */
  shown(columns: readonly Column[]): readonly Column[];
  /** Columns that are named but not in the file. */
  readonly problems: readonly Problem[];
}

/** Finds the columns that the options name: case, accents and punctuation do not count; an exact name wins. */
export function authorOf(names: readonly string[], options: SchemaOptions): Author {
  const problems = new Map<string, Problem>();
  const byPlace = <Value>(said: Iterable<readonly [string, Value]> = []): ReadonlyMap<number, Value> => {
    const found = new Map<number, Value>();
    for (const [name, value] of said) {
      const index = indexOfColumn(names, name);
      if (index < 0) problems.set(name, { code: 'unknown-column', column: name });
      else found.set(index, value);
    }
    return found;
  };
  const fields = Object.entries(options.fields ?? {}).map(([role, name]) => [name, role as Role] as const);
  const roles = byPlace(fields);
  const labels = byPlace(options.labels);
  const lists = byPlace(options.lists);
  const only = [...byPlace(options.only?.map((name) => [name, true] as const)).keys()];
  return {
    roles,
    labels,
    lists,
    shown: (columns) => (only.length === 0 ? columns : inOrder(columns, only)),
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

function inOrder(columns: readonly Column[], only: readonly number[]): readonly Column[] {
  const named = only.flatMap((index) => columns[index] ?? []).map(unhidden);
  const others = columns.filter(({ index }) => !only.includes(index));
  const hidden = others.map((column) =>
    column.role === 'title' || column.role === 'id'
      ? column
      : { ...column, role: 'hidden' as const, filter: false },
  );
  return [...named, ...hidden];
}

/** What the author names is meant to be seen, whatever it looks like. */
function unhidden(column: Column): Column {
  return column.role === 'hidden' ? { ...column, role: null } : column;
}
