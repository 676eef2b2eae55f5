import { runPaced, type Steps } from '../pace.js';

/**
 * Remembers the work for the last few questions, begun or done: the same question never starts it twice. What fails is
 * forgotten, so that it can be tried again.
 */
export class Memo<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Promise<Value>>();

  /** @param most how many answers are kept; the one asked for longest ago goes first. */
  constructor(most = Infinity) {
    this.#most = most;
  }

  /** The answer to a question; the work is done in slices the first time. */
  get(key: string, steps: () => Steps<Value>): Promise<Value> {
    return this.getAsync(key, () => runPaced(steps()));
  }

  /** The answer to a question whose work waits for other work. */
  getAsync(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    value.catch(() => this.#values.delete(key));
    for (const oldest of this.#values.keys()) {
      if (this.#values.size <= this.#most) break;
      this.#values.delete(oldest);
    }
    return value;
  }
}
