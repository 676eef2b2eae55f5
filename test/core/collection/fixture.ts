import type { Scope } from '../../../src/core/collection/question.js';
import { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import type { Column, Schema } from '../../../src/core/schema/schema.js';
import type { Row, Table } from '../../../src/core/table/table.js';

/** A column of a test: its name and whatever is not plain text without a role. */
export function column(index: number, name: string, rest: Partial<Column> = {}): Column {
  return {
    index,
    name,
    label: name,
    type: 'text',
    role: null,
    separator: null,
    filter: false,
    distinct: 0,
    empty: 0,
    ...rest,
  };
}

/** A schema whose columns are given as name → what is special about them. */
export function schemaOf(columns: Readonly<Record<string, Partial<Column>>>): Schema {
  const entries = Object.entries(columns);
  return {
    columns: entries.map(([name, rest], index) => column(index, name, rest)),
    use: 'directory',
    problems: [],
  };
}

export function tableOf(schema: Schema, rows: readonly Row[], complete = true): Table {
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ';',
    itemsPath: null,
    header: 0,
    columns: schema.columns.map(({ name }) => name),
    rows,
    problems: [],
    complete,
    lineOf: (row) => row + 2,
  };
}

export function collectionOf(schema: Schema, rows: readonly Row[]): LocalCollection {
  return new LocalCollection(tableOf(schema, rows), schema);
}

/** Of somebody who waits for every answer. */
export const { signal } = new AbortController();

/** The scope of an element without attributes. */
export function scopeOf(scope: Partial<Scope> = {}): Scope {
  return { where: [], facets: [], sort: '', pageSize: 20, locale: 'fr', ...scope };
}
