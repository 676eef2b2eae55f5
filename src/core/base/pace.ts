/**
 * Long work in small pieces. A piece of work is written once, as a generator that yields wherever it may pause;
 * `runNow` runs it through, `runPaced` gives the thread back to the page whenever a slice of time is used up.
 */
export type Steps<Value> = Generator<void, Value, void>;

/** How long a slice may keep the thread, in milliseconds: half a frame, so that a slow phone still answers. */
const SLICE = 8;

/**
 * Gives the thread back, and comes back when everything that waits has had its turn: input, painting, the page's own work. What
 * `scheduler.yield()` offers comes back before others do, and kept the first cards from being painted until all was read.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    // A message is not slowed down like a nested timer (HTML, 8.6: at least 4 ms from the fifth on).
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** How long a frame may stay away, in milliseconds, until it is not waited for: pages that nobody sees have none. */
const LONGEST = 200;

/** Comes back when what has been changed is on the screen, where there is one, and everything that waited had its turn. */
export async function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'function')
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, LONGEST);
    });
  await breathe();
}

/** How long a page that is never idle is waited for, in milliseconds. */
const LATEST = 2000;

/** Comes back when what has been changed is on the screen and nothing else wants the thread, where a browser tells that. */
export async function idle(): Promise<void> {
  await painted();
  if (typeof requestIdleCallback === 'function')
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: LATEST }));
}

/** Runs the work through without a pause and returns what it makes. */
export function runNow<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs the work in slices and resolves with what it makes.
 * @throws the signal's reason, at the next pause, once the signal is aborted.
 */
export async function runPaced<Value>(steps: Steps<Value>, signal?: AbortSignal): Promise<Value> {
  let deadline = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await breathe();
    signal?.throwIfAborted();
    deadline = performance.now() + SLICE;
  }
}
