import type { DayOrder } from '../time/dates.js';
import type { Time } from '../time/moment.js';
import type { Frequency, Rule, RuleDay } from '../time/rule.js';
import { withoutDays, withoutMonths } from './excepted.js';
import { partsOfDayIn } from './parts-of-day.js';
import { tokensOf, type Kind, type Token, type WrittenDay } from './tokens.js';
import { WhenBuilder } from './when-builder.js';
import { daysOfWeekIn, momentsIn } from './written-moments.js';

/** What a text says of when something takes place, as far as it says it: nothing is added, nothing is guessed. */
export interface When {
  readonly clauses: readonly Clause[];
  /** A year, or the two of a school year, that stands by itself. */
  readonly years: Years | null;
}

export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Days that share their hours: « 16, 17 et 18 janvier, 9 h – 12 h ». */
export interface Clause {
  readonly days: readonly WrittenSpan[];
  readonly times: readonly TimeSpan[];
  readonly rule: Rule | null;
  readonly phases: readonly WrittenPhase[];
  /** Parts of the day as they are written: « matin ». */
  readonly hours: string;
  /** From when on or until when something repeats, where the text tells one of them: « à partir du 12 janvier ». */
  readonly limit?: Limit;
}

/** The first and the last day on which something may take place, or their months; null where that end is open. */
export interface Limit {
  readonly from: WrittenDay | WrittenMonth | null;
  readonly to: WrittenDay | WrittenMonth | null;
}

/** A day, or the days from one to another, both included. */
export interface WrittenSpan {
  readonly from: WrittenDay;
  readonly to: WrittenDay | null;
  /** The hours of a span that goes on day and night: « du 16 janvier 13 h 30 au 20 janvier 12 h ». */
  readonly times?: { readonly from: Time; readonly to: Time };
}

export interface TimeSpan {
  readonly from: Time;
  readonly to: Time | null;
}

export interface WrittenMonth {
  readonly month: number;
  readonly year: number | null;
}

export interface WrittenPhase {
  readonly from: WrittenMonth;
  readonly to: WrittenMonth;
}

/**
 * Reads what a text says of days, hours, months and repetitions, in French and English, and moments as programs write them.
 * @returns null when part of the text is anything else.
 */
export function parseWhen(text: string, order: DayOrder = 'day-first'): When | null {
  return daysOfWeekIn(text) ?? phrasesIn(text, order) ?? momentsIn(text, order);
}

function phrasesIn(text: string, order: DayOrder): When | null {
  const tokens = tokensOf(text, order);
  if (!tokens) return null;
  const kinds = tokens.map(({ kind }) => kind).join('');
  const builder = new WhenBuilder(partsOfDayIn(text));
  for (let at = 0; at < tokens.length;) {
    const found = phraseAt(kinds, at);
    if (!found) return null;
    const [length, build] = found;
    if (build?.(builder, tokens.slice(at, at + length)) === false) return null;
    at += length;
  }
  return builder.when();
}

function phraseAt(kinds: string, at: number): readonly [number, Build | null] | null {
  for (const [pattern, build] of grammar) {
    pattern.lastIndex = at;
    const length = pattern.exec(kinds)?.[0].length;
    if (length !== undefined) return [length, build];
  }
  return null;
}

/** Adds what a phrase says; false where it makes no sense. */
type Build = (builder: WhenBuilder, tokens: readonly Token[]) => boolean | undefined;

const to = '[RUI]';
const day = '(?:[WS]A?)?[DN]';
const days = `[WS](?:${to}[WS])?`;
/** A number before the end of a stretch of hours is an hour: « lundi 9-12h ». */
const noDay = `(?!A?(?:D|N(?!${to}T)))`;

