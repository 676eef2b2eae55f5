import { isObject, own, type JsonObject } from './json-path.js';
import { textOfTree } from './text-tree.js';

/** How many wraps lie around a value at most. */
const MOST = 8;

/**
 * A value without what programs wrap it in, as far as that says nothing to people: its language and kind, the colour of a choice, the
 * edges and nodes of a graph.
 */
export function bareValue(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return objectIn(value) ?? value;
  if (typeof value !== 'object' || value === null || depth > MOST) return value;
  const text = textOfTree(value);
  if (text !== null) return text;
  if (!isObject(value)) return value;
  for (const unwrap of unwraps) {
    const inner = unwrap(value);
    if (inner !== undefined) return bareValue(inner, depth + 1);
  }
  return value;
}

/** An object that a program wrote into a text as JSON, of nothing but plain values (addresses of Socrata); null for any other text. */
function objectIn(text: string): JsonObject | null {
  if (!/^\{"\w+":.*\}$/s.test(text) || text.length > 2000) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) && Object.values(value).every((inner) => typeof inner !== 'object') ? value : null;
  } catch {
    return null;
  }
}

/** What is in the wrap; undefined where it is none. */
type Unwrap = (value: JsonObject) => unknown;

/** Keys whose values say how another value is written or shown, or tell it from others. */
const about =
  /^(?:@.*|type|datatype|xml:lang|lang|language|_attributes|object|id|uuid|slug|order|position|index|icon|(?:\w+_?)?colou?r)$/i;

const values: readonly string[] = ['@value', 'value', '#text', '_text', '$t'];
const names: readonly string[] = ['name', 'label', 'title'];

/** Kinds of bare values: beside anything else, the kind is told (`{"type": "email", "value": …}`). */
const kinds =
  /^(?:uri|literal|typed-literal|bnode|string|text|number|integer|decimal|boolean|date|datetime|time|url)$/i;

/** `{"value": …}` beside nothing but what says how it is written (SPARQL, JSON-LD, Baserow, XML that became JSON). */
const written: Unwrap = (value) => {
  const key = values.find((name) => Object.hasOwn(value, name));
  const others = Object.keys(value).filter((name) => name !== key);
  if (key === undefined || !others.every((name) => about.test(name))) return undefined;
  if (key === 'value' && others.length === 0) return undefined;
  if (others.length === 1 && others[0] === 'type' && !kinds.test(String(value['type']))) return undefined;
  return value[key];
};

/** A choice of a list, in its colour. */
const choice: Unwrap = (value) => {
  const keys = Object.keys(value);
  const key = names.find((name) => typeof own(value, name) === 'string');
  if (key === undefined || !keys.includes('id') || !keys.some((name) => /colou?r$/i.test(name)))
    return undefined;
  return keys.every((name) => name === key || about.test(name)) ? value[key] : undefined;
};

/** The value under the name of its kind: `{"type": "select", "select": …}`. */
const tagged: Unwrap = (value) => {
  const kind = own(value, 'type');
  if (typeof kind !== 'string' || kind === 'type' || !Object.hasOwn(value, kind)) return undefined;
  if (!Object.keys(value).every((name) => name === kind || about.test(name) || ofLookups.test(name)))
    return undefined;
  // Of other pages, only their keys are told.
  if (kind === 'relation') return null;
  const inner = value[kind];
  if (kind !== 'unique_id' || !isObject(inner)) return inner;
  const prefix = inner['prefix'];
  return (typeof prefix === 'string' ? `${prefix}-` : '') + String(inner['number']);
};

/** What Notion says of values that it looks up elsewhere. */
const ofLookups = /^(?:function|has_more)$/;

/** What lists and things of other records come in, and what stands around those. */
const envelopes: readonly string[] = [
  'data',
  'edges',
  'nodes',
  'node',
  'elements',
  'items',
  'attributes',
  'fields',
  'values',
];
const around = /^(?:meta|_?links|pageInfo|total\w*|count|cursor|__typename|type|id|uri|sys|metadata)$/i;

const enveloped: Unwrap = (value) => {
  const key = envelopes.find((name) => typeof own(value, name) === 'object');
  if (key === undefined) return undefined;
  return Object.keys(value).every((name) => name === key || around.test(name)) ? value[key] : undefined;
};

/** What stands behind a table that only joins two others: `{"themes_id": {"id": 3, "nom": "Numérique"}}`, as Directus answers. */
const joining: Unwrap = (value) => {
  const [key = '', another] = Object.keys(value).filter((name) => !about.test(name) && name !== 'sort');
  return another === undefined && key.endsWith('_id') && isObject(value[key]) ? value[key] : undefined;
};

