import { clockMinutes, minutesPerDay } from '../../time/moment.js';
import { expandRule } from '../../time/expand-rule.js';
import { parseRule } from '../../time/parse-rule.js';
import { offsetAt } from '../../time/zone.js';
import { componentsNamed, type Component } from './components.js';
import { propertiesOf, textOf } from './properties.js';
import { timeIn } from './times.js';
import { windowsZones } from './windows-zones.js';

/** From when on the clocks of a zone show what, in minutes. */
interface Change {
  /** Since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** The years in which a definition must show what a zone does: rules of today, and nothing that was or may be. */
const years = { from: 2024, to: 2027 } as const;
const from = clockMinutes({ year: years.from, month: 1, day: 1 });
const to = clockMinutes({ year: years.to, month: 1, day: 1 });
/** What the clocks show in January was changed the year before. */
const range = { from: from - 366 * minutesPerDay, to, most: 20, work: 4000 };
const week = 7 * minutesPerDay;

/** Where several zones show the same, the one that most people of our pages live in. */
const first = ['Europe/Paris', 'Europe/London', 'UTC', 'America/New_York', 'America/Montreal'];

/**
 * The IANA zone whose clocks show what a definition in a calendar says (RFC 5545, 3.6.5), for zones that bear a name of somebody's own
 * (`Customized Time Zone`).
 * @returns null where no clocks do.
 */
export function zoneThatShows(definition: Component): string | null {
  const changes = ['standard', 'daylight']
    .flatMap((name) => componentsNamed(name, definition))
    .flatMap(changesOf)
    .sort((one, other) => one.instant - other.instant);
  const [earliest] = changes;
  if (!earliest) return null;
  const offsetOf = (instant: number): number =>
    changes.findLast((change) => change.instant <= instant)?.after ?? earliest.before;
  const instants = Array.from({ length: Math.floor((to - from) / week) }, (_, index) => from + index * week);
  const shown = instants.map(offsetOf);
  return (
    [...first, ...new Set(windowsZones().values())].find((zone) =>
      instants.every((instant, index) => offsetAt(instant, zone) === shown[index]),
    ) ?? null
  );
}

function changesOf(observance: Component): readonly Change[] {
  const before = offsetIn(textOf(observance, 'tzoffsetfrom'));
  const after = offsetIn(textOf(observance, 'tzoffsetto'));
  if (before === null || after === null) return [];
  return onsetsOf(observance).map((clock) => ({ instant: clock - before, before, after }));
}

/** When it begins, on the clocks before it. */
function onsetsOf(observance: Component): readonly number[] {
  const everywhere = (): null => null;
  const clocks = ['dtstart', 'rdate'].flatMap((name) =>
    propertiesOf(observance, name).flatMap((property) =>
      property.raw.split(',').map((text) => timeIn(text, property, everywhere)?.moment),
    ),
  );
  const told = clocks.filter((moment) => moment !== undefined);
  const [start] = told;
  const rules = propertiesOf(observance, 'rrule').map(({ raw }) => parseRule(raw));
  const repeated = rules.flatMap((rule) => (rule && start ? expandRule(rule, start, range).found : []));
  return [...told.map(clockMinutes), ...repeated];
}

/** `+0100`, `-033000`: minutes east of Greenwich. */
function offsetIn(text: string): number | null {
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d\d):?(\d\d)/.exec(text) ?? [];
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
