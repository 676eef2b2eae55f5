import type { Column, Schema } from '../schema/schema.js';
import { headingKey } from '../text/fold.js';
import { columnNamed } from './column-named.js';
import { readOrder } from './order.js';
import { emptySelection, type Selection } from './selection.js';

/*
 * A selection in the query string of the page: `q`, `sort`, `page`, `open`, `view`, and each ticked value as `f.services=…`. With a prefix
 * (the element's id) every name begins with it: `annuaire.q`, `annuaire.services`.
 */

const names = ['q', 'sort', 'page', 'open', 'view'] as const;
type Name = (typeof names)[number];

/** An address may come from anybody: what is longer is cut, what is more is left out. */
const MOST_VALUES = 50;
const LONGEST_WORDS = 100;
const LONGEST_VALUE = 200;
const LONGEST_KEY = 40;
const LAST_PAGE = 1_000_000;

/** Reads the selection out of the parameters of an address. Whatever is unknown or makes no sense counts as absent; never throws. */
export function readAddress(parameters: URLSearchParams, prefix: string, schema: Schema): Selection {
  const text = (name: Name): string => parameters.get(nameOf(name, prefix)) ?? '';
  const filters = columnKeys(schema).map(([column, key]) => {
    const values = parameters.getAll(filterName(key, prefix)).map((value) => cut(value, LONGEST_VALUE));
    return [column.name, [...new Set(values)].slice(0, MOST_VALUES)] as const;
  });
  return {
    words: cut(text('q'), LONGEST_WORDS),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: readSort(text('sort'), schema),
    page: readPage(text('page')),
    open: cut(text('open'), LONGEST_VALUE),
    view: cut(text('view'), LONGEST_KEY),
  };
}

/** The parameters of an address with this selection in place of the one they held; all others stay as they are. */
export function writeAddress(
  current: URLSearchParams,
  selection: Selection,
  prefix: string,
  schema: Schema,
): URLSearchParams {
  const parameters = new URLSearchParams(current);
  for (const name of names) parameters.delete(nameOf(name, prefix));
  for (const [, key] of columnKeys(schema)) parameters.delete(filterName(key, prefix));
  for (const [name, value] of pairs(selection, prefix, schema)) parameters.append(name, value);
  return parameters;
}

/** The parameters that hold a selection and nothing else; what is as in an empty selection is left out. */
function pairs(selection: Selection, prefix: string, schema: Schema): readonly (readonly [string, string])[] {
  const { words, sort, page, open, view } = selection;
  const keys = new Map(columnKeys(schema));
  const single = [
    ['q', cut(words, LONGEST_WORDS)],
    ['sort', writeSort(sort, schema, keys)],
    ['page', page === emptySelection.page ? '' : String(page)],
    ['open', cut(open, LONGEST_VALUE)],
    ['view', cut(view, LONGEST_KEY)],
  ] as const;
  const ticked = Object.entries(selection.filters).flatMap(([name, values]) => {
    const column = columnNamed(schema, name);
    const key = column && keys.get(column);
    return key === undefined
      ? []
      : values
          .slice(0, MOST_VALUES)
          .map((value) => [filterName(key, prefix), cut(value, LONGEST_VALUE)] as const);
  });
  const written = single.filter(([, value]) => value !== '');
  return [...written.map(([name, value]) => [nameOf(name, prefix), value] as const), ...ticked];
}

function nameOf(name: Name, prefix: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}

/** Without a prefix a column must not take a parameter that the page uses for something else (`page`, `id`). */
function filterName(key: string, prefix: string): string {
  return `${prefix === '' ? 'f' : prefix}.${key}`;
}

/** How each column is called in an address: short, and each differently; `.2` tells apart what would be called the same. */
function columnKeys(schema: Schema): ColumnKeys {
  const known = keysOf.get(schema);
  if (known) return known;
  const keys = makeKeys(schema);
  keysOf.set(schema, keys);
  return keys;
}

type ColumnKeys = readonly (readonly [Column, string])[];

/** A page of entries asks for the keys dozens of times. */
const keysOf = new WeakMap<Schema, ColumnKeys>();

function makeKeys({ columns }: Schema): ColumnKeys {
  const taken = new Map<string, number>(names.map((name) => [name, 1]));
  return columns.map((column) => {
    const key = cut(headingKey(column.name), LONGEST_KEY);
    const before = key === '' ? column.index : (taken.get(key) ?? 0);
    taken.set(key, before + 1);
    return [column, before === 0 && key !== '' ? key : `${key}.${before + 1}`];
  });
}

function readSort(text: string, schema: Schema): string {
  const descending = text.startsWith('-');
  const wanted = descending ? text.slice(1) : text;
  const column = columnKeys(schema).find(([, key]) => key === wanted)?.[0];
  return column ? `${descending ? '-' : ''}${column.name}` : '';
}

function writeSort(sort: string, schema: Schema, keys: ReadonlyMap<Column, string>): string {
  const order = readOrder(schema, sort);
  const key = order && keys.get(order.column);
  return key ? `${order.descending ? '-' : ''}${key}` : '';
}

function readPage(text: string): number {
  const page = /^\d{1,7}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(1, page), LAST_PAGE);
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
}
