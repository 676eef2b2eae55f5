import { besideRecords } from './column-notes.js';
import { envelopeKey } from './json-envelope.js';
import { isOfErrors } from './json-error.js';
import { areTables, tableName } from './json-tables.js';
import { isFeatureCollection } from '../geojson/features.js';
import { isObject, itemsAt, own, type JsonObject, type Step } from './json-path.js';

/** What lists of records are called by the services that publish them. */
const LISTS: ReadonlySet<string> = new Set([
  'records',
  'features',
  'results',
  'contents',
  'content',
  'data',
  'items',
  'entries',
  'rows',
  'hits',
  'value',
  'values',
  'events',
  'sessions',
  'talks',
  'schedule',
  'programme',
  'agenda',
  'organizations',
  'services',
  '@graph',
  'member',
  'hydra:member',
  'itemlistelement',
]);

/** What wraps each record, beside its geometry and its housekeeping. */
const WRAPPERS: readonly string[] = [
  'properties',
  'fields',
  'attributes',
  '_source',
  'node',
  'record',
  'item',
];

/** How many items are looked at to learn what a list holds. */
const LOOKED_AT = 50;

/** How deep lists are looked for, in steps. */
const DEEPEST = 8;

interface Candidate {
  readonly steps: readonly Step[];
  readonly count: number;
  readonly named: boolean;
}

/**
 * Finds where the records of a JSON file stand: the list that is called like one, else the longest list of objects. Lists of lists (days,
 * rooms) are followed to the innermost one that has more to say than what holds it. An object that describes one thing is one record.
 * @returns The steps towards the records; none for a single object.
 */
export function findRecords(root: unknown): readonly Step[] {
  if (Array.isArray(root)) return recordsOfList(root, ['[]']);
  if (!isObject(root)) return [];
  if (isMapOfRecords(root)) return ['{}'];
  if (isMapOfAlikeLists(root) && !areTables(root)) return ['{}', '[]'];
  const levels = levelsOf(root);
  if (levels) return levels;
  const candidates = listsIn(root, []);
  const best = candidates.sort(
    (left, right) => Number(right.named) - Number(left.named) || right.count - left.count,
  )[0];
  if (!best) return emptyList(root);
  if (isOneThing(root, best) && describesOneThing(root, candidates)) return [];
  return unwrapped(root, best.steps);
}

/** In a list that holds nothing but another list, the records are those of that one. */
function recordsOfList(root: readonly unknown[], steps: readonly Step[]): readonly Step[] {
  const lists = itemsAt(root, steps).map(({ value }) => value);
  const [only, another] = lists;
  if (another === undefined && Array.isArray(only) && typeof only[0] === 'object' && steps.length < DEEPEST)
    return recordsOfList(root, [...steps, '[]']);
  return unwrapped(root, deeper(root, steps));
}

/** The way to a list of records that holds none, unless it belongs to something with a name. */
function emptyList(root: JsonObject): readonly Step[] {
  if (isNamed(root) && !Array.isArray(own(root, 'features'))) return [];
  for (const [key, inner] of Object.entries(root)) {
    if (isListName(key) && Array.isArray(inner) && inner.length === 0) return [{ key }, '[]'];
    const below = isObject(inner) ? emptyList(inner) : [];
    if (below.length > 0 && below.length < DEEPEST) return [{ key }, ...below];
  }
  return [];
}

function listsIn(value: JsonObject, steps: readonly Step[]): Candidate[] {
  if (steps.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isOfErrors(key)) return [];
    const path: Step[] = [...steps, { key }];
    if (Array.isArray(inner))
      return isObject(inner[0]) || (isListName(key) && Array.isArray(inner[0]))
        ? [candidate(inner, key, path)]
        : [];
    if (!isObject(inner)) return [];
    if (isMapOfRecords(inner))
      return [{ steps: [...path, '{}'], count: Object.keys(inner).length, named: isListName(key) }];
    if (isMapOfAlikeLists(inner) && !areTables(inner)) return [mapOfLists(inner, key, path)];
    const levels = levelsOf(inner);
    if (levels)
      return [{ steps: [...path, ...levels], count: itemsAt(inner, levels).length, named: isListName(key) }];
    return listsIn(inner, path);
  });
}

function candidate(list: readonly unknown[], key: string, path: readonly Step[]): Candidate {
  const below = deeper(list, ['[]']);
  return { steps: [...path, ...below], count: itemsAt(list, below).length, named: isListName(key) };
}

/** What names the columns where records are lists of cells: a list beside theirs, of texts or of objects with a name. */
const HEADINGS: ReadonlySet<string> = new Set(['columns', 'cols', 'header', 'headers', 'headings', 'fields']);

