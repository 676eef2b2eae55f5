import type { Problem, ProblemCode } from '../base/problem.js';

/** How many problems of one kind are told one by one, before they are only counted. */
const MOST_EACH = 200;

/** How much of a line is quoted, in characters. */
const SAMPLE = 1_000;

/** Collects what is wrong with a file: one problem per kind with a count, or one per line that could not be shown. */
export class ProblemLog {
  readonly #single: Problem[] = [];
  readonly #counted = new Map<ProblemCode, { readonly first: Problem; count: number }>();
  readonly #told = new Map<ProblemCode, number>();

  /** Tells a line or a cell that was left out, with what stands there. */
  tell(code: ProblemCode, line: number, sample: string): void {
    const told = (this.#told.get(code) ?? 0) + 1;
    this.#told.set(code, told);
    if (told > MOST_EACH) this.count(code, line, sample);
    else this.#single.push({ code, line, sample: sample.slice(0, SAMPLE) });
  }

  /** Counts one more of a kind; the first one lends its line and its text. */
  count(code: ProblemCode, line: number, sample?: string, column?: string): void {
    const before = this.#counted.get(code);
    if (before) before.count++;
    else {
      const said = {
        ...(sample !== undefined && { sample: sample.slice(0, SAMPLE) }),
        ...(column !== undefined && { column }),
      };
      this.#counted.set(code, { first: { code, line, ...said }, count: 1 });
    }
  }

  add(problem: Problem): void {
    this.#single.push(problem);
  }

  /** Everything so far. */
  get all(): readonly Problem[] {
    return [
      ...this.#single,
      ...Array.from(this.#counted.values(), ({ first, count }) => ({ ...first, count })),
    ];
  }
}