/** The phrases that tell of time, as patterns of kinds of words, in order: the first that fits is taken. */
const grammar: readonly (readonly [RegExp, Build | null])[] = (
  [
    ['A|G(?=[EPJYO])', null],
    // « 9-12 h », « 9 h à 12 »
    [`G?I?(?:T(?:${to}[TN](?!I?T))?|N${to}T)|X[TN]AT`, buildTimes],
    // « le 1er et le 3e samedi du mois »
    ['E?(?:[ON]A)*[ON][WS]B', buildMonthly],
    ['EN?F|F', buildFrequency],
    // « tous les mardis et jeudis », « du lundi au vendredi »; « les lundis 16 et 23 janvier » are two days.
    [`G?E?${days}(?:AG?E?${days})*H?${noDay}`, buildWeekly],
    ['E?V', (builder, tokens) => builder.addWeeks(tokens.at(-1)?.value === 1)],
    [`KG?E?${days}(?:AG?E?${days})*${noDay}`, buildWithoutDays],
    [`KG?M(?:${to}M)?(?:AM(?:${to}M)?)*`, buildWithoutMonths],
    [`G?${day}I?T${to}${day}I?T`, buildContinuous],
    [`L${day}(?:${to}${day})?|U${day}`, buildDayLimit],
    [`L[MY]|U[MY]`, buildMonthLimit],
    // « 15 janvier 2027 - 20 h 30 »
    [`G?(?:${day}${to})?(?:[WS]A?)?DR(?=T(?:R[TN])?(?![RN]))`, buildDays],
    [`G?${day}(?:${to}${day})?|X${day}A${day}`, buildDays],
    [`[GL]?M(?:${to}M)?|XMAM`, buildPhase],
    ['Y', buildYears],
    ['J', (builder) => builder.addHours('')],
    ['P', (builder) => builder.addHours(builder.parts.join(', '))],
  ] as const satisfies readonly (readonly [string, Build | null])[]
).map(([source, build]) => [new RegExp(source, 'y'), build]);

function pick(tokens: readonly Token[], kinds: string): readonly Token[] {
  return tokens.filter(({ kind }) => kinds.includes(kind));
}

function buildTimes(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const [from, to = null] = pick(tokens, 'TN').map(timeOf);
  if (!from) return false;
  builder.addTimes({ from, to });
  return [from, to].every((time) => !time || time.minutes <= 1440);
}

/** « 9 » is an hour in « 9-12 h ». */
function timeOf({ kind, value, offset }: Token): Time {
  return { minutes: kind === 'N' ? value * 60 : value, offset };
}

function buildContinuous(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const [from, to = null] = daysIn(tokens);
  const [begin, finish] = pick(tokens, 'T').map(timeOf);
  if (!from || !begin || !finish) return false;
  builder.addDays({ from, to, times: { from: begin, to: finish } });
  return true;
}

function buildDays(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const [from, to = null] = daysIn(tokens);
  if (!from || !isInMonth(from) || (to && !isInMonth(to))) return false;
  const [first] = tokens;
  if (!to && first?.kind === 'G' && first.value === 1) return builder.addLimit({ from, to });
  builder.addDays({ from, to });
  return true;
}

function isInMonth({ day }: WrittenDay): boolean {
  return day >= 1 && day <= 31;
}

/** « à partir du 12 janvier 2027 », « jusqu’au 29 juin 2027 » */
function buildDayLimit(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const [first, last = null] = daysIn(tokens);
  if (!first || !isInMonth(first) || (last && !isInMonth(last))) return false;
  return builder.addLimit(tokens[0]?.kind === 'U' ? { from: null, to: first } : { from: first, to: last });
}

/** « à partir de janvier 2027 », « jusqu’en juin 2027 »; whether « until June » is with June, nobody knows. */
function buildMonthLimit(builder: WhenBuilder, [word, token]: readonly Token[]): boolean {
  if (!word || !token || (token.last !== undefined && token.last !== token.value)) return false;
  const isEnd = word.kind === 'U';
  if (isEnd && word.value === 1) return false;
  const month =
    token.kind === 'Y'
      ? { month: isEnd ? 12 : 1, year: token.value }
      : { month: token.value, year: token.year ?? null };
  return builder.addLimit(isEnd ? { from: null, to: month } : { from: month, to: null });
}