/** The headings that stand beside a list of lists; null where there are none. */
export function headingsBeside(root: unknown, steps: readonly Step[]): readonly string[] | null {
  const [parent] = itemsAt(root, steps.slice(0, steps.lastIndexOf('[]') - 1));
  const around = Object.entries(isObject(parent?.value) ? parent.value : {});
  const [, list] =
    [...around, ...besideRecords(root, steps)].find(
      ([key, inner]) => HEADINGS.has(key) && Array.isArray(inner),
    ) ?? [];
  const names = ((list ?? []) as readonly unknown[]).map((one) =>
    isObject(one) ? own(one, 'name') || own(one, 'label') || own(one, 'id') : one,
  );
  const usable = names.length > 0 && new Set(names).size === names.length;
  return usable && names.every((name) => typeof name === 'string') ? names : null;
}

function mapOfLists(value: JsonObject, key: string, path: readonly Step[]): Candidate {
  const count = itemsAt(value, ['{}', '[]']).length;
  return { steps: [...path, '{}', '[]'], count, named: isListName(key) };
}

function isListName(key: string): boolean {
  return LISTS.has(tableName(key).toLowerCase());
}

/**
 * Goes on from a list whose items are but groups of records, poorer in words than what they hold; a single one must be far poorer, and bear
 * no name. Groups that hold nothing but groups are gone through; a collection of features is one by definition.
 */
function deeper(list: readonly unknown[], steps: readonly Step[]): readonly Step[] {
  if (steps.length > DEEPEST) return steps;
  const groups = itemsAt(list, steps).map(({ value }) => value);
  const [first] = groups;
  if (groups.length > 0 && groups.every(isFeatureCollection)) return [...steps, { key: 'features' }, '[]'];
  if (groups.length < 2 && (!isObject(first) || isNamed(first))) return steps;
  const poorer = richness(groups) * (groups.length < 2 ? 2 : 1);
  const inner = waysDown(groups, MOST_GROUPS)
    .map((more) => ({ more, items: itemsAt(groups, ['[]', ...more]) }))
    .filter(({ items }) => items.length > groups.length && richness(items.map(({ value }) => value)) > poorer)
    .sort((left, right) => left.more.length - right.more.length || right.items.length - left.items.length)[0];
  return inner ? deeper(list, [...steps, ...inner.more]) : steps;
}

/** How many groups may lie in one another before one of them holds something richer. */
const MOST_GROUPS = 3;

/** The ways from groups to the lists in them, and to the lists in those. */
function waysDown(groups: readonly unknown[], most: number): readonly (readonly Step[])[] {
  return innerLists(groups).flatMap((way) => {
    const inner = most > 1 ? itemsAt(groups, ['[]', ...way]).map(({ value }) => value) : [];
    return [way, ...waysDown(inner, most - 1).map((more) => [...way, ...more])];
  });
}

/** What lists of things that every record has of its own are called. */
const PARTS =
  /^(?:contact|(?:tele)?phone|adresse|address|horaire|hour|link|lien|tarif|contact_?point)(?:e?s)?$|^moyens_?(?:de_?)?communication$/i;

/** The ways from a group to a list of objects: under a key, or under the keys of an object (`rooms: {"Room 1": […]}`). */
function innerLists(groups: readonly unknown[]): readonly (readonly Step[])[] {
  const ways = new Map<string, readonly Step[]>();
  for (const group of groups.slice(0, LOOKED_AT)) {
    for (const [key, inner] of isObject(group) ? Object.entries(group) : []) {
      if (PARTS.test(key) || isCells(inner)) continue;
      if (Array.isArray(inner) && isObject(inner[0])) ways.set(key, [{ key }, '[]']);
      const isOfParts = isObject(inner) && Object.keys(inner).every((name) => PARTS.test(name));
      if (isObject(inner) && !isOfParts && isMapOfLists(inner)) ways.set(key, [{ key }, '{}', '[]']);
    }
  }
  return [...ways.values()];
}

function isMapOfLists(value: JsonObject): boolean {
  const lists = Object.values(value);
  return (
    lists.length > 0 &&
    lists.every((list) => Array.isArray(list) && list.every(isObject)) &&
    lists.some((list) => (list as unknown[]).length > 0)
  );
}

/** An object whose keys group records (`lundi: […], mardi: […]`): its lists hold the same kind of thing. */
function isMapOfAlikeLists(value: JsonObject): boolean {
  if (!isMapOfLists(value)) return false;
  const firsts = Object.entries(value).flatMap(([key, list]) => {
    const first: unknown = (list as readonly unknown[])[0];
    return first === undefined ? [] : [[key, first] as const];
  });
  return isMapOfRecords(Object.fromEntries(firsts));
}

