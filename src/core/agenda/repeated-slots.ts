import { expandRule } from '../time/expand-rule.js';
import {
  addDays,
  clockMinutes,
  dayOf,
  fromClockMinutes,
  minutesPerDay,
  type Moment,
} from '../time/moment.js';
import type { Extent } from './order.js';
import { occurrences, workOf, type Bounds } from '../time/recurrence.js';
import { isLoose, tellsHours, type Rule } from '../time/rule.js';
import type { Slot } from './slots.js';
import type { When } from './when.js';
import { completeDays, resolveDay, resolvePhase, type YearHints } from './years.js';
import { instantOf, instantsOf, momentAt, momentOf, settled } from '../time/zone.js';

/** How a record repeats, as calendars say it (RFC 5545, 3.8.5). Moments that could not be read are null. */
export interface Repetition {
  readonly rules: readonly Rule[];
  readonly exceptRules: readonly Rule[];
  /** Other moments at which it takes place. */
  readonly more: readonly (When | null)[];
  /** When it does not. */
  readonly except: readonly (When | null)[];
  /** Whether there are rules that could not be read. */
  readonly isUnread: boolean;
  /** The zone on whose clocks it repeats, where that is told; else it is that of the agenda. */
  readonly timeZone?: string | null;
  readonly start: When | null;
  readonly end: When | null;
  readonly duration: string;
}

/** What the owner should know of a rule: it was not understood, gives no date, gives more than is shown; or a moment beside it is unclear. */
export type RuleFault = 'unread-rule' | 'empty-rule' | 'cut-rule' | 'unread-exception';

interface Context {
  readonly timeZone: string;
  readonly hints: YearHints;
  readonly bounds: Bounds;
  readonly tell: (fault: RuleFault) => void;
}

/** Weeks, months and years at their shortest, in days: what lasts longer would meet the next one. */
const shortest: Readonly<Record<Rule['frequency'], number>> = {
  MINUTELY: 2,
  HOURLY: 2,
  DAILY: 2,
  WEEKLY: 7,
  MONTHLY: 28,
  YEARLY: 365,
};

/** Whether so many days are the whole of what repeats, and not how long it lasts each time. */
export function isWhole(days: number, { frequency, interval }: Rule): boolean {
  return days >= shortest[frequency] * interval;
}

/** Whether a rule falls on days of its own, so that it needs no first one. */
export function namesDays(rule: Rule): boolean {
  return rule.interval === 1 && rule.count === null && !isLoose(rule) && !tellsHours(rule);
}

/**
 * The slots of a record once for each time that it takes place: hours stay what they are when clocks are changed.
 * @param slots those of the first time. Where no rule can be followed, it is the only one.
 * @param last until when it repeats, where no rule says so.
 */
export function repeatedSlots(
  slots: readonly Slot[],
  { rules, exceptRules, more, isUnread, timeZone }: Repetition,
  last: Moment | null,
  context: Context,
): readonly Slot[] {
  const [slot] = slots;
  if (isUnread) context.tell('unread-rule');
  if (!slot?.start) return slots;
  const there = { ...context, timeZone: timeZone ?? context.timeZone };
  const first = onClocksOf(there.timeZone, slot.start, context.timeZone);
  const { bounds, tell } = context;
  const start = clockMinutes(first);
  const found = rules.flatMap((rule) => clocksOf(clocked(rule, first, last, there), first, there));
  if (rules.length > 0 && found.length === 0 && !isUnread) tell('empty-rule');
  const others = extentsOf(more, there).map(({ from, to }) =>
    to - from < minutesPerDay || first.hour === undefined ? from : from + (start % minutesPerDay),
  );
  const clocks = [...new Set([...(found.length > 0 ? found : [start]), ...others])];
  const range = { from: start, to: Math.max(...clocks), most: Infinity, work: workOf(bounds) };
  const without = new Set(exceptRules.flatMap((rule) => expandRule(rule, first, range).found));
  return clocks
    .filter((clock) => !without.has(clock))
    .flatMap((clock) => slots.map((each) => moved(each, clock - start, there.timeZone, context.timeZone)));
}

/** The same moment as the clocks of another zone show it. */
function onClocksOf(there: string, moment: Moment, here: string): Moment {
  if (there === here || moment.hour === undefined) return moment;
  return settled(momentAt(instantOf(moment, here), there), there);
}

