/** What a promise gives; the signal's reason is thrown as soon as it is aborted, whatever becomes of the promise. */
export function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort);
    const leave = (): void => {
      signal.removeEventListener('abort', abort);
    };
    promise.then(resolve, reject).finally(leave);
  });
}

/** Work that several may wait for. It is given up when the last of them has gone before it is done. */
export class SharedWork<Value> {
  readonly #abort = new AbortController();
  readonly #value: Promise<Value>;
  #waiting = 0;
  #isDone = false;

  /** @param begin begins the work; its signal is aborted when the work is given up. */
  constructor(begin: (signal: AbortSignal) => Promise<Value>) {
    this.#value = begin(this.#abort.signal);
    const done = (): void => {
      this.#isDone = true;
    };
    this.#value.then(done, done);
  }

  /** Whether nobody wanted it any more before it was done: who wants it now begins anew. */
  get isGivenUp(): boolean {
    return this.#abort.signal.aborted;
  }

  /**
   * Waits for what the work gives; without a signal to the end.
   * @throws the signal's reason, as soon as it is aborted.
   */
  async wait(signal?: AbortSignal): Promise<Value> {
    if (this.#isDone) return this.#value;
    this.#waiting++;
    try {
      return await (signal ? orAborted(this.#value, signal) : this.#value);
    } finally {
      this.#waiting--;
      if (this.#waiting === 0) this.#giveUp(signal?.reason);
    }
  }

  #giveUp(reason: unknown): void {
    if (!this.#isDone) this.#abort.abort(reason);
  }
}
