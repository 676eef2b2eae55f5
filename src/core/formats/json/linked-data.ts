import { isObject, own, type JsonObject } from './json-path.js';

/** What programs write before the names of schema.org. */
const vocabulary = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i;

/** How deep things are looked for in things. */
const DEEPEST = 8;

/** The name of a type or a term, without its vocabulary. */
export function termOf(value: unknown): string {
  return typeof value === 'string' ? value.replace(vocabulary, '') : '';
}

/** The types of a thing (JSON-LD 1.1, `@type`). */
export function typesOf(value: unknown): readonly string[] {
  return listOf(own(value, '@type') ?? own(value, 'type')).map(termOf);
}

/** One value or several: properties of linked data may always have more. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A value without what says only how it is written: names without their vocabulary, `{"@value": …}` and `{"@id": …}` as texts. */
export function plainly(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => plainly(each, depth + 1));
  if (!isObject(value) || depth > DEEPEST) return value;
  if (Object.hasOwn(value, '@value')) return value['@value'];
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0] === '@id') return value['@id'];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(vocabulary, ''), plainly(inner, depth + 1)]),
  );
}

/** A thing without some of its properties, and without what only programs read of it. */
export function without(thing: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    Object.entries(thing).filter(([key]) => !keys.includes(key) && !/^@(?!id)/.test(key)),
  );
}

/** What holds things of any kind: lists, pages and their parts. */
const container = /(?:List|ListItem|Page|WebSite|Feed|Collection|Catalog|Dataset|Series)$/;

/** All things of some types in a graph, in a list, on a page; those that others have (the concerts of a house in a list of houses) are theirs. */
export function thingsIn(
  value: unknown,
  isWanted: (type: string) => boolean,
  depth = 0,
): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => thingsIn(each, isWanted, depth + 1));
  if (!isObject(value)) return [];
  const types = typesOf(value);
  if (types.some(isWanted)) return [value];
  const isOpen = depth === 0 || types.every((type) => container.test(type));
  return isOpen ? Object.values(value).flatMap((inner) => thingsIn(inner, isWanted, depth + 1)) : [];
}