/** A value beside the form that people see it in: `{"v": 0.25, "f": "25 %"}`; days are written `Date(2027,0,12)`, hours `[14, 30, 0, 0]`. */
const formatted: Unwrap = (value) => {
  if (!Object.hasOwn(value, 'v') || !Object.keys(value).every((name) => /^[vfp]$/.test(name)))
    return undefined;
  const [v, f] = [value['v'], value['f']];
  if (Array.isArray(v) && v.length <= 4 && v.every((part) => typeof part === 'number'))
    return v.slice(0, 2).map(two).join(':');
  const parts = /^Date\(([\d, ]+)\)$/.exec(String(v))?.[1]?.split(',').map(Number);
  if (!parts) return typeof v === 'number' && typeof f === 'string' ? f : (v ?? null);
  const [year = 0, month = 0, day = 1, ...time] = parts;
  const clock = [0, 1, 2].map((place) => two(time[place] ?? 0)).join(':');
  return `${String(year)}-${two(month + 1)}-${two(day)}${time.length > 0 ? `T${clock}` : ''}`;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The only key is the kind of what it holds: `{"stringValue": …}`, `{"$date": …}`, `{"S": …}` (databases of documents). */
const typed: Unwrap = (value) => {
  const [key = '', another] = Object.keys(value);
  return another === undefined && ofKinds.test(key) ? value[key] : undefined;
};

const ofKinds =
  /^(?:\$(?:date|oid|numberLong|numberInt|numberDouble|numberDecimal)|(?:string|integer|double|boolean|timestamp|reference|null|array|map)Value|[SNLM]|SS|NS|BOOL)$/;

/** A telephone with its kind (Socrata). */
const telephone: Unwrap = (value) => {
  const keys = Object.keys(value);
  return keys.length === 2 && keys.every((key) => /^phone_(?:number|type)$/.test(key))
    ? value['phone_number']
    : undefined;
};

/** What a code of a list stands for (FHIR): `{"system": …, "code": "124", "display": "Centre de santé"}`, alone or among others. */
const coded: Unwrap = (value) => {
  const display = own(value, 'display');
  if (Object.hasOwn(value, 'code') && typeof display === 'string') return display;
  const codings = own(value, 'coding');
  if (!Array.isArray(codings)) return undefined;
  const text = own(value, 'text');
  return typeof text === 'string' && text !== ''
    ? text
    : codings
        .filter(isObject)
        .map((each) => coded(each) ?? own(each, 'code'))
        .find(isText);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const unwraps: readonly Unwrap[] = [
  coded,
  formatted,
  typed,
  written,
  choice,
  tagged,
  telephone,
  enveloped,
  joining,
];

/** What a text is written in, and the same text as the program shows it: nobody has to read that. */
const ofTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ['value', ['format', 'processed']],
  ['rendered', ['protected']],
]);

/** What an object says to people: of a file its address, of a text the text. */
export function toldEntries(value: JsonObject): readonly (readonly [key: string, inner: unknown])[] {
  const address = fileAddress(value);
  if (address !== null) return Object.entries(value).filter(([, inner]) => inner === address);
  const entries = Object.entries(value);
  for (const [key, needless] of ofTexts)
    if (needless.some((name) => Object.hasOwn(value, name)) && Object.hasOwn(value, key))
      return entries.filter(([name]) => !needless.includes(name));
  return entries;
}

const ofFiles =
  /^(?:(?:mime|content|media)_?-?type|size|file_?name|visible_?name|thumbnails?|sizes|formats|ext(?:ension)?|width|height|is_image)$/i;
const addresses: readonly string[] = [
  'url',
  'signedUrl',
  'signed_url',
  'source_url',
  'download_url',
  'src',
  'href',
];
const fileNames: readonly string[] = ['visible_name', 'visibleName', 'title', 'filename', 'fileName', 'name'];

/** The address of a file or picture in its wraps; null for anything else. */
function fileAddress(value: JsonObject): string | null {
  if (!Object.keys(value).some((key) => ofFiles.test(key))) return null;
  const key = addresses.find((name) => /^https?:\/\//.test(String(own(value, name))));
  return key === undefined ? null : (value[key] as string);
}

/** A file in a list: its name and where it is, as people write links; null for anything else. */
export function fileText(value: JsonObject): string | null {
  const inner = own(value, String(own(value, 'type')));
  const url = fileAddress(value) ?? own(inner, 'url');
  if (typeof url !== 'string') return null;
  const name = fileNames
    .map((key) => own(value, key))
    .find((text) => typeof text === 'string' && text !== '');
  return typeof name === 'string' ? `${name} (${url})` : url;
}

/** `language` alone is what somebody speaks. */
const ofLanguage = /^(?:@language|(?:@|xml:)?lang|locale|languages?_?code)$/i;

/** Of the same thing told in several languages, each in an object, French, else the first; any other list as it is. */
export function inOneLanguage(values: readonly unknown[]): readonly unknown[] {
  const languages = values.map((value) => {
    const key = Object.keys(isObject(value) ? value : {}).find((name) => ofLanguage.test(name));
    return key === undefined ? undefined : own(value, key);
  });
  if (values.length < 2 || new Set(languages).size < values.length) return values;
  if (!languages.every((language) => typeof language === 'string' && /^[a-z]{2}\b/i.test(language)))
    return values;
  const french = languages.findIndex((language) => /^fr\b/i.test(String(language)));
  return [values[Math.max(0, french)]];
}
