import { rule, type Rule } from '../time/rule.js';
import { inWeeks } from './excepted.js';
import type { Clause, Limit, TimeSpan, When, WrittenPhase, WrittenSpan, Years } from './when.js';

type Draft = { -readonly [Key in keyof Clause]: Clause[Key] };

/** Gathers what the phrases of a text say into clauses: whatever makes no sense beside what was told before is refused. */
export class WhenBuilder {
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
