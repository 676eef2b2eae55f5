import { runNow } from '../../../src/core/base/pace.js';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { readTable } from '../../../src/core/formats/read-table.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { joinSteps } from '../../../src/core/schema/join-columns.js';
import type { Column } from '../../../src/core/schema/schema.js';

/** What is made of a file. */
export interface Seen {
  readonly use: string;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly string[];
  readonly told: readonly string[];
  cells(name: string): readonly string[];
}

export const see = async (text: string): Promise<Seen> => {
  const { table, schema } = await describeTable(await readTable(new TextEncoder().encode(text)));
  return {
    use: schema.use,
    columns: new Map(schema.columns.map((column) => [column.name, column])),
    rows: table.rows.map((row) => row.join('|').replaceAll('\n', '+')),
    told: [...table.problems, ...findProblems(table, schema)].map(({ code }) => code),
    cells: (name) => table.rows.map((row) => row[table.columns.indexOf(name)] ?? ''),
  };
};

/** What visitors meet: columns of one question as one. */
export const meet = async (text: string): Promise<Pick<Seen, 'columns' | 'cells'>> => {
  const table = runNow(joinSteps(await readTable(new TextEncoder().encode(text))));
  const { columns } = inferSchema(table);
  return {
    columns: new Map(columns.map((column) => [column.name, column])),
    cells: (name) => table.rows.map((row) => row[table.columns.indexOf(name)] ?? ''),
  };
};

export const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** A file of some columns, each told by what stands in a row; a comma in a cell is one. */
export const csvOf = (
  cells: Readonly<Record<string, (row: number) => string | number>>,
  count = 12,
): string => {
  const names = Object.keys(cells);
  const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;
  const rows = Array.from({ length: count }, (_, row) => names.map((name) => cells[name]?.(row) ?? ''));
  return csv(...[names, ...rows].map((row) => row.map(quoted).join(';')));
};

/** What stands in a row: the values by turns. */
export const turn =
  <Value extends string | number>(...values: readonly Value[]) =>
  (row: number): Value =>
    values[row % values.length] as Value;

export const roles = ({ columns }: Pick<Seen, 'columns'>): Readonly<Record<string, string | null>> =>
  Object.fromEntries([...columns].map(([name, { role }]) => [name, role]));

/** The headings on which visitors filter. */
export const filters = ({ columns }: Pick<Seen, 'columns'>): readonly string[] =>
  [...columns.values()].filter(({ filter }) => filter).map(({ name }) => name);
