/** One step towards the records: into a key, into every item of a list, into every value of an object. */
export type Step = { readonly key: string } | '[]' | '{}';

export type JsonObject = Readonly<Record<string, unknown>>;

/** One record where it stands in a JSON file. */
export interface Item {
  readonly value: unknown;
  /** Whether it was a list of cells. */
  readonly isList?: true;
  /** The keys and groups it was reached through, outermost first; what holds the whole list is no group. */
  readonly through: readonly {
    readonly name: string;
    readonly key?: string;
    readonly container?: JsonObject;
    /** The key of the list that the container stands in; empty where the list has none. */
    readonly of?: string;
  }[];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own value of a key; undefined for what every object inherits. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The path as written in `items-path`: `records[].fields`, `days[].rooms{}[]`. A list at the root is left out. */
export function pathText(steps: readonly Step[]): string {
  const text = steps.reduce<string>(
    (path, step) => (typeof step === 'string' ? path + step : path ? `${path}.${step.key}` : step.key),
    '',
  );
  return text === '[]' ? '' : text;
}

/** Reads a path as people write it; `*` stands for every value, a leading `$` or `root` for the root. */
export function parsePath(path: string): Step[] {
  return path
    .trim()
    .replace(/^(?:\$|root(?=$|[.[{]))/, '')
    .replace(/\[\*?\]/g, '.[]')
    .replace(/\{\}|(^|\.)\*(?=$|[.[])/g, '$1.{}')
    .split('.')
    .filter((part) => part !== '')
    .map((part) => (part === '[]' || part === '{}' ? part : { key: part }));
}

/** Every value that a path leads to; those that it does not fit are left out. */
export function itemsAt(root: unknown, steps: readonly Step[]): Item[] {
  let items: Item[] = [{ value: root, through: [] }];
  let name = '';
  let grouped = false;
  for (const step of steps) {
    const of = name;
    if (typeof step !== 'string') name = step.key;
    items = items.flatMap((item) => follow(item, step, { name, of }, grouped));
    grouped ||= typeof step === 'string';
  }
  return items;
}

/** The key of the step, and that of the step before. */
interface Keys {
  readonly name: string;
  readonly of: string;
}

function follow({ value, through }: Item, step: Step, { name, of }: Keys, grouped: boolean): readonly Item[] {
  if (step === '[]') {
    return Array.isArray(value) ? value.map((one: unknown) => ({ value: one, through })) : [];
  }
  if (step === '{}') {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.map(([key, one]) => ({ value: one, through: [...through, { name, key }] }));
  }
  const next = own(value, step.key);
  if (next === undefined) return [];
  return [
    {
      value: next,
      through: grouped && isObject(value) ? [...through, { name, container: value, of }] : through,
    },
  ];
}
