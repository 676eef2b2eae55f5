import { runPaced, type Steps } from '../base/pace.js';
import { SharedWork } from '../base/shared-work.js';

/**
 * Remembers the work for the last few questions, begun or done: the same question never starts it twice. What fails or is given up is
 * forgotten, so that it can be tried again.
 */
export class Memo<Value> {
  readonly #most: number;
  readonly #works = new Map<string, SharedWork<Value>>();

  /** @param most how many answers are kept; the one asked for longest ago goes first. */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** What later questions will need as well; the work is done in slices the first time, and to its end. */
  get(key: string, steps: () => Steps<Value>): Promise<Value> {
    return this.#work(key, () => runPaced(steps())).wait();
  }

  /** The answer to a question, whose work may wait for other work. It is given up once the signals of all who ask are aborted. */
  getAsync(key: string, signal: AbortSignal, make: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    return this.#work(key, make).wait(signal);
  }

  /** What came of it is no answer after all: the next who asks begins anew. */
  forget(key: string): void {
    this.#works.delete(key);
  }

  #work(key: string, make: (signal: AbortSignal) => Promise<Value>): SharedWork<Value> {
    const known = this.#works.get(key);
    const work = known && !known.isGivenUp ? known : this.#begin(key, make);
    this.#works.delete(key);
    this.#works.set(key, work);
    for (const oldest of this.#works.keys()) {
      if (this.#works.size <= this.#most) break;
      this.#works.delete(oldest);
    }
    return work;
  }

  #begin(key: string, make: (signal: AbortSignal) => Promise<Value>): SharedWork<Value> {
    const work = new SharedWork<Value>((signal) =>
      make(signal).catch((error: unknown) => {
        if (this.#works.get(key) === work) this.#works.delete(key);
        throw error;
      }),
    );
    return work;
  }
}