/** The days of a phrase, each with the weekday before it. */
function daysIn(tokens: readonly Token[]): readonly WrittenDay[] {
  let weekday: number | undefined;
  return tokens.flatMap(({ kind, value, month = null, year = null }): readonly WrittenDay[] => {
    if (kind === 'W' || kind === 'S') weekday = value;
    if (kind !== 'D' && kind !== 'N') return [];
    const written = { year, month, day: value, ...(weekday === undefined ? {} : { weekday }) };
    weekday = undefined;
    return [written];
  });
}

function buildPhase(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const [from, to] = pick(tokens, 'M').map(({ value, year = null }) => ({ month: value, year }));
  if (!from) return false;
  const [first] = tokens;
  if (!to && first?.kind === 'G' && first.value === 1) return builder.addLimit({ from, to: null });
  builder.addPhase({ from, to: to ?? from });
  return true;
}

function buildYears(builder: WhenBuilder, [token]: readonly Token[]): boolean {
  if (builder.years || !token) return false;
  builder.years = { from: token.value, to: token.last ?? token.value };
  return true;
}

function buildMonthly(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const weekday = pick(tokens, 'WS')[0]?.value ?? 0;
  const byDay = pick(tokens, 'ON').map(({ value }) => ({ weekday, ordinal: value }));
  return builder.addRule({ frequency: 'MONTHLY', byDay });
}

const frequencies: readonly Frequency[] = ['DAILY', 'WEEKLY', 'MONTHLY'];

/** « tous les jours », « toutes les 2 semaines », « mensuel » */
function buildFrequency(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const frequency = frequencies[pick(tokens, 'F')[0]?.value ?? 0] ?? 'DAILY';
  const interval = pick(tokens, 'N')[0]?.value ?? 1;
  return interval > 0 && builder.addRule({ frequency, interval });
}

/** A single « mardi » names no repetition by itself: « tous les », « mardis » or a stretch of weekdays do. */
function buildWeekly(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  const kinds = tokens.map(({ kind }) => kind).join('');
  const byDay = weekdaysIn(tokens);
  return builder.addRule({ byDay, interval: kinds.endsWith('H') ? 2 : 1 }, !/[ESRUI]/.test(kinds));
}

function weekdaysIn(tokens: readonly Token[]): readonly RuleDay[] {
  return tokens.flatMap(({ kind, value }, index): readonly RuleDay[] => {
    if (kind !== 'W' && kind !== 'S') return [];
    return isRange(tokens[index - 1]?.kind)
      ? weekdaysTo(tokens[index - 2]?.value ?? 0, value)
      : [{ weekday: value, ordinal: null }];
  });
}

function buildWithoutDays(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  return builder.except((told) => withoutDays(told, weekdaysIn(tokens)));
}

/** « sauf en août »; with its year, one of them would be meant. */
function buildWithoutMonths(builder: WhenBuilder, tokens: readonly Token[]): boolean {
  if (pick(tokens, 'M').some(({ year }) => typeof year === 'number')) return false;
  const months = tokens.flatMap(({ kind, value }, index) => {
    if (kind !== 'M') return [];
    const first = isRange(tokens[index - 1]?.kind) ? (tokens[index - 2]?.value ?? value) : value;
    return Array.from(
      { length: ((value - first + 12) % 12) + 1 },
      (_, ahead) => ((first - 1 + ahead) % 12) + 1,
    );
  });
  return builder.except((told) => withoutMonths(told, months));
}

function isRange(kind: Kind | undefined): boolean {
  return kind === 'R' || kind === 'U' || kind === 'I';
}

/** The weekdays behind the first, up to the last. */
function weekdaysTo(first: number, last: number): readonly RuleDay[] {
  return Array.from({ length: (last - first + 7) % 7 }, (_, index) => ({
    weekday: (first + 1 + index) % 7,
    ordinal: null,
  }));
}
