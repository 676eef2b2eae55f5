/**
 * Whether a question waits because the host that answers it wants a pause (`Retry-After`): whoever looks is told when that begins and ends.
 */
export class Rest {
  #waiting = 0;
  readonly #listeners = new Set<() => void>();

  get isOn(): boolean {
    return this.#waiting > 0;
  }

  /** Waits for somebody. */
  async during(wait: Promise<void>): Promise<void> {
    this.#change(1);
    try {
      await wait;
    } finally {
      this.#change(-1);
    }
  }

  /** Calls the listener whenever it begins or ends, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #change(by: number): void {
    const before = this.isOn;
    this.#waiting += by;
    if (before !== this.isOn) for (const listener of [...this.#listeners]) listener();
  }
}
