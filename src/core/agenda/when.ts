import type { DayOrder } from '../schema/dates.js';
import { rule, type Rule, type RuleDay } from './recurrence.js';
import { tokensOf, type Token, type WrittenDay } from './tokens.js';

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
}

/** A day, or the days from one to another, both included. */
export interface WrittenSpan {
  readonly from: WrittenDay;
  readonly to: WrittenDay | null;
  /** The hours of a span that goes on day and night: « du 16 janvier 13 h 30 au 20 janvier 12 h ». */
  readonly times?: { readonly from: Time; readonly to: Time };
}

export interface Time {
  /** From midnight, 0 to 1440. */
  readonly minutes: number;
  /** Minutes east of Greenwich, where it is written. */
  readonly offset: number | undefined;
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

type Kind = Token['kind'];
type Of<Name extends Kind> = Extract<Token, { readonly kind: Name }>;
type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

/**
 * Reads what a text says of days, hours, months and repetitions, in French and English.
 * @returns null when part of the text is anything else.
 */
export function parseWhen(text: string, order: DayOrder = 'day-first'): When | null {
  const tokens = tokensOf(text, order);
  return tokens && new WhenParser(tokens, text.match(partsOfDay) ?? []).parse();
}

/** What `part` tokens stand for, before folding. */
const partsOfDay =
  /(?:(?:fin|d[ée]but|milieu) (?:de (?:la )?|d['’]))?(?:matin[ée]*|apr[eè]s[ -]midi|soir[ée]*|mi-journ[ée]e|morning|afternoon|evening)|fin de (?:la )?journ[ée]e/giu;

/** One way to go on at the place of the parser: false, with the place unchanged, where it does not fit. */
type Step = (parser: WhenParser) => boolean;

class WhenParser {
  years: Years | null = null;
  readonly #clauses: Draft[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;
  /** What was read last: days behind their hours begin a new clause, and so do hours behind their days. */
  #last: 'days' | 'times' | null = null;

  /** The parts of the day as they are written. */
  readonly #parts: readonly string[];

  constructor(tokens: readonly Token[], parts: readonly string[]) {
    this.#tokens = tokens;
    this.#parts = parts;
  }

  parse(): When | null {
    while (this.#at < this.#tokens.length) {
      if (!steps.some((step) => step(this))) return null;
    }
    return this.#clauses.length > 0 || this.years ? { clauses: this.#clauses, years: this.years } : null;
  }

  /** The next token when it is of this kind; moves on. */
  take<Name extends Kind>(kind: Name): Of<Name> | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) return null;
    this.#at++;
    return token as Of<Name>;
  }

  /** What the reading makes of the tokens ahead; stays where it was when that is nothing. */
  try<Value>(read: () => Value | null): Value | null {
    const before = this.#at;
    const value = read();
    if (value === null) this.#at = before;
    return value;
  }

  isNext(...kinds: readonly Kind[]): boolean {
    return kinds.every((kind, ahead) => this.#tokens[this.#at + ahead]?.kind === kind);
  }

  /** The clause that takes days or hours; a new one where the last has both and the other kind came last. */
  clause(kind: 'days' | 'times'): Draft {
    const last = this.#clauses.at(-1);
    const full = last && last[kind].length > 0 && this.#last !== kind;
    this.#last = kind;
    return full || !last ? this.#begin() : last;
  }

  /** The clause that is being told, for what may stand anywhere in it. */
  current(): Draft {
    return this.#clauses.at(-1) ?? this.#begin();
  }

  tellPart(): void {
    this.current().hours = this.#parts.join(', ');
  }

  #begin(): Draft {
    const clause: Draft = { days: [], times: [], rule: null, phases: [], hours: '' };
    this.#clauses.push(clause);
    return clause;
  }
}

const steps: readonly Step[] = [
  (parser) => parser.take('and') !== null,
  (parser) => {
    const found = parser.take('all-day');
    if (found) parser.current();
    return found !== null;
  },
  readTimes,
  readRule,
  readDays,
  readPhases,
  (parser) => {
    const year = parser.take('year');
    if (!year || parser.years) return false;
    parser.years = { from: year.from, to: year.to };
    return true;
  },
  (parser) => {
    if (!parser.take('part')) return false;
    parser.tellPart();
    return true;
  },
];

function takeRange(parser: WhenParser): boolean {
  return (parser.take('to') ?? parser.take('at')) !== null;
}

function readTimes(parser: WhenParser): boolean {
  const span = parser.try(() => {
    parser.take('at');
    const from = takeTime(parser) ?? takeHour(parser);
    if (!from) return null;
    const to = parser.try(() => (takeRange(parser) ? takeTime(parser) : null)) ?? takeLastHour(parser);
    return from.bare && !to ? null : { from, to };
  });
  if (!span) return false;
  const clause = parser.clause('times');
  clause.times = [...clause.times, { from: plain(span.from), to: span.to && plain(span.to) }];
  return true;
}

interface ReadTime extends Time {
  /** « 9 » in « 9-12 h » */
  readonly bare?: boolean;
}

function plain({ minutes, offset }: ReadTime): Time {
  return { minutes, offset };
}

function takeTime(parser: WhenParser): ReadTime | null {
  const time = parser.take('time');
  return time && { minutes: time.minutes, offset: time.offset };
}

/** A number that only the hour behind it makes an hour. */
function takeHour(parser: WhenParser): ReadTime | null {
  if (!parser.isNext('number', 'to', 'time') && !parser.isNext('number', 'at', 'time')) return null;
  const value = parser.take('number')?.value ?? 25;
  return value <= 24 ? { minutes: value * 60, offset: undefined, bare: true } : null;
}

function takeLastHour(parser: WhenParser): ReadTime | null {
  return parser.try(() => {
    if (!takeRange(parser)) return null;
    const value = parser.take('number')?.value ?? 25;
    return value <= 24 ? { minutes: value * 60, offset: undefined } : null;
  });
}

function readDays(parser: WhenParser): boolean {
  const span = parser.try(() => takeContinuous(parser)) ?? parser.try(() => takeDays(parser));
  if (!span) return false;
  const clause = parser.clause('days');
  clause.days = [...clause.days, span];
  return true;
}

function takeDays(parser: WhenParser): WrittenSpan | null {
  const from = takeDay(parser);
  return from && { from, to: parser.try(() => (takeRange(parser) ? takeDay(parser) : null)) };
}

/** « du 16 janvier 13 h 30 au 20 janvier 12 h », `2023-01-16T13:30/2023-01-20T12:00` */
function takeContinuous(parser: WhenParser): WrittenSpan | null {
  const from = takeDayAndTime(parser);
  if (!from || !takeRange(parser)) return null;
  const to = takeDayAndTime(parser);
  return to && { from: from.day, to: to.day, times: { from: from.time, to: to.time } };
}

function takeDayAndTime(parser: WhenParser): { readonly day: WrittenDay; readonly time: Time } | null {
  const day = takeDay(parser);
  parser.take('at');
  const time = day && takeTime(parser);
  return time && { day, time };
}

function takeDay(parser: WhenParser): WrittenDay | null {
  return parser.try(() => {
    const weekday = parser.take('weekday');
    parser.take('and');
    const day = parser.take('day')?.day ?? bareDay(parser.take('number')?.value);
    return day && (weekday ? { ...day, weekday: weekday.weekday } : day);
  });
}

function bareDay(day: number | undefined): WrittenDay | null {
  return day !== undefined && day >= 1 && day <= 31 ? { year: null, month: null, day } : null;
}

function readPhases(parser: WhenParser): boolean {
  const from = parser.take('month');
  if (!from) return false;
  const to = parser.try(() => (takeRange(parser) ? parser.take('month') : null)) ?? from;
  const clause = parser.current();
  clause.phases = [...clause.phases, { from: written(from), to: written(to) }];
  return true;
}

function written({ month, year }: WrittenMonth): WrittenMonth {
  return { month, year };
}

function readRule(parser: WhenParser): boolean {
  const read = parser.try(() => takeMonthly(parser) ?? takeFrequency(parser) ?? takeWeekly(parser));
  if (!read || parser.current().rule) return false;
  parser.current().rule = read;
  return true;
}

/** « le 1er et le 3e samedi du mois » */
function takeMonthly(parser: WhenParser): Rule | null {
  return parser.try(() => {
    parser.take('every');
    const ordinals: number[] = [];
    do {
      const ordinal = parser.take('ordinal') ?? parser.take('number');
      if (!ordinal) return null;
      ordinals.push(ordinal.value);
    } while (parser.take('and'));
    const weekday = parser.take('weekday')?.weekday;
    if (weekday === undefined || !parser.take('of-month')) return null;
    return rule({ frequency: 'MONTHLY', byDay: ordinals.map((ordinal) => ({ weekday, ordinal })) });
  });
}

/** « tous les jours », « toutes les deux semaines » is not read, « toutes les 2 semaines » is. */
function takeFrequency(parser: WhenParser): Rule | null {
  return parser.try(() => {
    const every = parser.take('every');
    const interval = every ? (parser.take('number')?.value ?? 1) : 1;
    const found = parser.take('frequency');
    return found && interval > 0 ? rule({ frequency: found.frequency, interval }) : null;
  });
}

/** « tous les mardis et jeudis », « un mardi sur deux » needs its « tous les »; « du lundi au vendredi » says it by itself. */
function takeWeekly(parser: WhenParser): Rule | null {
  const days: RuleDay[] = [];
  let every = parser.take('every') !== null;
  for (;;) {
    const first = parser.take('weekday');
    if (!first) return null;
    every ||= first.every;
    const last = parser.try(() => (takeRange(parser) ? parser.take('weekday') : null));
    every ||= last !== null;
    days.push(...weekdaysFrom(first.weekday, last?.weekday ?? first.weekday));
    const more = parser.try(() => {
      if (!parser.take('and')) return null;
      every = parser.take('every') !== null || every;
      return parser.isNext('weekday') ? true : null;
    });
    if (!more) break;
  }
  // « les lundis 16 et 23 janvier » are two days.
  if (parser.isNext('day') || parser.isNext('number')) return null;
  const interval = parser.take('other') ? 2 : 1;
  return every ? rule({ frequency: 'WEEKLY', interval, byDay: days }) : null;
}

function weekdaysFrom(first: number, last: number): readonly RuleDay[] {
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, index) => ({
    weekday: (first + index) % 7,
    ordinal: null,
  }));
}
