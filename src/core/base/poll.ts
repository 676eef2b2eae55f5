import type { Refresh } from './live-value.js';

/** What a poll needs to know of the world; tests have one of their own. */
export interface Clock {
  /** In milliseconds, from any beginning. */
  now(): number;
  /** Calls back once after so many milliseconds, unless the returned function is called before. */
  after(pause: number, call: () => void): () => void;
  /** Whether somebody may be looking, and the network may be there. */
  isWatched(): boolean;
  /** Calls back whenever somebody looks again or the network is back, until the returned function is called. */
  onReturn(call: () => void): () => void;
  /** A number from 0 up to 1. */
  chance(): number;
}

/** How often the pause is doubled at most while nothing but failures comes. */
const MOST_DOUBLINGS = 3;
/** By how much of itself a pause varies, so that the visitors of a page do not all ask at the same moment. */
const JITTER = 0.2;

/**
 * Asks again and again, as long as somebody wants it, and politely: at the shortest interval that is wanted, never while nobody
 * looks, less and less often while it fails.
 */
export class Poll {
  readonly #ask: Refresh;
  readonly #wishes = new Set<{ readonly interval: number }>();
  #clock: Clock | null = null;
  #last = 0;
  #failures = 0;
  #isAsking = false;
  #stopTimer: (() => void) | undefined;
  #stopListening: (() => void) | undefined;

  constructor(ask: Refresh) {
    this.#ask = ask;
  }

  /** Asks at least once in `interval` milliseconds, until the returned function is called. */
  join(interval: number, clock: Clock): () => void {
    const wish = { interval };
    this.#wishes.add(wish);
    if (this.#wishes.size === 1) this.#begin(clock);
    this.#plan();
    return () => {
      this.#wishes.delete(wish);
      if (this.#wishes.size === 0) this.#end();
    };
  }

  #begin(clock: Clock): void {
    this.#clock = clock;
    this.#last = clock.now();
    this.#stopListening = clock.onReturn(() => {
      // Whoever comes back need not wait for as long as failures have made the pause.
      this.#plan(0);
    });
  }

  #end(): void {
    this.#stopTimer?.();
    this.#stopListening?.();
    this.#clock = null;
  }

  #plan(failures = this.#failures): void {
    const clock = this.#clock;
    this.#stopTimer?.();
    if (!clock || this.#isAsking || !clock.isWatched()) return;
    const interval = Math.min(...[...this.#wishes].map((wish) => wish.interval));
    const pause = interval * 2 ** Math.min(failures, MOST_DOUBLINGS);
    const due = this.#last + pause * (1 + JITTER * (clock.chance() - 0.5));
    this.#stopTimer = clock.after(Math.max(0, due - clock.now()), () => {
      if (clock.isWatched()) void this.#once(clock);
    });
  }

  async #once(clock: Clock): Promise<void> {
    this.#isAsking = true;
    const isWell = await this.#ask(this.#failures);
    this.#isAsking = false;
    this.#failures = isWell ? 0 : this.#failures + 1;
    this.#last = clock.now();
    this.#plan();
  }
}
