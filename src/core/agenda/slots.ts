import { dayNumber } from '../time/dates.js';
import { daysWithin, earlier, endsBefore, stretchesOf, type Limits } from './limits.js';
import { addDays, dayOf, minutesPerDay, two, type Moment } from '../time/moment.js';
import type { Bounds } from '../time/recurrence.js';
import {
  isWhole,
  namesDays,
  repeatedSlots,
  withoutExceptions,
  type Repetition,
  type RuleFault,
} from './repeated-slots.js';
import type { Rule } from '../time/rule.js';
import type { Phase } from './session.js';
import type { Time } from '../time/moment.js';
import { besideHours } from './parts-of-day.js';
import type { Clause, TimeSpan, When, WrittenSpan } from './when.js';
import { asWholeDays, onWrittenDays, type WholeDays } from './whole-days.js';
import { completeDays, resolveDay, resolvePhase, type YearHints } from './years.js';
import { instantOf, momentAt, momentOf, settled } from '../time/zone.js';

/** When one session takes place: from a moment on, or in a phase. */
export interface Slot {
  readonly start: Moment | null;
  readonly end: Moment | null;
  readonly phase: Phase | null;
  /** Hours that are no time of day, as written. */
  readonly hours: string;
}

/** What the cells of one record say of time, not yet put together; null where they say nothing. */
export interface Written {
  readonly start: When | null;
  readonly end: When | null;
  readonly startTime: When | null;
  readonly endTime: When | null;
  readonly duration: Duration | null;
  /** A repetition in words. */
  readonly rule: Rule | null;
  /** What the cell that tells the rule says of its limits; null where it says nothing. */
  readonly limits?: Limits | null;
  /** One in the words of calendars. */
  readonly repetition: Repetition | null;
  /** Hours that could not be read, as written. */
  readonly hours: string;
  readonly whole: WholeDays;
}

/** How long a session goes on: whole days, the first one included, or minutes. */
export type Duration = { readonly days: number } | { readonly minutes: number };

export interface SlotContext {
  readonly timeZone: string;
  readonly hints: YearHints;
  readonly bounds: Bounds;
  /** Takes what the owner should know of how the record repeats. */
  readonly tell: (fault: RuleFault) => void;
}

/** Why a record has no slots: its dates cannot be told without guessing, it ends before it begins, or all of them are excluded. */
export type Unclear = 'bad-date' | 'no-day' | 'end-before-start' | 'empty-rule';
export type Slots = readonly Slot[] | Unclear;

/** Days with the same hours each are told one by one up to a month; beyond, as one stretch. */
const mostDays = 31;
/** What ends earlier on the clock than it begins goes past midnight, if that makes it no longer than this. */
const longestNight = 12 * 60;

/** When a record takes place: at least one slot, or why that cannot be told. */
export function slotsOf(written: Written, context: SlotContext): Slots {
  const slots = new SlotMaker(onWrittenDays(written), context).slots();
  return typeof slots === 'string' ? slots : slots.map((slot) => asWholeDays(slot, written.whole));
}

/** All slots; nothing where a part is unclear, for half of the dates would pass for all of them. */
export function joined(lists: readonly Slots[]): Slots {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const unclear = lists.find((list) => typeof list === 'string');
  const slots = lists.flatMap((list) => (typeof list === 'string' ? [] : list));
  return unclear ?? (slots.length > 0 ? slots : 'bad-date');
}

/** One clause of a record, with the hours that other cells give it. */
interface Part {
  readonly times: readonly TimeSpan[];
  readonly hours: string;
}

class SlotMaker {
  readonly #written: Written;
  readonly #context: SlotContext;
  readonly #hints: YearHints;

  constructor(written: Written, context: SlotContext) {
    this.#written = written;
    this.#context = context;
    const told = written.start?.years ?? context.hints.told;
    this.#hints = { ...context.hints, told };
  }

