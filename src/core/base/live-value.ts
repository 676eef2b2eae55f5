/** Brings what is shared up to date; is told how often that failed in a row, and tells whether it went well. */
export type Refresh = (failures: number) => Promise<boolean>;

/** How long something that nobody looks at any more is kept: a page builder that moves an element by removing it pays nothing twice. */
const KEPT = 10_000;

/**
 * A value that comes step by step and that several onlookers share. It begins when it is made and is given up when nobody looks:
 * in the same task while it is `pending`, a little later once it is settled.
 */
export class LiveValue<State> {
  #state: State;
  readonly #listeners = new Set<() => void>();
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #isPending: (state: State) => boolean;
  /** Brings the value up to date; null where it cannot change any more. */
  readonly refresh: Refresh | null;

  constructor(initial: State, isPending: (state: State) => boolean, refresh: Refresh | null = null) {
    this.#state = initial;
    this.#isPending = isPending;
    this.refresh = refresh;
  }

  get state(): State {
    return this.#state;
  }

  /** Aborted when the value is given up. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Takes the next step, and tells everybody who looks. */
  change(state: State): void {
    if (this.signal.aborted) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls the listener at every step, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    clearTimeout(this.#timer);
    this.#listeners.add(listener);
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#leave();
    };
  }

  #leave(): void {
    this.#timer = setTimeout(
      () => {
        this.#abort.abort();
      },
      this.#isPending(this.#state) ? 0 : KEPT,
    );
    // In Node a value that nobody looks at must not keep the process alive.
    if (typeof this.#timer === 'object') this.#timer.unref();
  }
}

/** Live values by key: the same key gives the same value, until it is given up or is no good for the next one who asks. */
export class LiveValues<State> {
  readonly #values = new Map<string, LiveValue<State>>();
  readonly #isLasting: (state: State) => boolean;

  /** @param isLasting whether a value in this state is good for the next one who asks; those who look at it keep it. */
  constructor(isLasting: (state: State) => boolean) {
    this.#isLasting = isLasting;
  }

  /** The value for the key; `make` makes it where there is none that lasts. */
  get(key: string, make: () => LiveValue<State>): LiveValue<State> {
    const known = this.#values.get(key);
    if (known && this.#isLasting(known.state)) return known;
    const made = make();
    this.#values.set(key, made);
    made.signal.addEventListener('abort', () => {
      if (this.#values.get(key) === made) this.#values.delete(key);
    });
    return made;
  }
}
