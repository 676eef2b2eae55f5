import type { Entry } from '../collection/collection.js';
import type { Problem } from '../problem.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { fold } from '../text/fold.js';
import { detailsReader } from './details.js';
import { addDays, dayKey, two, type Moment } from './moment.js';
import { inOrder } from './order.js';
import { mostPerRecord } from './recurrence.js';
import type { Agenda, AgendaOptions, Deadline, Session } from './session.js';
import { slotsOf, type Slot, type SlotContext, type Slots, type Unclear } from './slots.js';
import { TimeReader } from './time-reader.js';
import type { Time } from './when.js';
import { resolveDay } from './years.js';
import { instantsOf, momentOf, nowIn, zoneNamed } from './zone.js';

/** What repeats without an end is shown from a month ago to a year ahead, in days. */
const windowBack = 31;
const windowAhead = 366;

/**
 * The sessions of all entries of a file: at least one for each, in the order in which they take place. Dates are read with the whole
 * file in view (« lundi 16 janvier » takes its year from the others): give all entries, and choose among the sessions afterwards.
 */
export function sessionsOf(schema: Schema, entries: readonly Entry[], options: AgendaOptions): Agenda {
  const timeZone = zoneNamed(options.timeZone);
  const today = nowIn(timeZone, options.now);
  const window = options.window ?? { from: addDays(today, -windowBack), to: addDays(today, windowAhead) };
  const bounds = { ...window, most: mostPerRecord(entries.length) };
  const reader = new TimeReader(schema, entries);
  const faults = new Faults(reader.column);
  const detailsOf = detailsReader(schema);
  const courseOf = courses();
  const deadlineOf = deadlines(schema, reader, timeZone);
  const sessions = entries.flatMap((entry): readonly Session[] => {
    const context = { timeZone, bounds, hints: reader.hints(entry) };
    const details = detailsOf(entry);
    const course = courseOf(entry, details.title);
    const common = { ...details, entry, course, deadline: deadlineOf(entry) };
    const slots = slotsOfEntry(reader, entry, context);
    if (typeof slots === 'string') {
      const unclear = reader.asWritten(entry);
      faults.add(slots, unclear);
      return [{ ...common, ...nowhere, id: entry.id, unclear }];
    }
    if (slots.some((slot) => !isOnClock(slot, timeZone))) faults.add('bad-date', reader.asWritten(entry));
    const ids = idsOf(entry.id, slots);
    return slots.map((slot, index) => ({
      ...common,
      ...slot,
      id: ids[index] ?? entry.id,
      allDay: slot.start !== null && slot.start.hour === undefined,
      unclear: null,
    }));
  });
  return { sessions: inOrder(sessions), timeZone, problems: faults.problems() };
}

const nowhere = { start: null, end: null, allDay: false, phase: null, hours: '' } as const;

function slotsOfEntry(reader: TimeReader, entry: Entry, context: SlotContext): Slots {
  const written = reader.written(entry, context.bounds.most);
  const lists = written.map((part) => (part === null ? 'bad-date' : slotsOf(part, context)));
  const unclear = lists.find((list) => typeof list === 'string');
  return unclear ?? distinct(lists.flatMap((list) => (typeof list === 'string' ? [] : list)));
}

/** The same session told twice is one. */
function distinct(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length === 1) return slots;
  const keyed = new Map(slots.map((slot) => [JSON.stringify(slot), slot]));
  return [...keyed.values()];
}

/** One session bears the identifier of its entry; several add their beginning, which survives dates put in before them. */
function idsOf(id: string, slots: readonly Slot[]): readonly string[] {
  if (slots.length === 1) return [id];
  const counts = new Map<string, number>();
  return slots.map(({ start, phase }) => {
    const key = `${id}@${start ? momentKey(start) : dayKey({ year: 0, month: 1, ...phase?.from, day: 1 })}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}~${count}`;
  });
}

function momentKey(moment: Moment): string {
  const { hour, minute } = moment;
  return dayKey(moment) + (hour === undefined ? '' : `T${two(hour)}${two(minute ?? 0)}`);
}

/** Entries of one title are one course, called by the first of them. */
function courses(): (entry: Entry, title: string) => string {
  const first = new Map<string, string>();
  return ({ id }, title) => {
    const key = fold(title);
    const known = first.get(key);
    if (known !== undefined && key !== '') return known;
    first.set(key, id);
    return id;
  };
}

/** « Inscriptions jusqu’au 29 septembre 2023 »: until when one may register. */
function deadlines(schema: Schema, reader: TimeReader, timeZone: string): (entry: Entry) => Deadline | null {
  const column = columnWithRole(schema, 'deadline');
  return (entry) => {
    const text = reader.text(entry, column);
    if (text === '') return null;
    const [clause] = reader.when(text.replace(/^.{0,30}?(?=\d)/s, ''))?.clauses ?? [];
    const day = clause?.days.length === 1 && clause.days[0] ? clause.days[0].from : null;
    const moment = day && resolveDay(day, reader.hints(entry));
    const time = clause?.times[0]?.from;
    return { moment: moment && withTime(moment, time, timeZone), text };
  };
}

function withTime(day: Moment, time: Time | undefined, timeZone: string): Moment {
  return time ? momentOf(day, time, timeZone) : day;
}

function isOnClock({ start, end }: Slot, timeZone: string): boolean {
  return [start, end].every(
    (moment) => moment?.hour === undefined || instantsOf(moment, timeZone).length > 0,
  );
}

/** What the owner of the file should know of its dates: one problem per kind, with how many entries and the first of them. */
class Faults {
  readonly #column: string | undefined;
  readonly #found = new Map<Unclear, { readonly count: number; readonly sample: string }>();

  constructor(column: string | undefined) {
    this.#column = column;
  }

  /** An entry without any date has no fault that its dates could have. */
  add(code: Unclear, sample: string): void {
    if (sample === '') return;
    const known = this.#found.get(code);
    this.#found.set(code, { count: (known?.count ?? 0) + 1, sample: known?.sample ?? sample.slice(0, 60) });
  }

  problems(): readonly Problem[] {
    const column = this.#column === undefined ? {} : { column: this.#column };
    return Array.from(this.#found, ([code, found]) => ({ code, ...column, ...found }));
  }
}