/** How many plain values an object holds, itself or in the objects in it, on average. */
function richness(values: readonly unknown[]): number {
  const objects = values.slice(0, LOOKED_AT).filter(isObject);
  const plain = objects
    .flatMap((value) =>
      Object.values(value).flatMap((inner) => (isObject(inner) ? Object.values(inner) : [inner])),
    )
    .filter(isPlain);
  return plain.length / Math.max(1, objects.length);
}

function isPlain(value: unknown): boolean {
  return value !== null && typeof value !== 'object';
}

/** An object whose keys name records: two objects or more that share most of their keys, and nothing else. */
function isMapOfRecords(value: JsonObject): boolean {
  const records = Object.values(value);
  if (records.length < 2 || !records.every(isObject)) return false;
  const looked = records.slice(0, LOOKED_AT);
  const counts = new Map<string, number>();
  for (const record of looked)
    for (const key of Object.keys(record)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = looked.reduce((sum, record) => sum + Object.keys(record).length, 0);
  const shared = [...counts.values()]
    .filter((count) => count > looked.length / 2)
    .reduce((sum, count) => sum + count, 0);
  return keys > 0 && shared >= keys / 2 && looked.every((record) => Object.values(record).some(isPlain));
}

/** The way down objects in objects, as day, time and room are keyed in turn; empty ones may stand between. Null where no records lie there. */
function levelsOf(value: JsonObject): readonly Step[] | null {
  for (let steps: readonly Step[] = ['{}', '{}']; steps.length < 5; steps = [...steps, '{}']) {
    const groups = itemsAt(value, steps.slice(1)).map((item) => item.value);
    const held = itemsAt(value, steps).map((item) => item.value);
    if (groups.length < 2 || held.length < 2) return null;
    if (!groups.every(isObject) || groups.some((group) => Object.values(group).some(isPlain))) return null;
    const firsts = held.flatMap((list): readonly unknown[] =>
      Array.isArray(list) ? list.slice(0, 1) : [null],
    );
    if (firsts.length > 1 && firsts.every(isObject))
      return isMapOfRecords(Object.fromEntries(firsts.entries())) ? [...steps, '[]'] : null;
    if (held.every((one) => isObject(one) && Object.values(one).some(isPlain)))
      return isMapOfRecords(Object.fromEntries(held.entries())) ? steps : null;
  }
  return null;
}

/** Something with a name of its own and several lists about it is one thing, not a list of things. */
function describesOneThing(root: JsonObject, candidates: readonly Candidate[]): boolean {
  return isNamed(root) && (candidates.length > 2 || candidates.every(({ count }) => count < 2));
}

function isNamed(value: JsonObject): boolean {
  return Object.keys(value).some(
    (key) => /^(?:id|name|title|nom|titre|label)$/i.test(key) && isPlain(value[key]),
  );
}

/** A list called like one of records is theirs, unless the one item in it belongs to something with a key of its own. */
function isOneThing(root: JsonObject, { named, count }: Candidate): boolean {
  return !named || (count < 2 && typeof own(root, 'id') === 'string');
}

function unwrapped(root: unknown, steps: readonly Step[]): readonly Step[] {
  const looked = itemsAt(root, steps)
    .slice(0, LOOKED_AT)
    .map(({ value }) => value);
  const key = WRAPPERS.find((name) =>
    looked.every(
      (item) =>
        isObject(item) &&
        Object.hasOwn(item, name) &&
        isObject(item[name]) &&
        Object.keys(item).length <= 8 &&
        // Things in a list of schema.org; elsewhere an item may be one of several things that are told of a row.
        (name !== 'item' || own(item, '@type') === 'ListItem'),
    ),
  );
  if (key !== undefined && looked.length > 0) return [...steps, { key }];
  const content = envelopeKey(looked);
  if (content !== undefined) return [...steps, { key: content }];
  // Rows that hold nothing but their cells.
  const [cells = ''] = isObject(looked[0]) ? Object.keys(looked[0]) : [];
  const areCells = looked.every(
    (row) => Array.isArray(own(row, cells)) && Object.keys(row as object).length === 1,
  );
  return areCells && looked.length > 0 && isCells(own(looked[0], cells)) ? [...steps, { key: cells }] : steps;
}

/** Cells with a value each, or bare ones. */
function isCells(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.length > 1 &&
    list.every((cell) => !isObject(cell) || Object.hasOwn(cell, 'v'))
  );
}
