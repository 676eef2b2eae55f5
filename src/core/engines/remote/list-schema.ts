import type { Problem } from '../../base/problem.js';
import { runPaced } from '../../base/pace.js';
import { inferSchemaSteps } from '../../schema/infer-schema.js';
import type { Column, ColumnType, Schema, SchemaOptions } from '../../schema/schema.js';
import { explain } from '../../glossary/explain.js';
import type { Glossary } from '../../glossary/glossary.js';
import type { Row, Table } from '../../table/table.js';
import { BETWEEN } from './cell-text.js';
import { rowRule, type RowRule } from './row-rule.js';

/** What an engine can compare a field as; `other` for what it only shows. */
export type FieldKind = 'text' | 'number' | 'date' | 'datetime' | 'boolean' | 'point' | 'other';

/**
 * Whether a text can be compared with a field of a kind: engines refuse the whole question where a number is compared with a word.
 * Empty text stands for what is not given.
 */
export function canCompare(kind: FieldKind, value: string): boolean {
  if (value === '') return true;
  if (hasHalves(value)) return false;
  const form = forms[kind];
  return form === undefined ? kind === 'text' : form.test(value);
}

/** Whether a text holds half a character: no address can. */
export function hasHalves(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

const forms: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  number: /^-?\d{1,15}(?:\.\d{1,15})?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/,
};

/** A field as an engine describes it. */
export interface Field {
  readonly name: string;
  /** What it is called for people; null where the engine does not say. */
  readonly label: string | null;
  readonly kind: FieldKind;
  /** Whether the engine's owner means visitors to choose by it; null where nobody has said. */
  readonly isFacet: boolean | null;
  /** Whether it can hold several values. */
  readonly isList: boolean;
}

/** What a list in an engine is: its columns, and what may be shown of its rows. */
export interface ListSchema {
  readonly schema: Schema;
  readonly problems: readonly Problem[];
  readonly rule: RowRule;
}

/**
 * What the columns of a list are: types and labels as the engine has them, roles as its first rows show them. How many different values
 * there are, and how many rows say nothing, is never taken from a sample.
 */
export async function listSchema(
  fields: readonly Field[],
  rows: readonly Row[],
  options: SchemaOptions,
  glossary: Glossary | null,
  signal: AbortSignal,
): Promise<ListSchema> {
  const table = sampleTable(fields, rows);
  const inferred = await explain(await runPaced(inferSchemaSteps(table, options), signal), glossary);
  const isFiltered = filtersOf(fields);
  const columns = inferred.columns.map((column): Column => {
    const field = fields[column.index];
    return field ? asEngine(column, field, isFiltered) : column;
  });
  const { schema, rule } = await rowRule({ ...inferred, columns }, rows, options.ruled, signal);
  return { schema, rule, problems: schema.problems };
}

function sampleTable(fields: readonly Field[], rows: readonly Row[]): Table {
  const named = fields.flatMap(({ name, label }) => (label ? [[name, label] as const] : []));
  const lists = fields.filter(({ isList }) => isList).map(({ name }) => [name, BETWEEN] as const);
  return {
    format: 'json',
    encoding: 'utf-8',
    delimiter: null,
    itemsPath: '',
    header: null,
    columns: fields.map(({ name }) => name),
    rows,
    problems: [],
    labels: new Map(named),
    arrays: new Map(lists),
    complete: true,
    lineOf: () => null,
  };
}

/** Whether visitors would filter on a column: as the engine says; where it says nothing of any, as the first rows look. */
function filtersOf(fields: readonly Field[]): (column: Column, field: Field) => boolean {
  const isSaid = fields.some(({ isFacet }) => isFacet);
  return ({ filter, role }, { isFacet, kind }) => {
    if (kind === 'point' || kind === 'other' || role === 'hidden') return false;
    return isSaid ? isFacet === true : filter;
  };
}

/** Types that an engine compares as it compares text. */
const asText: ReadonlySet<ColumnType> = new Set<ColumnType>(['url', 'email', 'phone', 'html', 'coordinates']);

/**
 * Nobody counts for us how many different values a field holds: what its owner means to be chosen by has few, for boxes rather than a menu,
 * and by anything else a list can be ordered.
 */
const FEW = 12;
const MANY = 1_000_000;

function asEngine(
  column: Column,
  field: Field,
  isFiltered: (column: Column, field: Field) => boolean,
): Column {
  const type = typeOf(column, field);
  const separator = field.isList ? BETWEEN : null;
  return {
    ...column,
    type,
    separator,
    filter: isFiltered(column, field),
    distinct: field.isFacet === true || field.isList || field.kind === 'boolean' ? FEW : MANY,
    empty: 0,
  };
}

function typeOf({ type, role }: Column, { kind }: Field): ColumnType {
  if (kind === 'point') return 'coordinates';
  if (kind === 'date' || kind === 'datetime' || kind === 'boolean') return kind;
  // A number that is no amount stays one of those that are written: SIREN, postcodes, telephone numbers.
  if (kind === 'number') return type === 'number' && role !== 'postcode' && role !== 'id' ? 'number' : 'text';
  return asText.has(type) ? type : 'text';
}
