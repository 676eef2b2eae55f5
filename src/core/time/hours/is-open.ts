import { minutesPerDay, weekdayOf, type Moment } from '../moment.js';
import { dayNumber, daysInMonth, fromDayNumber } from '../dates.js';
import { mayBeHoliday } from './holidays.js';
import type { Holiday, OpeningRule, Span } from './opening-hours.js';

/** What is taken for true of a day that no calendar of ours tells. */
type Assumption = ReadonlySet<Holiday>;

/**
 * Whether a place is open at a moment, as its own clocks show it.
 *
 * Nobody should stand before a closed door because of us: on a day that may be a public holiday somewhere (see `mayBeHoliday`)
 * nothing is said unless the hours tell of public holidays and come to the same with and without one. The same goes for school
 * holidays. Nothing is said either where a comment holds (« on appointment »), or where the end is open.
 * @returns null where it cannot be told.
 */
export function isOpen(rules: readonly OpeningRule[], moment: Moment): boolean | null {
  const assumptions = assumptionsFor(rules, moment);
  const answers = new Set(assumptions.map((assumption) => stateAt(rules, moment, assumption)));
  const [answer] = answers;
  return answers.size === 1 && answer !== undefined && answer !== 'unknown' ? answer === 'open' : null;
}

function assumptionsFor(rules: readonly OpeningRule[], moment: Moment): readonly Assumption[] {
  const tellsOf = (holiday: Holiday): boolean => rules.some(({ holidays }) => holidays.includes(holiday));
  const school: readonly (readonly Holiday[])[] = tellsOf('SH') ? [[], ['SH']] : [[]];
  if (!mayBeHoliday(moment)) return school.map((each) => new Set(each));
  if (!tellsOf('PH')) return [];
  return school.flatMap((each) => [new Set(each), new Set<Holiday>([...each, 'PH'])]);
}

type State = OpeningRule['state'];

/** The state at a moment, hours that began the day before included. */
function stateAt(rules: readonly OpeningRule[], moment: Moment, assumption: Assumption): State {
  const minute = (moment.hour ?? 0) * 60 + (moment.minute ?? 0);
  const yesterday = fromDayNumber(dayNumber(moment) - 1);
  const late = stateOn(rules, yesterday, minute + minutesPerDay, assumption);
  const today = stateOn(rules, moment, minute, assumption);
  return late === 'closed' || today === 'open' ? today : late;
}

/** The state of a day at a minute: the last rule that has something to say of it (specification, « rule separators »). */
function stateOn(rules: readonly OpeningRule[], day: Moment, minute: number, assumption: Assumption): State {
  let state: State | null = null;
  for (const rule of rules) {
    if (!holdsOn(rule, day, assumption)) continue;
    const now = stateOf(rule, minute);
    if (rule.kind === 'fallback' ? state === null || state === 'closed' : now !== null) state = now;
    else if (rule.kind === 'normal' && rule.state !== 'closed') state = null;
  }
  return state ?? 'closed';
}

/** What a rule says of a minute of a day on which it holds; null where it says nothing. */
function stateOf({ times, state, comment }: OpeningRule, minute: number): State | null {
  if (times.length === 0) return minute >= minutesPerDay ? null : state === 'open' ? 'unknown' : state;
  const span = times.find(
    ({ from, to }) => minute >= from && (to < 0 ? minute < minutesPerDay : minute < to),
  );
  if (!span) return null;
  return state === 'open' && (comment !== '' || span.to < 0) ? 'unknown' : state;
}

function holdsOn(rule: OpeningRule, day: Moment, assumption: Assumption): boolean {
  return isInSeason(rule, day) && isInWeek(rule, day) && isOnDay(rule, day, assumption);
}

function isInSeason({ seasons }: OpeningRule, { month, day }: Moment): boolean {
  return seasons.length === 0 || seasons.some((season) => isWithin(month * 100 + day, season));
}

/** A span whose end lies before its beginning goes round. */
function isWithin(number: number, { from, to }: Span): boolean {
  return from <= to ? number >= from && number <= to : number >= from || number <= to;
}

function isInWeek({ weeks }: OpeningRule, day: Moment): boolean {
  if (weeks.length === 0) return true;
  const week = weekOf(day);
  return weeks.some((span) => isWithin(week, span) && (week - span.from) % span.step === 0);
}

/** The week of the year: that of its Thursday (ISO 8601). */
function weekOf(day: Moment): number {
  const thursday = dayNumber(day) - weekdayOf(day) + 3;
  const { year } = fromDayNumber(thursday);
  return Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
}

function isOnDay({ days, holidays, within }: OpeningRule, day: Moment, assumption: Assumption): boolean {
  if (days.length + holidays.length === 0) return true;
  const isHoliday = holidays.some((holiday) => assumption.has(holiday));
  const weekday = weekdayOf(day);
  const isWeekday = days.some(
    (span) => isWithin(weekday, span) && (span.nth.length === 0 || isNth(span.nth, day)),
  );
  return within ? isHoliday && isWeekday : isHoliday || isWeekday;
}

/** `[1]` is the first such weekday of the month, `[-1]` the last. */
function isNth(places: readonly number[], { year, month, day }: Moment): boolean {
  const first = Math.ceil(day / 7);
  const last = -Math.ceil((daysInMonth(year, month) - day + 1) / 7);
  return places.includes(first) || places.includes(last);
}
