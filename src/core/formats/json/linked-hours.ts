import { isObject, own, type JsonObject } from './json-path.js';
import { listOf, termOf } from './linked-data.js';

const days: ReadonlyMap<string, string> = new Map([
  ['Monday', 'Mo'],
  ['Tuesday', 'Tu'],
  ['Wednesday', 'We'],
  ['Thursday', 'Th'],
  ['Friday', 'Fr'],
  ['Saturday', 'Sa'],
  ['Sunday', 'Su'],
  ['PublicHolidays', 'PH'],
]);

/** A time of day with or without its seconds. */
const clock = /^(\d\d:\d\d)(?::\d\d)?$/;

/**
 * A place whose hours are told day by day in things of their own (schema.org, `OpeningHoursSpecification`), with the same in one text, in the
 * syntax of OpenStreetMap: `Tu,Fr 14:00-18:00; Sa 10:00-12:00`. The place as it is where there are none, or where they hold for a season only.
 */
export function withHoursAsText(place: JsonObject): JsonObject {
  const told = listOf(own(place, 'openingHoursSpecification'));
  if (told.length === 0 || own(place, 'openingHours') !== undefined) return place;
  const rules = rulesOf(told);
  if (!rules) return place;
  return Object.fromEntries(
    Object.entries(place).map(([key, value]) =>
      key === 'openingHoursSpecification' ? ['openingHours', rules] : [key, value],
    ),
  );
}

/** Days that share their hours are told together; a day that is told twice opens twice. */
function rulesOf(told: readonly unknown[]): string | null {
  const hours = new Map<string, string[]>();
  for (const each of told) {
    const stretch = stretchOf(each);
    const named = daysOf(each);
    if (stretch === null || named === null) return null;
    for (const day of named) hours.set(day, [...(hours.get(day) ?? []), stretch]);
  }
  const together = new Map<string, string[]>();
  for (const [day, stretches] of hours) {
    const written = stretches.every((stretch) => stretch === 'off') ? 'off' : timesOf(stretches);
    together.set(written, [...(together.get(written) ?? []), day]);
  }
  return [...together].map(([times, which]) => `${which.join(',')} ${times}`).join('; ');
}

function timesOf(stretches: readonly string[]): string {
  return stretches.filter((stretch) => stretch !== 'off').join(',');
}

/** Null for what is told of a season. */
function stretchOf(told: unknown): string | null {
  if (!isObject(told) || own(told, 'validFrom') !== undefined || own(told, 'validThrough') !== undefined)
    return null;
  const [opens, closes] = [own(told, 'opens'), own(told, 'closes')].map(
    (time) => clock.exec(typeof time === 'string' ? time : '')?.[1],
  );
  // Neither is closed (schema.org); the same twice is closed as well (Google).
  if (opens === closes) return 'off';
  if (opens === undefined || closes === undefined) return null;
  return `${opens}-${closes === '23:59' ? '24:00' : closes}`;
}

/** No day means every day. */
function daysOf(told: unknown): readonly string[] | null {
  const named = listOf(own(told, 'dayOfWeek')).map((day) => days.get(termOf(day)));
  if (named.length === 0) return [...days.values()].slice(0, 7);
  return named.every((day) => day !== undefined) ? named : null;
}
