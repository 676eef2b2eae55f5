import type { Problem } from '../../base/problem.js';
import { isOfErrors } from './json-error.js';
import { stemOf } from './references.js';
import { isObject, itemsAt, own, type Item, type JsonObject, type Step } from './json-path.js';

/** Lists beside the records that say something of them, or of the answer: none of them is a table of its own. */
const ofAnswers =
  /^(?:facets?|facet_groups?|aggregations?|buckets|fields|columns|cols|head(?:er|ing)s?|schema|included|_?links?|warnings?|messages?|filters?|sort|meta|renderers?|tags?|legend|stats|licen[cs]es?|sources?|attributions?|languages|translations|timings|questions)$/i;

/** Keys that are names of files: `services.csv`. */
const fileName = /\.(?:csv|tsv|json|xlsx?|ods|txt)$/i;

/** The key without the ending of a file. */
export function tableName(key: string): string {
  return key.replace(fileName, '');
}

/**
 * Whether lists that look alike are tables of different things, not groups of one: they are called like files, or one points at another
 * (`structure_id` beside `structures`).
 */
export function areTables(value: JsonObject): boolean {
  const keys = Object.keys(value);
  if (keys.some((key) => fileName.test(key) || ofAnswers.test(key))) return true;
  const stems = new Set(keys.map(stemOf));
  return Object.values(value).some((list) => {
    const [first] = Array.isArray(list) ? (list as readonly unknown[]) : [];
    const pointers = Object.keys(isObject(first) ? first : {}).filter((key) => /.(?:_id|Id|ID)$/.test(key));
    return pointers.some((key) => stems.has(stemOf(key.replace(/_?id$/i, ''))));
  });
}

/** The tables of an export of phpMyAdmin by their names, several as files would be called; null for any other file. */
export function exportedTables(root: unknown): JsonObject | null {
  if (!Array.isArray(root) || !root.every((part) => typeof own(part, 'type') === 'string')) return null;
  const tables = root.filter((part) => own(part, 'type') === 'table' && Array.isArray(own(part, 'data')));
  if (tables.length === 0) return null;
  const ending = tables.length > 1 ? '.json' : '';
  return Object.fromEntries(tables.map((table) => [String(own(table, 'name')) + ending, own(table, 'data')]));
}

/** Tells of the tables that stand beside the one whose records are shown. */
export function otherTables(
  root: unknown,
  steps: readonly Step[],
  items: readonly Item[],
  used: ReadonlySet<string>,
): Problem | null {
  const place = steps.findIndex((step) => typeof step === 'string') - 1;
  const chosen = steps[place];
  if (typeof chosen !== 'object') return null;
  const [parent] = itemsAt(root, steps.slice(0, place));
  const lists = Object.entries(isObject(parent?.value) ? parent.value : {}).filter(
    ([key, list]) => key !== chosen.key && isTable(key, list) && (!used.has(key) || fileName.test(key)),
  );
  if (lists.length === 0) return null;
  const said = saidIn(items.slice(0, 50));
  const others = lists
    .filter(([, list]) => !namesIn(list).some((name) => said.has(name)))
    .map(([key]) => key);
  return others.length === 0
    ? null
    : { code: 'several-tables', count: others.length, sample: others.join(', ') };
}

function isTable(key: string, list: unknown): boolean {
  const [first] = Array.isArray(list) ? (list as readonly unknown[]) : [];
  if (!isObject(first) || isOfErrors(key) || ofAnswers.test(tableName(key))) return false;
  return Object.values(first).filter((value) => value !== null && typeof value !== 'object').length > 1;
}

/** The texts of records: a list of rooms beside talks that name their room is no table to be missed. */
function saidIn(items: readonly Item[]): ReadonlySet<unknown> {
  return new Set(
    items.flatMap(({ value, through }) => [
      ...(isObject(value) ? Object.values(value) : []),
      ...through.map(({ key }) => key),
    ]),
  );
}

function namesIn(list: unknown): readonly unknown[] {
  const things: readonly unknown[] = Array.isArray(list) ? list : [];
  return things
    .slice(0, 50)
    .flatMap((thing) => own(thing, 'name') ?? own(thing, 'nom') ?? own(thing, 'title') ?? []);
}
