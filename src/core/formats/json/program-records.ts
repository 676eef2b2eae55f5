import { asJson } from '../../base/as-json.js';
import { isObject, own, type JsonObject } from './json-path.js';
import { relatedRecord } from './related-records.js';

/*
 * Records of programs that say in a way of their own what others say in plain values, each told by keys that stand together nowhere else.
 */

/** A record of such a program as others would write it; any other as it is. */
export function recordOf(value: unknown, isList: boolean): unknown {
  if (!isObject(value)) return value;
  return isList ? ofSocrata(value) : (relatedRecord(value) ?? ofProgram(value) ?? value);
}

function ofProgram(value: JsonObject): JsonObject | null {
  if (Array.isArray(value['plage_ouverture'])) return ofOffice(value);
  if (isObject(value['physicalAddress']) && Object.hasOwn(value, 'beginsOn')) return ofMobilizon(value);
  if (Array.isArray(value['timings']) && isObject(value['location'])) return ofOpenAgenda(value);
  if (Array.isArray(value['media']) && Object.hasOwn(value, 'start_datetime'))
    return without(value, /^media$/);
  if (Array.isArray(value['images']) && Object.hasOwn(value, 'eventUrl')) return without(value, /^images$/);
  return Object.keys(value).some((key) => key.endsWith(DISPLAYED)) ? ofOData(value) : null;
}

function without(value: JsonObject, needless: RegExp): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !needless.test(key)));
}

/** The directory of French administrations: lists of objects, as its exports hold them in cells (`schema/offices` knows how to read those). */
function ofOffice(value: JsonObject): JsonObject {
  const cells = Object.entries(value).map(([key, inner]) => {
    if (!Array.isArray(inner) || !inner.some(isObject)) return [key, inner] as const;
    return [key, asJson(inner)] as const;
  });
  return Object.fromEntries(cells);
}

/** Events of Mobilizon: of an address where it is, of a picture the picture, of accounts their names. */
function ofMobilizon(value: JsonObject): JsonObject {
  const address = value['physicalAddress'] as JsonObject;
  const [longitude, latitude] = String(address['geom']).split(';');
  const [organizer] = ['attributedTo', 'organizerActor'].flatMap((key) =>
    ['name', 'preferredUsername'].map((name) => own(value[key], name)).filter(Boolean),
  );
  return {
    ...without(
      value,
      /^(?:local|longEvent|language|options|participantStats|organizerActor|attributedTo|__typename)$/,
    ),
    picture: own(value['picture'], 'url') ?? null,
    physicalAddress: {
      ...without(address, /^(?:__typename|id|type|url|originId|timezone|geom|pictureInfo)$/),
      ...(latitude !== undefined && { latitude, longitude }),
    },
    organizer,
    timezone: own(value['options'], 'timezone') ?? own(address, 'timezone'),
  };
}

/** What OpenAgenda calls in two letters. */
const handicaps: Readonly<Record<string, string>> = {
  hi: 'Handicap auditif',
  vi: 'Handicap visuel',
  pi: 'Handicap psychique',
  mi: 'Handicap moteur',
  ii: 'Handicap intellectuel',
};

/** Events of OpenAgenda: each text in one language, the address of the picture, no days again that `timings` tells. */
function ofOpenAgenda(value: JsonObject): JsonObject {
  const told = without(value, /^(?:nextTiming|lastTiming|originAgenda|dateRange|country|imageSize)$/);
  const [image, age, marks] = [own(value, 'image'), own(value, 'age'), own(value, 'accessibility')];
  const [base, file] = [own(image, 'base'), own(image, 'filename')];
  const [least, most] = [own(age, 'min'), own(age, 'max')];
  return {
    ...inFrench(told),
    ...(typeof base === 'string' && typeof file === 'string' && { image: base + file }),
    ...(typeof least === 'number' && typeof most === 'number' && { age: `${String(least)}–${String(most)}` }),
    ...(isObject(marks) && {
      accessibility: Object.keys(handicaps)
        .filter((key) => marks[key] === true)
        .map((key) => handicaps[key]),
    }),
  };
}

/** Texts that are told in French among other languages, in French alone. */
function inFrench(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (!isObject(inner)) return [key, inner];
      const isTold =
        Object.hasOwn(inner, 'fr') && Object.keys(inner).every((language) => language.length === 2);
      return [key, isTold ? { fr: inner['fr'] } : inFrench(inner)];
    }),
  );
}

const DISPLAYED = '@OData.Community.Display.V1.FormattedValue';

/** Rows of Dataverse: what people see of a code or a sum stands beside it; what else is noted of a value is for programs. */
function ofOData(value: JsonObject): JsonObject {
  const own = Object.entries(value).filter(([key]) => !key.includes('@'));
  return Object.fromEntries(
    own.map(([key, inner]) => {
      const displayed = value[key + DISPLAYED];
      return [key, typeof inner !== 'string' && typeof displayed === 'string' ? displayed : inner];
    }),
  );
}

/** What an object that Socrata writes as a list of its parts says: an address with its point, a link with its words, a telephone. */
function ofSocrata(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, Array.isArray(inner) ? fromParts(inner) : inner]),
  );
}

function fromParts(parts: readonly unknown[]): unknown {
  const [first, second, third] = parts;
  if (parts.length > 3 && isFigure(second) && isFigure(third))
    return { human_address: first, latitude: second, longitude: third };
  if (parts.length !== 2) return parts;
  if (typeof first === 'string' && /^https?:\/\/\S+$/.test(first))
    return typeof second === 'string' && second !== '' ? `${second} (${first})` : first;
  const isPhone =
    /^[\d+][\d ().-]{5,}$/.test(String(first)) && /^(?:Home|Work|Cell|Fax|Other)$/.test(String(second));
  return isPhone ? first : parts;
}

const isFigure = (value: unknown): boolean => typeof value === 'string' && /^-?\d{1,3}\.\d+$/.test(value);
