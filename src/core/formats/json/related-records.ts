import { isObject, own, type JsonObject } from './json-path.js';
import { toldOf } from './references.js';

/*
 * Records that say of other things, of files and of themselves what only their program can read: pages of Notion, records of PocketBase,
 * things of Wikibase.
 */

/** A record of such a program as others would write it; null for any other. */
export function relatedRecord(value: JsonObject): JsonObject | null {
  if (value['object'] === 'page' && isObject(value['properties'])) return ofNotion(value);
  if (isObject(value['expand']) && Object.hasOwn(value, 'collectionId')) return ofPocketBase(value);
  if (isObject(value['claims']) && isObject(value['labels'])) return ofWikibase(value);
  return null;
}

/** What people wrote on the page, and where everybody can see it: a page that is not published opens for members only. */
function ofNotion({ id, properties, last_edited_time, url, public_url }: JsonObject): JsonObject {
  const told = { id, last_edited_time, url: public_url === null ? null : (public_url ?? url) };
  return { ...told, ...(properties as JsonObject) };
}

/** PocketBase brings the records that others name by their keys, and makes names of files its own. */
function ofPocketBase({ expand, ...value }: JsonObject): JsonObject {
  const folder = `/api/files/${String(value['collectionId'])}/${String(value['id'])}/`;
  const told = Object.entries(value).map(([key, inner]) => {
    const other = own(expand, key);
    if (isObject(other)) return [key, toldOf(other)] as const;
    if (Array.isArray(other)) return [key, other.filter(isObject).map(toldOf)] as const;
    return [
      key,
      typeof inner === 'string' && /_\w{10}\.\w{3,4}$/.test(inner) ? folder + inner : inner,
    ] as const;
  });
  return Object.fromEntries(told);
}

/** What properties of Wikidata are called here. */
const properties: Readonly<Record<string, string>> = {
  P18: 'image',
  P281: 'postcode',
  P571: 'inception',
  P580: 'start',
  P582: 'end',
  P625: 'place',
  P856: 'website',
  P968: 'email',
  P1083: 'capacity',
  P1329: 'phone',
  P6375: 'address',
};

function ofWikibase({ id, labels, descriptions, aliases, claims, modified }: JsonObject): JsonObject {
  const told = Object.entries(claims as JsonObject).flatMap(([property, statements]) => {
    const values = (Array.isArray(statements) ? statements : []).flatMap((one: unknown) => {
      const text = claimed(property, own(own(one, 'mainsnak'), 'datavalue'));
      return text === null ? [] : [text];
    });
    return values.length > 0
      ? [[properties[property] ?? property, values.length > 1 ? values : values[0]]]
      : [];
  });
  const { place, ...others } = Object.fromEntries(told) as JsonObject;
  return {
    id,
    label: inFrench(labels),
    description: inFrench(descriptions),
    aliases: inFrench(aliases),
    ...(isObject(place) ? place : {}),
    ...others,
    modified,
  };
}

/** What is said in French, else in all languages, else in the first. */
function inFrench(texts: unknown): unknown {
  const told = own(texts, 'fr') ?? own(texts, 'mul') ?? Object.values(isObject(texts) ? texts : {})[0];
  return Array.isArray(told) ? told.map((one) => own(one, 'value')) : (own(told, 'value') ?? null);
}

/** What a statement says; null for other things, which it names by their keys. */
function claimed(property: string, data: unknown): unknown {
  const value = own(data, 'value');
  if (typeof value === 'string')
    return property === 'P18' ? pictureOf(value) : value.replace(/^(?:mailto|tel):/, '');
  const [time, precision, latitude, longitude] = ['time', 'precision', 'latitude', 'longitude'].map((key) =>
    own(value, key),
  );
  if (typeof time === 'string') return dayOf(time, Number(precision));
  if (latitude !== undefined) return { latitude, longitude };
  return own(value, 'text') ?? (own(value, 'amount') as string | undefined)?.replace(/^\+/, '') ?? null;
}

function pictureOf(name: string): string {
  return `https://commons.wikimedia.org/wiki/Special:FilePath/${encodeURIComponent(name)}?width=400`;
}

/** As much of a day as is known: the year is of precision 9, the month of 10. */
function dayOf(time: string, precision: number): string | null {
  const [day = ''] = /\d{4}-\d\d-\d\d/.exec(time) ?? [];
  return day === '' || precision < 9 ? null : day.slice(0, [4, 7][precision - 9] ?? 10);
}
