import { dateProblems } from './agenda/find-problems.js';
import type { Problem, ProblemCode } from './base/problem.js';
import { runNow } from './base/pace.js';
import { findProblems } from './schema/find-problems.js';
import { isToldFirst, severityOf } from './base/severity.js';
import { tidyHeading } from './schema/heading.js';
import { groupSteps, withGroups } from './schema/join-columns.js';
import type { Column, Schema } from './schema/schema.js';
import { signOf } from './schema/values.js';
import type { SheetReport } from './table/sheets.js';
import type { Row, Table } from './table/table.js';

/** What the elements would make of a file: the report of `parvis inspect`, as data. */
export interface Inspection {
  /** The name of the format that the file is in. */
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly itemsPath: string | null;
  /** Index of the record that holds the headings, null without one. */
  readonly header: number | null;
  /** How many records there are in the file. */
  readonly rows: number;
  /** How many of them are shown: not those who do not agree to be published. */
  readonly shown: number;
  readonly use: Schema['use'];
  readonly columns: readonly InspectedColumn[];
  readonly problems: readonly InspectedProblem[];
  /** The sheets of a workbook: what was made of each, and why the one that is shown was chosen. */
  readonly sheets?: readonly SheetReport[];
  /** The columns that visitors meet as one, where there are any: what it is called, and their names in the file. */
  readonly joined?: readonly { readonly label: string; readonly columns: readonly string[] }[];
  /** The text of each cell of what is shown, in the order of `columns`, lists as written; only when asked for. */
  readonly records?: readonly Row[];
}

export type InspectedColumn = Omit<Column, 'index'>;

export interface InspectedProblem {
  readonly code: ProblemCode;
  /** The line of the file, counted from 1; null for the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

export interface InspectOptions {
  /** Whether the records are wanted as well. */
  readonly rows?: boolean;
  /** The sentence for a problem; its code without. */
  readonly tell?: (problem: Problem) => string;
}

/** Reports on a table and its schema as plain data, ready for `JSON.stringify`. */
export function inspect(table: Table, schema: Schema, options: InspectOptions = {}): Inspection {
  const { format, encoding, delimiter, itemsPath, header, rows } = table;
  const columns = columnsTold(table, schema);
  const joined = joinedIn(table, schema);
  const report: Inspection = {
    format,
    encoding,
    delimiter,
    itemsPath,
    header,
    rows: rows.length + (table.withheld ?? 0),
    shown: rows.length,
    use: schema.use,
    columns: columns.map((column) => inspected(column, table)),
    problems: problemsOf(table, schema).map((problem) => ({
      code: problem.code,
      line: problem.line ?? null,
      message: options.tell?.(problem) ?? problem.code,
    })),
    ...(joined.length > 0 && { joined }),
    ...(table.sheets && { sheets: table.sheets }),
  };
  return options.rows ? { ...report, records: rows.map((row) => inOrder(row, columns)) } : report;
}

/** Which columns a page joins, or has joined already. */
function joinedIn(table: Table, schema: Schema): NonNullable<Inspection['joined']> {
  const { joined, columns } = table.joined ? table : withGroups(table, runNow(groupSteps(table)));
  const label = (place: number): string =>
    schema.columns.find(({ index }) => index === place)?.label ?? tidyHeading(columns[place] ?? '');
  return Array.from(joined ?? [], ([place, members]) => ({
    label: label(place),
    columns: members.map((index) => columns[index] ?? ''),
  }));
}

/** In a table whose columns have been joined, those that are told by the column that reads them as one are not told again. */
function columnsTold({ joined }: Table, { columns }: Schema): readonly Column[] {
  const members = new Set([...(joined?.values() ?? [])].flat());
  return columns.filter(({ index, role }) => role !== 'hidden' || !members.has(index));
}

/** The problems of the file and of its columns: who is not shown, then the worst first; among equals in the order of the file, those of the whole file last. */
export function problemsOf(table: Table, schema: Schema): readonly Problem[] {
  const line = (problem: Problem): number => problem.line ?? Number.MAX_SAFE_INTEGER;
  const found = dateProblems(table, schema, Date.now());
  const dates = found.filter((date) => !table.problems.some((problem) => isSame(date, problem)));
  const others = findProblems(table, schema).filter(
    (problem) => !found.some((date) => isSame(date, problem)),
  );
  return [...table.problems, ...schema.problems, ...others, ...dates].sort(
    (one, other) =>
      Number(isToldFirst(other.code)) - Number(isToldFirst(one.code)) ||
      severityOf(one.code) - severityOf(other.code) ||
      line(one) - line(other),
  );
}

/** Whether the cells of a column were found wrong one by one and in what they say together: that is told once. */
function isSame(date: Problem, problem: Problem): boolean {
  return (
    date.code === problem.code && (date.column === problem.column || problem.code === 'end-before-start')
  );
}

/** A list that was an array in the file is told as one, whatever the reader joined its items with. */
function inspected(column: Column, table: Table): InspectedColumn {
  const { name, label, type, role, filter, distinct, empty } = column;
  const isArray = column.separator !== null && column.separator === table.arrays?.get(name);
  return {
    name,
    label,
    type,
    role,
    separator: isArray ? 'array' : column.separator && signOf(column.separator),
    filter,
    distinct,
    empty,
  };
}

function inOrder(row: Row, columns: readonly Column[]): Row {
  return columns.map(({ index }) => row[index] ?? '');
}
