import { zoneIfKnown } from '../../time/zone.js';
import { componentsNamed, type Component } from './components.js';
import { textOf } from './properties.js';
import { windowsZones } from './windows-zones.js';
import { zoneThatShows } from './observances.js';

/** The IANA zone of what a calendar calls so; null for a time that is the same on every clock. */
export type ZoneOf = (tzid: string | undefined) => string | null;

/**
 * Finds zones by their names in a calendar: IANA names, with what Mozilla and others put before them, those of Windows, what the definition
 * in the file says it stands for, else the zone whose clocks show what the definition says.
 * @param unknown Takes the names that say nothing to anybody: their times are those of every clock.
 */
export function zonesOf(calendar: Component, unknown: (name: string) => void): ZoneOf {
  const definitions = new Map(
    componentsNamed('vtimezone', calendar).map((zone) => [textOf(zone, 'tzid'), zone]),
  );
  const known = new Map<string, string | null>();
  return (tzid) => {
    const name = tzid?.trim() ?? '';
    if (name === '') return null;
    const found = known.get(name);
    if (found !== undefined) return found;
    const zone = zoneCalled(name) ?? zoneDefined(definitions.get(name));
    if (zone === null) unknown(name);
    known.set(name, zone);
    return zone;
  };
}

/** The zone of a name; null where nobody knows it. */
export function zoneCalled(name: string): string | null {
  const windows = windowsZones().get(name.toLowerCase().replace(/ daylight time$/, ' standard time'));
  if (windows !== undefined) return windows;
  // `/mozilla.org/20050126_1/Europe/Paris`, `/freeassociation.sourceforge.net/America/Argentina/Salta`
  const parts = name.replaceAll(' ', '_').split('/');
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  return [name, ...ends.filter(isOfRegion)].map(ianaZone).find((zone) => zone !== null) ?? null;
}

/** Engines take an offset for a name as well (`+01:00`), which says nothing of when clocks are changed. */
function ianaZone(name: string): string | null {
  return isOfRegion(name) || /^[A-Z]{3,4}$/i.test(name) ? zoneIfKnown(name) : null;
}

function isOfRegion(name: string): boolean {
  return /^[a-z][\w+-]*\/./i.test(name);
}

function zoneDefined(definition: Component | undefined): string | null {
  if (!definition) return null;
  const told = textOf(definition, 'x-lic-location') || textOf(definition, 'tzid-alias-of');
  return (told === '' ? null : zoneCalled(told)) ?? zoneThatShows(definition);
}
