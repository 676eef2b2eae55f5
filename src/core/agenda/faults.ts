import type { Problem } from '../problem.js';
import type { Unclear } from './slots.js';

/** What the owner of the file should know of its dates: one problem per kind, with how many entries and the first of them. */
export class Faults {
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
