import { until } from './page.js';

/** Timers of the page that stand still until a test lets them go off: nobody waits for what the product waits for. */
export interface HeldTimers {
  /** Lets every timer go off that waits for `least` milliseconds or longer; tells how many there were. */
  goOff(least?: number): number;
  /** Lets timers go off, those too that are begun meanwhile, until the condition holds. */
  goOffUntil(condition: () => unknown): Promise<unknown>;
  /** How long each of them waits, in milliseconds. */
  readonly pauses: readonly number[];
  /** How many have been begun so far, those included that have ended or were cleared. */
  readonly begun: number;
}

const trueTimeout = globalThis.setTimeout;
const trueClear = globalThis.clearTimeout;

afterEach(() => {
  globalThis.setTimeout = trueTimeout;
  globalThis.clearTimeout = trueClear;
});

/**
 * Holds back, until the end of the test, every timer of this page that is begun from now on and waits for so many
 * milliseconds: `least` or more, and less than `limit`.
 */
export const holdTimers = (least: number, limit = Infinity): HeldTimers => {
  const held = new Map<number, { readonly pause: number; readonly call: () => void }>();
  let begun = 0;
  globalThis.setTimeout = ((call: () => void, pause = 0) => {
    if (pause < least || pause >= limit) return trueTimeout(call, pause);
    begun += 1;
    const number = 1_000_000_000 + begun; // far from the numbers that the browser gives
    held.set(number, { pause, call });
    return number;
  }) as typeof globalThis.setTimeout;
  globalThis.clearTimeout = (timer) => {
    if (!held.delete(Number(timer))) trueClear(timer);
  };
  const goOff = (from = 0): number => {
    const due = [...held].filter(([, { pause }]) => pause >= from);
    for (const [timer, { call }] of due) {
      held.delete(timer);
      call();
    }
    return due.length;
  };
  return {
    goOff,
    goOffUntil: (condition) =>
      until(() => {
        goOff();
        return condition();
      }),
    get pauses() {
      return Array.from(held.values(), ({ pause }) => pause);
    },
    get begun() {
      return begun;
    },
  };
};
