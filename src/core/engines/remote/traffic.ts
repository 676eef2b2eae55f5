import { Memo } from '../../collection/memo.js';
import { orAborted } from '../../base/shared-work.js';
import { tryUrl } from '../../base/try-url.js';
import { LoadError } from '../../source/load-error.js';
import { askJson, Refusal } from './ask-json.js';
import type { Exchange } from './remote-table.js';
import { Rest } from './rest.js';

/** How much one page asks of one host: so that a service for everybody stays one. */
export const limits = {
  /** Requests on their way at once. */
  atOnce: 4,
  /** Requests begun within a second. */
  perSecond: 5,
  /** Answers kept by their address; the one asked for longest ago goes first. */
  kept: 50,
  /** The pauses before a request that was refused is made again, where the host does not say, in milliseconds. */
  pauses: [1000, 2000, 4000],
  /** Who asks for a longer pause is not asked again until the visitor does. */
  longestPause: 10_000,
} as const;

/** What time it is, and how to wait: for tests. */
export interface Clock {
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const clock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

type Ask = (address: string, signal: AbortSignal) => Promise<unknown>;

/**
 * What a page asks of one host: few requests at once and few a second, each address once as long as its answer is kept or on its way. A
 * request that nobody waits for any more is given up.
 */
export class Traffic {
  /** Whether somebody waits because the host wants it. */
  readonly rest = new Rest();
  readonly #ask: Ask;
  readonly #clock: Clock;
  readonly #answers = new Memo<unknown>(limits.kept);
  readonly #begun: number[] = [];
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  /** Until when the host wants to be left alone. */
  #closed = 0;

  constructor(ask: Ask = askJson, time: Clock = clock) {
    this.#ask = ask;
    this.#clock = time;
  }

  /** Asks all that an exchange asks, and reads the answers: those that cannot be read are asked for again next time. */
  async exchange<Value>({ addresses, read }: Exchange<Value>, signal: AbortSignal): Promise<Value> {
    const bodies = await Promise.all(addresses.map((address) => this.get(address, signal)));
    signal.throwIfAborted();
    try {
      return read(bodies);
    } catch (error) {
      for (const address of addresses) this.#answers.forget(address);
      throw error;
    }
  }

  /** The answer of an address. */
  get(address: string, signal: AbortSignal): Promise<unknown> {
    return this.#answers.getAsync(address, signal, (given) => this.#persist(address, given));
  }

  async #persist(address: string, signal: AbortSignal): Promise<unknown> {
    for (const pause of [...limits.pauses, null]) {
      try {
        return await this.#inTurn(address, signal);
      } catch (error) {
        if (!(error instanceof Refusal) || pause === null) throw error;
        const wanted = error.after ?? pause;
        this.#closed = Math.max(this.#closed, this.#clock.now() + wanted);
        if (wanted > limits.longestPause) throw error;
        await this.rest.during(orAborted(this.#clock.wait(wanted), signal));
      }
    }
    throw new LoadError('busy');
  }

  async #inTurn(address: string, signal: AbortSignal): Promise<unknown> {
    await this.#turn(signal);
    try {
      return await this.#ask(address, signal);
    } finally {
      this.#running--;
      for (const look of this.#waiting.splice(0)) look();
    }
  }

  /** Waits until another request may be begun, and counts it. */
  async #turn(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      if (this.#running >= limits.atOnce) {
        await this.#untilFree(signal);
        continue;
      }
      const pause = this.#pause();
      if (pause <= 0) break;
      if (pause > limits.longestPause) throw new Refusal(429, pause);
      const wait = orAborted(this.#clock.wait(pause), signal);
      await (this.#closed > this.#clock.now() ? this.rest.during(wait) : wait);
    }
    this.#running++;
    this.#begun.push(this.#clock.now());
    if (this.#begun.length > limits.perSecond) this.#begun.shift();
  }

  /** How long to wait for the second that the last few were begun in to pass, and for the host to be open again. */
  #pause(): number {
    const now = this.#clock.now();
    const oldest = this.#begun.length < limits.perSecond ? undefined : this.#begun[0];
    return Math.max(this.#closed - now, oldest === undefined ? 0 : oldest + 1000 - now);
  }

  /** Waits until a request has ended; all who wait look again, since some may have left meanwhile. */
  #untilFree(signal: AbortSignal): Promise<void> {
    return orAborted(new Promise<void>((resolve) => this.#waiting.push(resolve)), signal);
  }
}

const traffics = new Map<string, Traffic>();

/** What this page asks of the host of an address, whoever asks. */
export function trafficWith(address: string): Traffic {
  const origin = tryUrl(address)?.origin ?? '';
  const traffic = traffics.get(origin) ?? new Traffic();
  traffics.set(origin, traffic);
  return traffic;
}
