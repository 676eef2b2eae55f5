import { clockMinutes, dayKey, fromClockMinutes, two } from '../../time/moment.js';
import type { ColumnNote, ColumnNotes } from './column-notes.js';
import { isObject, own, type Item, type JsonObject } from './json-path.js';
import { withHoursAsText } from './linked-hours.js';

/*
 * What some programs write in a way of their own, told by the whole record: a list of sizes (`["L", "XL"]`) begins with a letter, too.
 */

/** A record as others would write it. */
export function inCommonNotation(item: Item): unknown {
  const { value } = item;
  if (!isObject(value)) return value;
  if (isOfGrist(item)) return ofGrist(value);
  return ofMap(value) ?? withHoursAsText(value);
}

function isOfGrist({ value, through }: Item): boolean {
  const container = through.at(-1)?.container;
  return own(container, 'fields') === value && typeof own(container, 'id') === 'number';
}

/** Columns of days in Grist, which its answers count in seconds: nothing but whole days, some of them years from 1970. */
export function daysOfGrist(items: readonly Item[]): ColumnNotes {
  const keys = items.every(isOfGrist)
    ? new Set(items.flatMap(({ value }) => Object.keys(value as object)))
    : [];
  const found = new Map<string, ColumnNote>();
  for (const key of keys) {
    const seconds = items.map(({ value }) => own(value, key)).filter((value) => typeof value === 'number');
    const areDays = seconds.length > 1 && seconds.every((each) => each % DAY === 0);
    if (areDays && seconds.some((each) => Math.abs(each) > YEAR))
      found.set(key, { label: null, isTime: true, codes: null });
  }
  return found;
}

const DAY = 86_400;
const YEAR = 366 * DAY;

/** Grist says by a letter what a list is: values (`L`), rows of another table (`R`, `r`), a day or a moment in seconds (`d`, `D`), an error (`E`). */
function ofGrist(fields: JsonObject): JsonObject {
  const told = Object.entries(fields).filter(([key]) => key !== 'manualSort');
  return Object.fromEntries(told.map(([key, value]) => [key, gristValue(value)]));
}

function gristValue(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [kind, ...rest] = value as readonly unknown[];
  // Numbers of rows in another table, or of files, are nothing without those.
  if (kind === 'L') return rest.some((each) => typeof each !== 'number') ? rest : null;
  if (kind !== 'd' && kind !== 'D') return null;
  return typeof rest[0] === 'number' ? dayOrMoment(rest[0], kind) : null;
}

function dayOrMoment(seconds: number, kind: 'd' | 'D'): string | null {
  const minutes = Math.floor(seconds / 60);
  if (!(minutes >= FIRST_MINUTE && minutes < END_MINUTE)) return null;
  const moment = fromClockMinutes(minutes);
  const { hour = 0, minute = 0 } = moment;
  const rest = (Math.floor((seconds - minutes * 60) * 1000) / 1000).toFixed(3).padStart(6, '0');
  return kind === 'd' ? dayKey(moment) : `${dayKey(moment)}T${two(hour)}:${two(minute)}:${rest}Z`;
}

/** From the year 1 to the year 9999, which are written with four figures. */
const FIRST_MINUTE = clockMinutes({ year: 1, month: 1, day: 1 });
const END_MINUTE = clockMinutes({ year: 10_000, month: 1, day: 1 });

/** What an element of OpenStreetMap says of itself as a drawing, and of who drew it. */
const ofDrawing = new Set(
  'type,center,bounds,nodes,members,geometry,version,changeset,timestamp,user,uid'.split(','),
);

/** An element of OpenStreetMap as the Overpass API tells it: the middle of a building is its place. Null for anything else. */
function ofMap(value: JsonObject): JsonObject | null {
  if (!/^(?:node|way|relation)$/.test(String(own(value, 'type'))) || !isObject(own(value, 'tags')))
    return null;
  const center = own(value, 'center');
  const { lat, lon } = { lat: own(center, 'lat'), lon: own(center, 'lon'), ...value };
  const told = Object.entries(value).filter(([key]) => !ofDrawing.has(key));
  return { ...Object.fromEntries(told), ...(lat !== undefined && { lat, lon }) };
}