function clocksOf(rule: Rule, first: Moment, { bounds, tell }: Context): readonly number[] {
  // Days without hours cannot repeat within a day.
  if (first.hour === undefined && /^(?:HOUR|MINUTE)LY$/.test(rule.frequency)) {
    tell('unread-rule');
    return [clockMinutes(first)];
  }
  const { moments, isCut } = occurrences(rule, first, bounds);
  if (isCut && moments.length > 0) tell('cut-rule');
  return moments.map(clockMinutes);
}

/** The rule with its end on the clock of the agenda. */
function clocked(rule: Rule, first: Moment, last: Moment | null, { timeZone }: Context): Rule {
  const { until, count } = rule;
  if (!until) return count === null && last ? { ...rule, until: last } : rule;
  // Programs write a day as its beginning in Greenwich.
  const isDay = first.hour === undefined && until.hour === 0 && until.minute === 0;
  if (isDay) return { ...rule, until: dayOf(until) };
  return until.offset === undefined
    ? rule
    : { ...rule, until: momentAt(instantOf(until, timeZone), timeZone) };
}

/** A slot so many minutes later on the clocks of a zone, told by those of the agenda. */
function moved(slot: Slot, minutes: number, there: string, here: string): Slot {
  if (minutes === 0) return slot;
  const move = (moment: Moment | null): Moment | null => {
    if (!moment) return null;
    if (moment.hour === undefined) return addDays(moment, Math.floor(minutes / minutesPerDay));
    const later = fromClockMinutes(clockMinutes(onClocksOf(there, moment, here)) + minutes);
    // Where the clock never shows that hour, RFC 5545 (3.3.5) takes the one that the offset before would give.
    return there === here && instantsOf(later, there).length > 0
      ? later
      : settled(momentAt(instantOf(later, there), here), here);
  };
  return { ...slot, start: move(slot.start), end: move(slot.end) };
}

/** The slots without those that do not take place: at this moment, or on this day. */
export function withoutExceptions(
  slots: readonly Slot[],
  { except }: Repetition,
  context: Context,
): readonly Slot[] {
  const extents = extentsOf(except, context);
  if (extents.length === 0) return slots;
  const isOut = (clock: number, { from, to }: Extent): boolean => clock >= from && clock < to;
  const starts = new Set(slots.map(({ start }) => (start ? clockMinutes(start) : 0)));
  // Some programs write a day as its midnight.
  const widened = extents.map((extent) =>
    extent.from % minutesPerDay === 0 && !starts.has(extent.from)
      ? { ...extent, to: Math.max(extent.to, extent.from + minutesPerDay) }
      : extent,
  );
  return slots.filter(({ start }) => !start || !widened.some((extent) => isOut(clockMinutes(start), extent)));
}

/** From when to when moments lie that are told beside a rule; those that are unclear are told to the owner. */
function extentsOf(whens: readonly (When | null)[], context: Context): readonly Extent[] {
  const lists = whens.map((when) => when && extentsIn(when, context));
  if (lists.some((list) => !list?.length)) context.tell('unread-exception');
  return lists.flatMap((list) => list ?? []);
}

/** Empty where one of them is unclear. */
function extentsIn(when: When, { timeZone, hints }: Context): readonly Extent[] {
  const days = completeDays(when);
  const extents = when.clauses.flatMap(({ times, phases, rule, hours }, index) => {
    if (rule || hours !== '') return [null];
    const spans = (days[index] ?? []).flatMap((span): readonly (Extent | null)[] => {
      const from = resolveDay(span.from, hints);
      const to = span.to ? resolveDay(span.to, hints) : from;
      if (!from || !to) return [null];
      if (times.length === 0 || span.to)
        return [{ from: clockMinutes(from), to: clockMinutes(to) + minutesPerDay }];
      return times.map((time) => {
        const clock = clockMinutes(momentOf(from, time.from, timeZone));
        return { from: clock, to: clock + 1 };
      });
    });
    const months = phases.map((written) => {
      const phase = resolvePhase(written, hints);
      if (!phase) return null;
      const { year, month } = phase.to;
      return {
        from: clockMinutes({ ...phase.from, day: 1 }),
        to: clockMinutes({ year: year + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }),
      };
    });
    return [...spans, ...months];
  });
  return extents.every((extent) => extent !== null) ? extents : [];
}
