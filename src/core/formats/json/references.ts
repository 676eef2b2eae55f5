import { besideRecords, withReadings } from './column-notes.js';
import { isObject, own, type Item, type JsonObject, type Step } from './json-path.js';
import { withTerms } from './embedded-terms.js';

/** A list beside the records, whose things they name by their keys. */
interface SideList {
  readonly name: string;
  readonly things: ReadonlyMap<string, JsonObject>;
}

/** Records in which other things are called by their names. */
export interface Resolved {
  readonly items: readonly Item[];
  /** The lists that those were found in. */
  readonly used: ReadonlySet<string>;
}

const keys: readonly string[] = ['id', '_id', 'uid', 'uuid', 'guid', '@id', 'key', 'code', 'slug'];
const names: readonly string[] = [
  'fullName',
  'full_name',
  'name',
  'title',
  'label',
  'nom',
  'titre',
  'libelle',
  'intitule',
];

/** What a name alone leaves out: where something is, and how to reach it. */
const tellsMore =
  /addr|street|city|ville|locality|commune|postal|zip|^lat|^lon|^lng|geo|phone|mail|url|website/i;

/** Reads what records say of other things: the relationships of JSON:API, and keys of lists that stand beside theirs. */
export function withReferences(root: unknown, steps: readonly Step[], told: readonly Item[]): Resolved {
  const items = withTerms(told);
  const areRelated = items.some(({ through }) => isObject(relationsOf(through)));
  return areRelated ? withRelations(root, items) : withKeys(sideLists(root, steps), items);
}

function relationsOf(through: Item['through']): unknown {
  return own(through.at(-1)?.container, 'relationships');
}

function withRelations(root: unknown, items: readonly Item[]): Resolved {
  const things = new Map<string, JsonObject>();
  for (const thing of [own(root, 'included'), own(root, 'data')].flatMap(listOf)) {
    const said = own(thing, 'attributes');
    if (isObject(said)) things.set(identityOf(thing), said);
  }
  const resolved = items.map((item) => {
    const said = relationsOf(item.through);
    const relations = Object.entries(isObject(said) ? said : {}).flatMap(([key, relation]) => {
      const data = own(relation, 'data');
      const found = listOf(data)
        .map((each) => things.get(identityOf(each)))
        .filter((thing) => thing !== undefined);
      const [first] = found;
      const told = Array.isArray(data) ? found.map(nameOf) : first && toldOf(first);
      return told === undefined ? [] : [[key, told] as const];
    });
    const value: unknown = { ...(item.value as JsonObject), ...Object.fromEntries(relations) };
    return relations.length > 0 ? { ...item, value } : item;
  });
  return { items: resolved, used: new Set(['included']) };
}

function identityOf(thing: unknown): string {
  return `${String(own(thing, 'type'))} ${String(own(thing, 'id'))}`;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function nameOf(thing: JsonObject): unknown {
  return names.map((name) => own(thing, name)).find((text) => typeof text === 'string');
}

/** Of a place, what helps to find it beside its name. */
export function toldOf(thing: JsonObject): unknown {
  const told = Object.entries(thing).filter(([key]) => tellsMore.test(key) || names.includes(key));
  return told.some(([key]) => tellsMore.test(key)) ? Object.fromEntries(told) : nameOf(thing);
}

/** The lists of things with a key and a name that stand beside the records, or in the things of one that does. */
function sideLists(root: unknown, steps: readonly Step[]): readonly SideList[] {
  const chosen = steps[steps.findIndex((step) => typeof step === 'string') - 1];
  const beside = besideRecords(root, steps).filter(
    ([key]) => typeof chosen !== 'object' || key !== chosen.key,
  );
  const inner = beside.flatMap(([key, list]) =>
    (Array.isArray(list) ? list : []).flatMap((thing: unknown) =>
      Object.values(isObject(thing) ? thing : {})
        .filter((value) => Array.isArray(value))
        .map((value: unknown) => [key, value] as const),
    ),
  );
  return [...beside, ...inner]
    .map(([name, value]) => ({ name, things: thingsIn(value) }))
    .filter(({ things }) => things.size > 0);
}

function thingsIn(value: unknown): ReadonlyMap<string, JsonObject> {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : null;
  const key = keys.find((name) => isKey(own(list?.[0], name)));
  const entries = list
    ? list.map((thing) => [key === undefined ? null : own(thing, key), thing] as const)
    : Object.entries(isObject(value) ? value : {});
  return new Map(
    entries.flatMap(([id, thing]) =>
      isKey(id) && isObject(thing) && nameOf(thing) !== undefined ? [[String(id), thing] as const] : [],
    ),
  );
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function withKeys(lists: readonly SideList[], items: readonly Item[]): Resolved {
  const used = new Set<string>();
  const readings = new Map<string, (value: unknown) => unknown>();
  const renamed = new Map<string, string>();
  const taken = new Set(
    lists.length > 0 ? items.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])) : [],
  );
  for (const key of taken) {
    const values = items.flatMap(({ value }) => listOf(own(value, key) ?? []).flat());
    const list =
      values.length > 0 && values.every(isKey) ? leadsTo(key, values.map(String), lists) : undefined;
    if (!list) continue;
    used.add(list.name);
    readings.set(key, (value) => {
      const thing = list.things.get(String(value));
      return thing ? nameOf(thing) : value;
    });
    const short = key.replace(/(?:_ids?|Ids?|ID)$/, '');
    if (short === '' || taken.has(short) || [...renamed.values()].includes(short)) continue;
    renamed.set(key, short);
  }
  return { items: withReadings(items, readings, renamed), used };
}

/**
 * The list that values lead to: nearly all of them are keys of things in it, and their column is called like it, unless they are such
 * that none could be one by chance.
 */
function leadsTo(key: string, values: readonly string[], lists: readonly SideList[]): SideList | undefined {
  const stem = stemOf(key.replace(/_?ids?$/i, ''));
  const areLong = values.every((value) => value.length > 7 && /\d/.test(value));
  return lists.find(
    ({ name, things }) =>
      (areLong || areRelated(stem, stemOf(name))) &&
      values.filter((value) => things.has(value)).length >= values.length * 0.8,
  );
}

function areRelated(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) > 2 &&
    (one.startsWith(other) || other.startsWith(one) || one.endsWith(other))
  );
}

/** A name without the ending of a file and of the plural. */
export function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.\w{3,4}$/, '')
    .replace(/(?:ies|y|s|x)$/, '');
}
