import type { Problem } from '../../base/problem.js';
import { ProblemLog } from '../../table/problem-log.js';
import { MOST_ROWS } from '../../table/row-builder.js';
import type { Table } from '../../table/table.js';
import { componentsNamed, readComponents, type Component } from './components.js';
import { entriesOf, type CalendarEntry } from './entries.js';
import { textOf } from './properties.js';
import { zoneCalled, zonesOf, type ZoneOf } from './zones.js';

/** The table of a calendar, and the line on which each of its events begins. */
export type CalendarTable = Pick<Table, 'columns' | 'rows' | 'arrays' | 'problems' | 'timeZone'> & {
  readonly lines: readonly number[];
};

/** The columns that tell something of an event, in their order: two of them in any case, of the others those that hold something. */
const order =
  'SUMMARY START END STATUS LOCATION DESCRIPTION CATEGORIES ORGANIZER CONTACT URL IMAGE ATTACH latitude longitude RRULE RDATE EXDATE UID';
const always: ReadonlySet<string> = new Set(['SUMMARY', 'START']);

/** What the values of a list are joined by: no value of a property holds a line break that matters. */
const joiner = '\n';

/**
 * Makes a table of a file of calendars, an entry for each event. What repeats is one entry, with its rule; an occurrence that was moved or
 * changed is another.
 * @returns null where the file is no calendar.
 */
export function calendarTable(text: string): CalendarTable | null {
  const { root, isCut } = readComponents(text);
  if (root.parts.length === 0) return null;
  const log = new ProblemLog();
  if (isCut) log.add({ code: 'cut-off' });
  const calendars = componentsNamed('vcalendar', root);
  const zones = new Set<string>();
  const entries = (calendars.length > 0 ? calendars : [root]).flatMap((calendar) => {
    const zoneOf = zonesOf(calendar, (name) => log.count('unknown-zone', calendar.line, name));
    return entriesOf(calendar, noting(zoneOf, zones), log);
  });
  const timeZone = zoneOfPlace(zones, calendars);
  tellOthers(root, entries, log);
  return {
    ...tableOf(entries.slice(0, MOST_ROWS)),
    ...(timeZone !== null && { timeZone }),
    problems: problemsOf(entries, log),
  };
}

/** The same, which notes the zones that it finds. */
function noting(zoneOf: ZoneOf, zones: Set<string>): ZoneOf {
  return (tzid) => {
    const zone = zoneOf(tzid);
    if (zone !== null) zones.add(zone);
    return zone;
  };
}

/** The zone in which all events are told, or else, where they are told in Greenwich, the one that the calendar names; null where there are several. */
function zoneOfPlace(zones: ReadonlySet<string>, calendars: readonly Component[]): string | null {
  if (zones.size > 0) return zones.size === 1 ? ([...zones][0] ?? null) : null;
  const named = new Set(calendars.map((calendar) => textOf(calendar, 'x-wr-timezone')));
  return named.size === 1 ? zoneCalled([...named][0] ?? '') : null;
}

function problemsOf(entries: readonly CalendarEntry[], log: ProblemLog): readonly Problem[] {
  if (entries.length > MOST_ROWS) log.add({ code: 'too-many-rows', count: MOST_ROWS });
  return log.all;
}

/** Tasks, journals and free hours are no events; where nothing else stands in the file, that is told. */
function tellOthers(root: Component, entries: readonly CalendarEntry[], log: ProblemLog): void {
  if (entries.length > 0) return;
  const others = ['vtodo', 'vjournal', 'vfreebusy'].flatMap((name) => componentsNamed(name, root));
  const [first] = others;
  log.add(
    first
      ? { code: 'no-events', count: others.length, sample: first.name.toUpperCase() }
      : { code: 'no-events' },
  );
}

function tableOf(entries: readonly CalendarEntry[]): Omit<CalendarTable, 'problems'> {
  const columns = order
    .split(' ')
    .filter((name) => always.has(name) || entries.some(({ cells }) => (cells.get(name)?.length ?? 0) > 0));
  const lists = columns.filter((name) => entries.some(({ cells }) => Array.isArray(cells.get(name))));
  return {
    columns,
    rows: entries.map(({ cells }) => columns.map((name) => cellText(cells.get(name)))),
    arrays: new Map(lists.map((name) => [name, joiner])),
    lines: entries.map(({ line }) => line),
  };
}

function cellText(cell: string | readonly string[] | undefined): string {
  return typeof cell === 'string' ? cell : (cell ?? []).filter((value) => value !== '').join(joiner);
}
