import { since1970 } from '../../time/counted.js';
import { isObject, itemsAt, own, type Item, type JsonObject, type Step } from './json-path.js';

/** What a file says of one of its columns beside the rows. */
export interface ColumnNote {
  /** What people call it, with its unit. */
  readonly label: string | null;
  /** Numbers in it are moments, counted since 1970. */
  readonly isTime: boolean;
  /** What its codes stand for. */
  readonly codes: ReadonlyMap<unknown, unknown> | null;
}

/** Notes by the key of their column. */
export type ColumnNotes = ReadonlyMap<string, ColumnNote>;

/** Where a label stands in a note, the one for people first. */
const labels: readonly string[] = [
  'alias',
  'label',
  'title',
  'headerName',
  'caption',
  'display_name',
  'displayName',
  'text',
  'name',
];
const types: readonly string[] = ['type', 'dataType', 'data_type', 'dataTypeName', 'format'];
const units: readonly string[] = ['unit', 'units', 'unite', 'uom'];

/** What objects that hold a label or a note by the name of each column are called. */
const ofColumns = /label|alias|column|cols|field|champ|head|title|caption|legend|libell|schema|propert/i;

/** How many records are looked at for their keys. */
const LOOKED_AT = 50;

/** Finds what stands beside the records and speaks of keys of theirs in at least half of what it names. */
export function columnNotes(root: unknown, steps: readonly Step[], items: readonly Item[]): ColumnNotes {
  const looked = items.slice(0, LOOKED_AT).map(({ value }) => value);
  const keys = new Set(looked.flatMap((value) => (isObject(value) ? Object.keys(value) : [])));
  const found = new Map<string, ColumnNote>();
  for (const [name, value] of besideRecords(root, steps)) {
    const notes = Array.isArray(value) ? listed(value, keys) : keyed(name, value, keys);
    for (const [key, note] of notes) if (!found.has(key)) found.set(key, note);
  }
  return found;
}

/** What stands in the objects on the way to the list, and in objects in those: `fields`, `schema.fields`, `meta.view.columns`. */
export function besideRecords(
  root: unknown,
  steps: readonly Step[],
): readonly (readonly [key: string, value: unknown])[] {
  const end = steps.findIndex((step) => typeof step === 'string');
  const way = steps.slice(0, Math.max(0, end));
  const around = entriesOf(way.map((_, place) => itemsAt(root, steps.slice(0, place))[0]?.value));
  const inner = entriesOf(around.map(([, value]) => value));
  return [...around, ...inner, ...entriesOf(inner.map(([, value]) => value))];
}

function entriesOf(values: readonly unknown[]): readonly (readonly [string, unknown])[] {
  return values.flatMap((value) => (isObject(value) ? Object.entries(value) : []));
}

/** A list of notes, each of which names its column under a key that is the same for all. */
function listed(list: readonly unknown[], keys: ReadonlySet<string>): ColumnNotes {
  const notes = list.filter(isObject);
  const naming = Object.keys(notes[0] ?? {}).find((name) => {
    const hits = new Set(notes.map((note) => own(note, name)).filter((key) => keys.has(key as string)));
    return hits.size > 1 && hits.size >= notes.length / 2;
  });
  if (naming === undefined) return new Map();
  return new Map(notes.map((note) => [String(note[naming]), noteOf(note, naming)]));
}

/** An object of labels, or of notes, by the names of the columns. */
function keyed(name: string, value: unknown, keys: ReadonlySet<string>): ColumnNotes {
  const entries = Object.entries(isObject(value) && ofColumns.test(name) ? value : {});
  const known = entries.filter(([key]) => keys.has(key));
  if (known.length < 2 || known.length < entries.length / 2) return new Map();
  return new Map(known.map(([key, note]) => [key, noteOf(isObject(note) ? note : { label: note }, '', key)]));
}

function noteOf(note: JsonObject, naming: string, key = String(note[naming])): ColumnNote {
  const information = own(note, 'info');
  const said = (names: readonly string[]): string | undefined =>
    names
      .filter((name) => name !== naming)
      .flatMap((name) => [own(note, name), own(information, name)])
      .find((text): text is string => typeof text === 'string' && text.trim() !== '')
      ?.trim();
  const unit = said(units);
  const label = said(labels) ?? (unit === undefined ? null : key);
  return {
    label: label !== null && unit !== undefined && !label.includes(unit) ? `${label} (${unit})` : label,
    isTime: /date|time/i.test(said(types) ?? ''),
    codes: codesIn(note) ?? codesIn(own(note, 'domain')),
  };
}

/** A list in the note of a column that gives its codes names: `codedValues`, `options`, `choices`. */
function codesIn(note: unknown): ReadonlyMap<unknown, unknown> | null {
  for (const list of Object.values(isObject(note) ? note : {})) {
    const [first] = Array.isArray(list) ? (list as readonly unknown[]) : [];
    const code = ['code', 'value', 'id', 'key'].find((name) => own(first, name) !== undefined);
    const name = ['label', 'name', 'title', 'text'].find((each) => typeof own(first, each) === 'string');
    if (code !== undefined && name !== undefined)
      return new Map((list as readonly unknown[]).map((each) => [own(each, code), own(each, name)]));
  }
  return null;
}

type Reading = (value: unknown) => unknown;

/** The records as the notes say that they are meant: codes by their names, moments written out. */
export function withNotes(items: readonly Item[], notes: ColumnNotes): readonly Item[] {
  const readings = new Map<string, Reading>();
  for (const [key, { isTime, codes }] of notes) {
    if (codes) readings.set(key, (value) => codes.get(value) ?? value);
    else if (isTime) readings.set(key, timesOf(items.map(({ value }) => own(value, key))));
  }
  return withReadings(items, readings);
}

/** The records with some of their values, or what their lists hold, read otherwise, and called otherwise where a name is given. */
export function withReadings(
  items: readonly Item[],
  readings: ReadonlyMap<string, Reading>,
  names: ReadonlyMap<string, string> = new Map(),
): readonly Item[] {
  if (readings.size === 0) return items;
  const read = ([key, value]: readonly [string, unknown]): readonly [string, unknown] => {
    const reading = readings.get(key);
    if (!reading) return [key, value];
    return [names.get(key) ?? key, Array.isArray(value) ? value.map(reading) : reading(value)];
  };
  return items.map((item) =>
    isObject(item.value) ? rewritten(item, Object.fromEntries(Object.entries(item.value).map(read))) : item,
  );
}

/** A record with another value, in whatever held the first: Grist is known by what its records lie in. */
function rewritten(item: Item, value: JsonObject): Item {
  const through = item.through.map((step) =>
    own(step.container, 'fields') === item.value
      ? { ...step, container: { ...step.container, fields: value } }
      : step,
  );
  return { ...item, value, through };
}

/** So many thousandths of a second are in 1973; so many seconds, in the year 5138. */
const inThousandths = 100_000_000_000;

function timesOf(values: readonly unknown[]): Reading {
  const numbers = values.filter((value) => typeof value === 'number');
  const unit = numbers.some((value) => Math.abs(value) >= inThousandths) ? 1000 : 1;
  const isDays = numbers.every((value) => value % (unit * 86_400) === 0);
  const write = since1970(unit, isDays);
  return (value) => (typeof value === 'number' ? (write(String(value)) ?? value) : value);
}
