import type { Problem } from '../base/problem.js';
import type { RuleFault } from './repeated-slots.js';
import type { Unclear } from './slots.js';

/** The line of the file that a record stands on; null where it has none. */
export type LineOf = (row: number) => number | null;

type Fault = Unclear | RuleFault;
type Found = Pick<Problem, 'line' | 'sample' | 'column'> & { readonly count: number };

/** What the owner of the file should know of its dates: one problem per kind, with how many entries and the first of them. */
export class Faults {
  readonly #column: string | undefined;
  readonly #lineOf: LineOf;
  readonly #found = new Map<Fault, Found>();

  constructor(column: string | undefined, lineOf: LineOf = () => null) {
    this.#column = column;
    this.#lineOf = lineOf;
  }

  /** An entry without any date has no fault that its dates could have. */
  add(code: Fault, sample: string, row: number, column = this.#column): void {
    if (sample === '') return;
    const named = column === undefined ? {} : { column };
    const known = this.#found.get(code) ?? { count: 0, ...named, ...this.#first(sample, row) };
    this.#found.set(code, { ...known, count: known.count + 1 });
  }

  #first(sample: string, row: number): Omit<Found, 'count'> {
    const line = this.#lineOf(row);
    return { ...(line === null ? {} : { line }), sample: sample.slice(0, 60) };
  }

  problems(): readonly Problem[] {
    return Array.from(this.#found, ([code, found]) => ({ code, ...found }));
  }
}
