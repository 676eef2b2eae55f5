import type { DayOrder } from '../time/dates.js';
import type { Time } from '../time/moment.js';
import { inWeeks, withoutDays, withoutMonths } from './excepted.js';
import { rule, type Frequency, type Rule, type RuleDay } from '../time/rule.js';
import { tokensOf, type Kind, type Token, type WrittenDay } from './tokens.js';
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

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

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
  const builder = new WhenBuilder(text.match(partsOfDay) ?? []);
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

/** What `P` tokens stand for, before folding. */
const partOfDay = String.raw`(?:(?:fin|d[ée]but|milieu) (?:de (?:la )?|d['’]))?(?:matin[ée]*|apr[eè]s[ -]midi|soir[ée]*|mi-journ[ée]e|morning|afternoon|evening)|fin de (?:la )?journ[ée]e`;
/** What stands beside hours and is kept with them: « 14 h – 16 h, sur rendez-vous ». */
const remark = String.raw`(?:sur|sans) (?:rendez-?\s?vous|rdv|inscription|r[ée]servation)|entr[ée]e libre`;
const partsOfDay = new RegExp(`${partOfDay}|${remark}`, 'giu');
const onlyParts = new RegExp(`(?:, )?(?:${partOfDay})`, 'giu');

/** What is written beside hours, without the part of the day that they tell better. */
export function besideHours(hours: string): string {
  return hours.replace(onlyParts, '').replace(/^, /, '');
}

class WhenBuilder {
  years: Years | null = null;
  /** The parts of the day that the text names, as written. */
  readonly parts: readonly string[];
  readonly #clauses: Draft[] = [];
  /** What was told last: days behind their hours begin a new clause, and so do hours behind their days. */
  #last: 'days' | 'times' | null = null;
  /** The clause that told days before any repetition. */
  #leading: Draft | null = null;
  readonly #bare = new Set<Clause>();
  /** Clauses that hold in every other week, whether in the odd ones. */
  readonly #weeks = new Map<Draft, boolean>();
  #isExcepting = false;

  constructor(parts: readonly string[]) {
    this.parts = parts;
  }

  when(): When | null {
    const clauses = this.#limited();
    return clauses && (clauses.length > 0 || this.years) ? { clauses, years: this.years } : null;
  }

  /** The clauses, each repetition within the limits that the text tells; null where it is not clear what they limit. */
  #limited(): readonly Clause[] | null {
    const rules = this.#clauses.filter((clause) => clause.rule);
    const isPartly = this.#weeks.size % this.#clauses.length > 0 || (this.#isExcepting && rules.length > 1);
    if (isPartly || (this.#weeks.size > 0 && rules.length === 0)) return null;
    if (rules.length === 0) return this.#clauses.some(({ limit }) => limit) ? null : this.#clauses;
    if (rules.length < this.#clauses.length || !rules.every(isClear)) return null;
    const limits = rules.filter(isLimited);
    const year = limits.length === 0 ? this.#wholeYear() : {};
    if (!year || (limits.length === 0 && !year.limit && rules.some((clause) => this.#bare.has(clause))))
      return null;
    if (limits.length === rules.length || limits.length === 0)
      return rules.map((clause) => ({ ...clause, ...year }));
    // What is said before all of them, or behind all of them, limits every one.
    const [limit] = limits;
    const isOfAll = limit && limits.length === 1 && (this.#leading === limit || rules.at(-1) === limit);
    return isOfAll ? rules.map((clause) => ({ ...clause, ...limitsOf(limit) })) : null;
  }

  /** The year that stands by itself as a limit, nothing without one; null for a school year, whose days nobody tells. */
  #wholeYear(): Pick<Clause, 'limit'> | null {
    if (!this.years) return {};
    const { from, to } = this.years;
    return from === to ? { limit: { from: { month: 1, year: from }, to: { month: 12, year: from } } } : null;
  }

  addTimes(times: TimeSpan): void {
    const clause = this.#clauseFor('times');
    clause.times = [...clause.times, times];
  }

  addDays(span: WrittenSpan): void {
    const clause = this.#clauseFor('days');
    if (!clause.rule) this.#leading ??= clause;
    clause.days = [...clause.days, span];
  }

  addHours(hours: string): true {
    const clause = this.clause();
    clause.hours ||= hours;
    return true;
  }

  addPhase(phase: WrittenPhase): void {
    const clause = this.clause();
    if (!clause.rule) this.#leading ??= clause;
    clause.phases = [...clause.phases, phase];
  }

  addLimit(limit: Limit): boolean {
    const clause = this.clause();
    if (clause.limit) return false;
    if (!clause.rule) this.#leading ??= clause;
    clause.limit = limit;
    return true;
  }

  /** `isBare`: named once, as « mardi », which repeats where something says from when to when. */
  addRule(told: Partial<Rule>, isBare = false): boolean {
    const last = this.clause();
    if (last.rule && last.times.length === 0) return false;
    const clause = last.rule ? this.#begin() : last;
    clause.rule = rule(told);
    const isOdd = this.#weeks.get(clause);
    if (isOdd !== undefined) return this.#change((each) => inWeeks(each, isOdd));
    if (isBare) this.#bare.add(clause);
    return true;
  }

  addWeeks(isOdd: boolean): boolean {
    const clause = this.clause();
    if (this.#weeks.has(clause)) return false;
    this.#weeks.set(clause, isOdd);
    return clause.rule === null || this.#change((each) => inWeeks(each, isOdd));
  }

  /** Takes days or months out of the repetition that was told last. */
  except(change: (told: Rule) => Rule | null): boolean {
    this.#isExcepting = true;
    return this.#change(change);
  }

  #change(change: (told: Rule) => Rule | null): boolean {
    const clause = this.clause();
    clause.rule &&= change(clause.rule);
    this.#bare.delete(clause);
    return clause.rule !== null;
  }

  /** The clause that is being told, for what may stand anywhere in it. */
  clause(): Draft {
    return this.#clauses.at(-1) ?? this.#begin();
  }

  #clauseFor(kind: 'days' | 'times'): Draft {
    const last = this.#clauses.at(-1);
    const isFull = last && last[kind].length > 0 && this.#last !== kind;
    this.#last = kind;
    return isFull ? this.#begin() : this.clause();
  }

  #begin(): Draft {
    const clause: Draft = { days: [], times: [], rule: null, phases: [], hours: '' };
    this.#clauses.push(clause);
    return clause;
  }
}

/** Adds what a phrase says; false where it makes no sense. */
type Build = (builder: WhenBuilder, tokens: readonly Token[]) => boolean | undefined;

/** A repetition has one limit at most, and a single day beside it is none: « tous les mardis, 12 janvier ». */
function isClear({ days, phases, limit }: Clause): boolean {
  const limits = days.length + phases.length + (limit ? 1 : 0);
  return limits <= 1 && days.every(({ to }) => to !== null);
}

function isLimited({ days, phases, limit }: Clause): boolean {
  return days.length > 0 || phases.length > 0 || limit !== undefined;
}

function limitsOf({ days, phases, limit }: Clause): Pick<Clause, 'days' | 'phases' | 'limit'> {
  return { days, phases, ...(limit && { limit }) };
}

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
