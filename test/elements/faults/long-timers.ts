/** Timers of more than ten seconds, which no test can wait for: they stand still until the test lets them go off. */
export interface LongTimers {
  /** Lets every timer go off that waits longer than `least` milliseconds; tells how many there were. */
  goOff(least?: number): number;
  /** How long each of them waits, in milliseconds. */
  readonly pauses: readonly number[];
}

const LONG = 10_000;

/** Holds long timers back, in this file of tests, until each test ends. */
export const holdLongTimers = (): LongTimers => {
  const held = new Map<number, { readonly pause: number; readonly call: () => void }>();
  const trueTimeout = globalThis.setTimeout;
  const trueClear = globalThis.clearTimeout;
  let next = 1_000_000_000; // far from the numbers that the browser gives

  beforeEach(() => {
    globalThis.setTimeout = ((call: () => void, pause = 0) => {
      if (pause < LONG) return trueTimeout(call, pause);
      next += 1;
      held.set(next, { pause, call });
      return next;
    }) as typeof globalThis.setTimeout;
    globalThis.clearTimeout = (timer) => {
      if (!held.delete(Number(timer))) trueClear(timer);
    };
  });

  afterEach(() => {
    held.clear();
    globalThis.setTimeout = trueTimeout;
    globalThis.clearTimeout = trueClear;
  });

  return {
    get pauses() {
      return Array.from(held.values(), ({ pause }) => pause);
    },
    goOff: (least = 0) => {
      const due = [...held].filter(([, { pause }]) => pause > least);
      for (const [timer, { call }] of due) {
        held.delete(timer);
        call();
      }
      return due.length;
    },
  };
};
