import type { ProblemLog } from '../../table/problem-log.js';
import { componentsNamed, type Component } from './components.js';
import { endOf, endsBefore, eventTimes, after, type EventTimes } from './event-times.js';
import { eventTexts, type EventTexts } from './event-texts.js';
import { propertiesOf, propertyNamed, textOf } from './properties.js';
import { repetitionCells } from './repetition-cells.js';
import { cellOf, timeIn, type CalendarTime } from './times.js';
import type { ZoneOf } from './zones.js';

/** What becomes a row: the cells of an event by column, and the line on which it begins. */
export interface CalendarEntry {
  readonly cells: EventTexts;
  readonly line: number;
}

/** The events of a calendar. */
export function entriesOf(calendar: Component, zoneOf: ZoneOf, log: ProblemLog): readonly CalendarEntry[] {
  const all = componentsNamed('vevent', calendar);
  const events = all.filter((event) => !isPrivate(event));
  const withheld = all.find(isPrivate);
  if (withheld) log.add({ code: 'private-events', line: withheld.line, count: all.length - events.length });
  const changed = changedTimes(events, zoneOf);
  return toldApart(events.flatMap((event) => entriesOfEvent(event, changed, zoneOf, log)));
}

/** How much of an identifier is kept: those of Outlook are long, and differ at their end. */
const longestIdentifier = 60;

/** The entries with identifiers that tell them apart: a series and its changed occurrences share one, as may the whole of a calendar. */
function toldApart(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const taken = new Set<string>();
  return entries.map(({ cells, line }) => {
    const uid = String(cells.get('UID') ?? '').slice(-longestIdentifier);
    const free = [uid, `${uid}@${String(cells.get('START') ?? '')}`].find((id) => !taken.has(id)) ?? '';
    taken.add(free);
    return { cells: new Map([...cells, ['UID', uid === '' ? '' : free]]), line };
  });
}

/** What its author shares with nobody else is in files for himself, and no page shows it. */
function isPrivate(event: Component): boolean {
  return /^(?:private|confidential)$/i.test(textOf(event, 'class'));
}

/** The occurrences of each series, by its identifier, that events of their own stand for. */
type Changed = ReadonlyMap<string, readonly CalendarTime[]>;

function changedTimes(events: readonly Component[], zoneOf: ZoneOf): Changed {
  const changed = new Map<string, CalendarTime[]>();
  for (const event of events) {
    const time = occurrenceOf(event, zoneOf);
    if (!time) continue;
    const uid = textOf(event, 'uid');
    const known = changed.get(uid);
    if (known) known.push(time);
    else changed.set(uid, [time]);
  }
  return changed;
}

/** Which occurrence of a series an event stands for; null where it stands for itself. */
function occurrenceOf(event: Component, zoneOf: ZoneOf): CalendarTime | null {
  const property = propertyNamed(event, 'recurrence-id');
  return property ? timeIn(property.raw, property, zoneOf) : null;
}

function entriesOfEvent(
  event: Component,
  changed: Changed,
  zoneOf: ZoneOf,
  log: ProblemLog,
): readonly CalendarEntry[] {
  const { line } = event;
  const texts = eventTexts(event);
  const times = eventTimes(event, zoneOf);
  if (!times) {
    const written = propertyNamed(event, 'dtstart')?.raw ?? '';
    if (written !== '') log.count('bad-date', line, written, 'START');
    return [{ cells: new Map([...texts, ['START', written]]), line }];
  }
  if (endsBefore(event, times, zoneOf))
    log.count('end-before-start', line, propertyNamed(event, 'dtend')?.raw, 'END');
  const moved = occurrenceOf(event, zoneOf) ? [] : (changed.get(textOf(event, 'uid')) ?? []);
  const { rule, more, except } = repetitionCells(event, times, moved, zoneOf);
  const own = new Map([
    ...texts,
    ...timeCells(times),
    ['RRULE', rule],
    ['RDATE', more],
    ['EXDATE', except],
  ] as const);
  const others = stretches(event, zoneOf).map((each) => new Map([...texts, ...timeCells(each)]));
  return [own, ...others].map((cells) => ({ cells, line }));
}

function timeCells({ start, end }: EventTimes): readonly (readonly [string, string])[] {
  return [
    ['START', cellOf(start)],
    ['END', end ? cellOf(end) : ''],
  ];
}

/** Further times that are as long as each of them says, `RDATE;VALUE=PERIOD`. */
function stretches(event: Component, zoneOf: ZoneOf): readonly EventTimes[] {
  return propertiesOf(event, 'rdate').flatMap((property) =>
    property.raw.split(',').flatMap((text) => {
      const [from = '', to] = text.split('/');
      const start = to === undefined ? null : timeIn(from, property, zoneOf);
      if (!start || to === undefined) return [];
      const end = timeIn(to, property, zoneOf);
      return [{ start, end: end ? endOf(start, end) : after(start, to) }];
    }),
  );
}
