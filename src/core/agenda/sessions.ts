import type { Entry } from '../collection/collection.js';
import { columnWithRole, type Schema } from '../schema/schema.js';
import { fold } from '../text/fold.js';
import { detailsFrom, type DetailsOf } from './details.js';
import { Faults, type LineOf } from './faults.js';
import { addDays, dayKey, two, type Moment } from '../time/moment.js';
import { inOrder } from './order.js';
import { mostPerRecord, type Bounds } from '../time/recurrence.js';
import type { RuleFault } from './repeated-slots.js';
import type { Agenda, AgendaOptions, Deadline, Session } from './session.js';
import { joined, slotsOf, type Slot, type Slots } from './slots.js';
import { WrittenTimes } from './written-times.js';
import { resolveDay } from './years.js';
import { instantsOf, momentOf, nowIn, zoneNamed } from '../time/zone.js';
import { asJson } from '../base/as-json.js';

/** What repeats without an end is shown from a month ago to a year ahead, in days. */
const windowBack = 31;
const windowAhead = 366;

/**
 * The sessions of all entries of a file: at least one for each, in the order in which they take place. Dates are read with the whole
 * file in view (« lundi 16 janvier » takes its year from the others): give all entries, and choose among the sessions afterwards.
 */
export function sessionsOf(schema: Schema, entries: readonly Entry[], options: AgendaOptions): Agenda {
  return sessionsWith(detailsFrom(schema), schema, entries, options);
}

/** The same with what is told beside the times as somebody else reads it: whoever looks at dates alone need not. */
export function sessionsWith(
  detailsOf: DetailsOf,
  schema: Schema,
  entries: readonly Entry[],
  options: AgendaOptions,
): Agenda {
  const timeZone = zoneNamed(options.timeZone);
  const times = new WrittenTimes(schema, entries);
  const common = commonOf(detailsOf, schema, times, timeZone);
  const bounds = boundsOf(entries.length, timeZone, options);
  const maker = new SessionMaker(times, common, timeZone, bounds, options.lineOf);
  const sessions = entries.flatMap((entry) => maker.sessions(entry));
  return { sessions: inOrder(sessions), timeZone, problems: maker.faults.problems(), cutAt: maker.cutAt };
}

function boundsOf(records: number, timeZone: string, { now, window }: AgendaOptions): Bounds {
  const today = nowIn(timeZone, now);
  const { from = addDays(today, -windowBack), to = addDays(today, windowAhead) } = window ?? {};
  return { from, to, today, most: mostPerRecord(records) };
}

/** What sessions of one record share. */
type Common = Omit<Session, keyof Slot | 'id' | 'allDay' | 'unclear'>;

class SessionMaker {
  readonly faults: Faults;
  cutAt: number | null = null;
  readonly #times: WrittenTimes;
  readonly #timeZone: string;
  readonly #bounds: Bounds;
  readonly #common: (entry: Entry) => Common;

  constructor(
    times: WrittenTimes,
    common: (entry: Entry) => Common,
    timeZone: string,
    bounds: Bounds,
    lineOf?: LineOf,
  ) {
    this.#times = times;
    this.#timeZone = timeZone;
    this.#bounds = bounds;
    this.#common = common;
    this.faults = new Faults(this.#times.column, lineOf);
  }

  sessions(entry: Entry): readonly Session[] {
    const common = this.#common(entry);
    const slots = this.#slots(entry);
    if (typeof slots !== 'string') return this.#clear(common, slots);
    const unclear = this.#times.asWritten(entry);
    if (slots === 'empty-rule') this.#tell(slots, entry);
    else this.faults.add(slots, unclear || this.#times.repetitionText(entry), entry.index);
    return [{ ...common, ...nowhere, id: entry.id, unclear }];
  }

  #slots(entry: Entry): Slots {
    const faults = new Set<RuleFault>();
    const context = {
      timeZone: this.#timeZone,
      bounds: this.#bounds,
      hints: this.#times.hints(entry),
      tell: (fault: RuleFault) => faults.add(fault),
    };
    const { most } = this.#bounds;
    const written = this.#times.written(entry, most);
    const slots = joined(written.map((part) => (part === null ? 'bad-date' : slotsOf(part, context))));
    for (const fault of faults) this.#tell(fault, entry);
    if (typeof slots === 'string') return slots;
    const isCut = faults.has('cut-rule') || written.length > 1;
    if (isCut && slots.length > 1 && slots.length >= most) this.cutAt = most;
    return distinct(slots);
  }

  #tell(fault: RuleFault, entry: Entry): void {
    const text = this.#times.repetitionText(entry) || this.#times.asWritten(entry);
    this.faults.add(fault, text, entry.index, this.#times.repetitionColumn(entry));
  }

  #clear(common: Common, slots: readonly Slot[]): readonly Session[] {
    const { entry } = common;
    if (!slots.every((slot) => isOnClock(slot, this.#timeZone))) {
      this.faults.add('bad-date', this.#times.asWritten(entry), entry.index);
    }
    const ids = idsOf(entry.id, slots);
    return slots.map((slot, index) => ({
      ...common,
      ...slot,
      id: ids[index] ?? entry.id,
      allDay: slot.start !== null && slot.start.hour === undefined,
      unclear: null,
    }));
  }
}

function commonOf(
  detailsOf: DetailsOf,
  schema: Schema,
  times: WrittenTimes,
  timeZone: string,
): (entry: Entry) => Common {
  const courseOf = courses();
  const deadlineOf = deadlines(schema, times, timeZone);
  return (entry) => {
    const details = detailsOf(entry);
    return { ...details, entry, course: courseOf(entry, details.title), deadline: deadlineOf(entry) };
  };
}

const nowhere = { start: null, end: null, allDay: false, phase: null, hours: '' } as const;

/** The same session told twice is one. */
function distinct(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length === 1) return slots;
  const keyed = new Map(slots.map((slot) => [asJson(slot), slot]));
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

/** A word that may stand before the last day of registration. */
const beforeDeadline =
  /^(?:(?:dates?|limite|cl[oô]ture|fin|des?|les?|la|pour|inscriptions?|inscrire|candidatures?|r[eé]servations?|r[eé]ponses?|au plus tard|jusqu['’](?:au|à|en)|registrations?|apply|register|deadline|until|by|closes?|on|is|the)(?!\p{L})|[dls]['’])[\s:]*/iu;

function withoutLead(text: string): string {
  const rest = text.replace(beforeDeadline, '');
  return rest === text ? text : withoutLead(rest);
}

/** « Inscriptions jusqu’au 29 septembre 2023 »: until when one may register. */
function deadlines(schema: Schema, times: WrittenTimes, timeZone: string): (entry: Entry) => Deadline | null {
  const column = columnWithRole(schema, 'deadline');
  return (entry) => {
    const text = times.text(entry, column);
    if (text === '') return null;
    const [clause, ...others] = times.when(withoutLead(text))?.clauses ?? [];
    const [day, ...days] = clause?.rule || others.length > 0 ? [] : (clause?.days ?? []);
    const last = day && days.length === 0 ? (day.to ?? day.from) : null;
    const moment = last && resolveDay(last, times.hints(entry));
    const time = clause?.times[0]?.from;
    return { moment: moment && time ? momentOf(moment, time, timeZone) : moment, text };
  };
}

function isOnClock({ start, end }: Slot, timeZone: string): boolean {
  return [start, end].every(
    (moment) => moment?.hour === undefined || instantsOf(moment, timeZone).length > 0,
  );
}
