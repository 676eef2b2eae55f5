/** Timers that pass when the test says so. */
export interface HeldTimers {
  /** Lets all that was to happen after a pause happen. */
  pass(): void;
  release(): void;
}

/** Holds every timer of at least `pause` milliseconds that is set from here on; shorter ones go on as ever. */
export const holdTimers = (pause = 500): HeldTimers => {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, () => void>();
  let last = -1;
  const holding = (handler: TimerHandler, delay = 0, ...parameters: unknown[]): number => {
    if (delay < pause || typeof handler !== 'function') return set(handler, delay, ...parameters);
    last -= 1;
    held.set(last, () => {
      (handler as (...values: unknown[]) => void)(...parameters);
    });
    return last;
  };
  const forgetting = (id?: number): void => {
    if (!held.delete(id ?? 0)) clear(id);
  };
  Object.assign(globalThis, { setTimeout: holding, clearTimeout: forgetting });
  return {
    pass: () => {
      const due = [...held.values()];
      held.clear();
      for (const act of due) act();
    },
    release: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
      for (const act of held.values()) act();
    },
  };
};
