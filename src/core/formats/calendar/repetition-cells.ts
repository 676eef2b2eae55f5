import type { Component } from './components.js';
import { basic, type EventTimes } from './event-times.js';
import { propertiesOf } from './properties.js';
import { cellOf, timeIn, type CalendarTime } from './times.js';
import type { ZoneOf } from './zones.js';

/** What a series says of when it takes place again, in the words of calendars, which an agenda reads in any file. */
export interface RepetitionCells {
  readonly rule: string;
  readonly more: readonly string[];
  readonly except: readonly string[];
}

const never: RepetitionCells = { rule: '', more: [], except: [] };

/**
 * How an event repeats; the rule tells by whose clocks, for what is at eight in Montréal is not always at two in Paris.
 * @param moved the times that other events of the calendar stand for.
 */
export function repetitionCells(
  event: Component,
  { start }: EventTimes,
  moved: readonly CalendarTime[],
  zoneOf: ZoneOf,
): RepetitionCells {
  const rules = ['rrule', 'exrule'].flatMap((name) =>
    propertiesOf(event, name).map(({ raw }) => `${name.toUpperCase()}:${raw}`),
  );
  const more = timesOf(event, 'rdate', zoneOf);
  if (rules.length === 0 && more.length === 0) return never;
  const except = [...timesOf(event, 'exdate', zoneOf), ...moved];
  const zone = start.timeZone === null ? '' : `;TZID=${start.timeZone}`;
  return {
    rule: [`DTSTART${zone}:${basic(start)}`, ...rules].join('\n'),
    more: more.map(cellOf),
    except: except.map(cellOf),
  };
}

/** The times of a list, but for stretches, which are entries of their own. */
function timesOf(event: Component, name: string, zoneOf: ZoneOf): readonly CalendarTime[] {
  return propertiesOf(event, name).flatMap((property) =>
    property.raw.split(',').flatMap((text) => timeIn(text, property, zoneOf) ?? []),
  );
}
