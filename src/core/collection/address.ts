import type { Column, Schema } from '../schema/schema.js';
import { headingKey } from '../text/fold.js';
import { columnNamed } from '../schema/column-named.js';
import { readOrder } from './order.js';
import { emptySelection, HERE, type Selection } from './selection.js';

/*
 * A selection in the query string of the page, which belongs to others: every name of ours begins with the name of the list and a dot
 * (`annuaire.q`, `annuaire.sort`, `.page`, `.open`, `.near`, `.within`, `.view`, `.guide`, `.bbox`, and each ticked value as `annuaire.services=…`). What follows the dot holds
 * no other dot, so that a list called `annuaire` and one called `annuaire.services` have nothing in common.
 */

const names = ['q', 'sort', 'page', 'open', 'near', 'within', 'view', 'guide', 'bbox'] as const;
type Name = (typeof names)[number];

/** What stands beside the selection, and stays as it is whatever is asked for: the entries that a visitor keeps. */
const besides = ['kept'] as const;

/** An address may come from anybody: what is longer is cut, what is more is left out. */
const MOST_VALUES = 50;
const LONGEST_WORDS = 100;
const LONGEST_VALUE = 200;
const LONGEST_KEY = 40;
/** A view may hold the columns that it shows. */
const LONGEST_VIEW = 400;
const LAST_PAGE = 1_000_000;

/** Reads the selection out of the parameters of an address. Whatever is unknown or makes no sense counts as absent; never throws. */
export function readAddress(parameters: URLSearchParams, list: string, schema: Schema): Selection {
  const text = (name: Name): string => parameters.get(`${list}.${name}`) ?? '';
  const filters = columnKeys(schema).map(([column, key]) => {
    const values = parameters.getAll(`${list}.${key}`).map((value) => cut(value, LONGEST_VALUE));
    return [column.name, [...new Set(values)].slice(0, MOST_VALUES)] as const;
  });
  return {
    words: cut(text('q'), LONGEST_WORDS),
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    sort: readSort(text('sort'), schema),
    page: readPage(text('page')),
    open: cut(text('open'), LONGEST_VALUE),
    ...readNear(text('near'), text('within')),
    view: cut(text('view'), LONGEST_VIEW),
    guide: cut(text('guide'), LONGEST_KEY),
    bbox: bboxIn(text('bbox')),
  };
}

/** The parameters of an address with this selection in place of the one they held; all others stay as they are. */
export function writeAddress(
  current: URLSearchParams,
  selection: Selection,
  list: string,
  schema: Schema,
): URLSearchParams {
  const ours = new Set(namesOf(list, schema));
  // Made of what stays: a page of entries and links is written at each key, and to take away names one by one takes eight times as long.
  const parameters = new URLSearchParams([...current].filter(([name]) => !ours.has(name)));
  for (const [key, value] of pairs(selection, schema)) parameters.append(`${list}.${key}`, value);
  return parameters;
}

/** Whether an address says anything about a list. */
export function tellsOf(parameters: URLSearchParams, list: string, schema: Schema): boolean {
  return namesOf(list, schema).some((name) => parameters.has(name));
}

/**
 * The parameters of an address with our names as we write them. PHP makes `annuaire_q` of `annuaire.q`, and systems that send on to
 * another address of the same page write it so (WordPress: `?page_id=7&annuaire.q=…` to `/annuaire/?annuaire_q=…`). Where nothing has
 * to be put right, the very parameters that were given.
 */
export function withOurNames(parameters: URLSearchParams, list: string, schema: Schema): URLSearchParams {
  const all = [...namesOf(list, schema), ...besides.map((name) => `${list}.${name}`)];
  const ours = all.filter((name) => !parameters.has(name));
  const written = new Map(ours.map((name) => [name.replace(/[ .]/g, '_'), name]));
  if (![...parameters.keys()].some((name) => written.has(name))) return parameters;
  return new URLSearchParams([...parameters].map(([name, value]) => [written.get(name) ?? name, value]));
}

/** Every name that a list may have in an address. */
function namesOf(list: string, schema: Schema): readonly string[] {
  return [...names, ...columnKeys(schema).map(([, key]) => key)].map((key) => `${list}.${key}`);
}

/** The parameters that hold a selection and nothing else; what is as in an empty selection is left out. */
function pairs(selection: Selection, schema: Schema): readonly (readonly [string, string])[] {
  const { words, sort, page, open, view, guide, bbox } = selection;
  // Where the device is, nobody else shall know.
  const near = selection.near === HERE ? '' : selection.near;
  const keys = new Map(columnKeys(schema));
  const single = [
    ['q', cut(words, LONGEST_WORDS)],
    ['sort', writeSort(sort, schema, keys)],
    ['page', page === emptySelection.page ? '' : String(page)],
    ['open', cut(open, LONGEST_VALUE)],
    ['near', cut(near, LONGEST_KEY)],
    ['within', near && selection.within ? String(selection.within) : ''],
    ['view', cut(view, LONGEST_VIEW)],
    ['guide', cut(guide, LONGEST_KEY)],
    ['bbox', bboxIn(bbox)],
  ] as const;
  const ticked = Object.entries(selection.filters).flatMap(([name, values]) => {
    const column = columnNamed(schema, name);
    const key = column && keys.get(column);
    return key === undefined
      ? []
      : values.slice(0, MOST_VALUES).map((value) => [key, cut(value, LONGEST_VALUE)] as const);
  });
  return [...single.filter(([, value]) => value !== ''), ...ticked];
}

/** How each column is called in an address: short, without a dot, and each differently; `-2` tells apart what would be called the same. */
export function columnKeys(schema: Schema): ColumnKeys {
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
  const taken = new Map<string, number>([...names, ...besides].map((name) => [name, 1]));
  return columns.map((column) => {
    const key = cut(headingKey(column.name), LONGEST_KEY);
    // No letter and no digit: called by its place, and not by a hyphen first, which means the descending order.
    if (key === '') return [column, `_${column.index + 1}`];
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return [column, before === 0 ? key : `${key}-${before + 1}`];
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

/** Farther than half around the Earth nothing is. */
function readNear(near: string, text: string): Pick<Selection, 'near' | 'within'> {
  if (near === HERE) return { near: '', within: 0 };
  const within = near && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return { near: cut(near, LONGEST_KEY), within: within <= 20_040 ? within : 0 };
}

/** What looks like a part of the Earth; whether it is one is for who limits to it to say. */
const bboxIn = (text: string): string => (/^(?:none|[-\d.,]{7,80})$/.test(text) ? text : '');

function readPage(text: string): number {
  const page = /^\d{1,7}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(1, page), LAST_PAGE);
}

/** The beginning of a text, without half a character at its end. */
function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
}