  slots(): Slots {
    const { repetition } = this.#written;
    const slots = repetition ? this.#recurring(repetition) : this.#plain();
    if (typeof slots === 'string' || !repetition) return slots;
    const left = withoutExceptions(slots, repetition, { ...this.#context, hints: this.#hints });
    return left.length > 0 ? left : 'empty-rule';
  }

  /** What calendars repeat is a record as it would be without a rule. */
  #recurring(repetition: Repetition): Slots {
    const { start, end } = this.#written;
    const [rule, another] = repetition.rules;
    if (!start?.clauses.length && rule && !another)
      return namesDays(rule) ? this.#with({ rule }).#plain() : 'bad-date';
    const last = rule ? this.#lastOfAll(rule) : null;
    const times = end && { ...end, clauses: end.clauses.map((clause) => ({ ...clause, days: [] })) };
    const slots = (last ? this.#with({ end: times }) : this).#plain();
    if (typeof slots === 'string') return slots;
    return repeatedSlots(slots, repetition, last, { ...this.#context, hints: this.#hints });
  }

  #with(told: Partial<Written>): SlotMaker {
    return new SlotMaker({ ...this.#written, ...told }, this.#context);
  }

  /** The day of the end, where so many days lie before it that it ends the repetition. */
  #lastOfAll(rule: Rule): Moment | null {
    const { start } = this.#written;
    const span = start && completeDays(start)[0]?.[0];
    const first = span && !span.to ? resolveDay(span.from, this.#hints) : null;
    const last = first && this.#lastDay(first);
    if (!first || !last || last === 'unclear') return null;
    return isWhole(dayNumber(last) - dayNumber(first), rule) ? last : null;
  }

  #plain(): Slots {
    const { start, end, rule, limits, hours } = this.#written;
    const clauses = start?.clauses ?? [];
    if (!start || clauses.length === 0) {
      const part = { times: this.#times(), hours };
      if (rule) return this.#repeated(rule, null, part, limits);
      return start || end || part.times.length === 0 ? 'bad-date' : 'no-day';
    }
    const days = completeDays(start);
    return joined(clauses.map((clause, index) => this.#clause(clause, days[index] ?? [])));
  }

  #clause(clause: Clause, spans: readonly WrittenSpan[]): Slots {
    const part: Part = { times: this.#times(clause), hours: clause.hours || this.#written.hours };
    const { rule, limits } = this.#written;
    const [first = null] = spans;
    if (clause.rule) return this.#repeated(clause.rule, null, part, { ...clause, days: spans });
    if (rule) return spans.length > 1 ? 'bad-date' : this.#repeated(rule, first, part, limits);
    const last = this.#written.end?.clauses[0]?.phases[0]?.to;
    const phases = clause.phases.map(({ from, to }): Slots => {
      const phase = resolvePhase({ from, to: last ?? to }, this.#hints);
      return phase ? [{ start: null, end: null, phase, hours: hoursText(part) }] : 'bad-date';
    });
    const days = spans.map((span) =>
      spans.length === 1 && !span.to ? this.#withEnd(span, part) : this.#span(span, part),
    );
    return joined([...days, ...phases]);
  }

  /** The hours of a clause: its own, else those of the cells that tell hours. */
  #times(clause?: Clause): readonly TimeSpan[] {
    const { startTime, endTime, end } = this.#written;
    const own = clause?.times.length ? clause.times : (startTime?.clauses[0]?.times ?? []);
    const [first] = own;
    if (!first || first.to || own.length > 1) return own;
    const last = endTime ?? (end?.clauses[0]?.days.length ? null : end);
    return [{ from: first.from, to: last?.clauses[0]?.times[0]?.from ?? null }];
  }

  /** A single day, which an end or a duration told elsewhere may lengthen. */
  #withEnd(span: WrittenSpan, part: Part): Slots {
    const from = resolveDay(span.from, this.#hints);
    if (!from) return 'bad-date';
    const to = this.#lastDay(from);
    if (to === 'unclear') return 'bad-date';
    const { end, endTime, duration } = this.#written;
    const time = end?.clauses[0]?.times[0]?.from ?? endTime?.clauses[0]?.times[0]?.from;
    const [first] = part.times;
    if (to && first && time) return this.#between(from, first.from, to, time, part);
    if (to) return this.#days(from, to, part);
    const days = duration && 'days' in duration ? duration.days : 1;
    return this.#days(from, addDays(from, days - 1), part);
  }

  /** The day that the end of the record names; null without one. */
  #lastDay(from: Moment): Moment | null | 'unclear' {
    const clause = this.#written.end?.clauses[0];
    const span = clause?.days[0];
    if (!clause || !span) return null;
    if (clause.days.length > 1 || span.to) return 'unclear';
    const { month } = span.from;
    // « du 28 décembre 2023 », « au 3 janvier »: the first one that comes.
    const year = span.from.year ?? (month !== null && month < from.month ? from.year + 1 : from.year);
    return resolveDay({ ...span.from, year }, this.#hints) ?? 'unclear';
  }

  #span(span: WrittenSpan, part: Part): Slots {
    const from = resolveDay(span.from, this.#hints);
    const to = span.to ? resolveDay(span.to, this.#hints) : from;
    if (!from || !to) return 'bad-date';
    if (span.times) return this.#between(from, span.times.from, to, span.times.to, part);
    return this.#days(from, to, part);
  }

  /** Each day with the same hours, or all of them as one stretch where there are no hours. */
  #days(from: Moment, to: Moment, part: Part): Slots {
    const count = dayNumber(to) - dayNumber(from) + 1;
    if (count < 1) return 'end-before-start';
    if (count > mostDays || part.times.length === 0) {
      const end = count > 1 ? dayOf(to) : null;
      return [{ start: dayOf(from), end, phase: null, hours: hoursText(part) }];
    }
    return joined(Array.from({ length: count }, (_, ahead) => this.#day(addDays(from, ahead), part)));
  }

  #day(day: Moment, { times, hours }: Part): Slots {
    if (times.length === 0) return [{ start: dayOf(day), end: null, phase: null, hours }];
    return joined(times.map((time) => this.#hours(day, time, besideHours(hours))));
  }

  #hours(day: Moment, { from, to }: TimeSpan, hours: string): Slots {
    const start = this.#moment(day, from);
    if (!to) return [{ start, end: this.#after(start), phase: null, hours }];
    const night = to.minutes < from.minutes && to.offset === from.offset;
    if (night && to.minutes + minutesPerDay - from.minutes > longestNight) return 'end-before-start';
    return this.#between(day, from, night ? addDays(day, 1) : day, to, { hours });
  }

  #between(from: Moment, begin: Time, to: Moment, finish: Time, { hours }: { hours: string }): Slots {
    const start = this.#moment(from, begin);
    const end = this.#moment(to, finish);
    const { timeZone } = this.#context;
    const length = instantOf(end, timeZone) - instantOf(start, timeZone);
    if (length < 0) return 'end-before-start';
    return [{ start, end: length > 0 ? end : null, phase: null, hours }];
  }

  /** The end that the duration gives, null without one. */
  #after(start: Moment): Moment | null {
    const { duration } = this.#written;
    const { timeZone } = this.#context;
    if (!duration || !('minutes' in duration)) return null;
    return settled(momentAt(instantOf(start, timeZone) + duration.minutes, timeZone), timeZone);
  }

  #moment(day: Moment, time: Time): Moment {
    return momentOf(day, time, this.#context.timeZone);
  }

  #repeated(rule: Rule, span: WrittenSpan | null, part: Part, told: Limits | null = null): Slots {
    const first = span && resolveDay(span.from, this.#hints);
    const to = span?.to ? resolveDay(span.to, this.#hints) : first && this.#lastDay(first);
    if ((span && !first) || (span?.to && !to) || to === 'unclear') return 'bad-date';
    const { bounds } = this.#context;
    const stretches = stretchesOf(told, this.#hints, bounds);
    if (stretches === null || stretches.some(endsBefore)) return stretches ? 'end-before-start' : 'bad-date';
    const isSameDay = first !== null && to !== null && dayNumber(first) === dayNumber(to);
    const until = earlier(rule.until, isSameDay ? null : to);
    if (first && until && dayNumber(until) < dayNumber(first)) return 'end-before-start';
    const whole = isSameDay ? this.#withEndTime(part) : part;
    const local = first ? this.#localTimes(first, whole) : { first: null, part: whole };
    const within = daysWithin({ ...rule, until }, local.first, stretches, bounds);
    if (!within) return 'bad-date';
    if (within.isCut) this.#context.tell('cut-rule');
    return joined(within.moments.map((day) => this.#day(day, local.part)));
  }

  /** Where the end names the first day, it ends each session, not the repetition. */
  #withEndTime(part: Part): Part {
    const [time] = part.times;
    const end = this.#written.end?.clauses[0]?.times[0]?.from;
    return time && !time.to && end ? { ...part, times: [{ from: time.from, to: end }] } : part;
  }

  /** What repeats keeps its hours on the agenda's clocks, whatever offset the first one was told with. */
  #localTimes(first: Moment, part: Part): { readonly first: Moment; readonly part: Part } {
    const [time] = part.times;
    if (time?.from.offset === undefined) return { first, part };
    const start = this.#moment(first, time.from);
    const to = time.to && onClock(this.#moment(first, time.to));
    return { first: dayOf(start), part: { ...part, times: [{ from: onClock(start), to }] } };
  }
}

function onClock({ hour = 0, minute = 0 }: Moment): Time {
  return { minutes: hour * 60 + minute, offset: undefined };
}

/** Hours that belong to no single day, behind what is written of them. */
function hoursText({ hours, times }: Part): string {
  return [hours, ...times.map(clockText)].filter((text) => text !== '').join(', ');
}

/** The hours of a long stretch, in the figures that every language reads: `10:00 – 18:00`. */
function clockText({ from, to }: TimeSpan): string {
  return [from, ...(to ? [to] : [])]
    .map(({ minutes }) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`)
    .join(' – ');
}
