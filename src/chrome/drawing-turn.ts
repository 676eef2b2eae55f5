import { breathe } from '../core/base/pace.js';

/** How long the elements of a page may draw in one go, in milliseconds: a frame. */
const SLICE = 16;

/** Who has drawn last in this task, and when it is enough. */
let last: object | null = null;
let end = 0;
let waiting = 0;
let queue = Promise.resolve();

/**
 * Lets the lists of a page take turns. A file that fifty of them show comes for all of them at once: drawn in one go, they would
 * keep the page from answering for a second. One list alone never waits.
 * @returns null where the host may draw at once, else what it waits for.
 */
export function turnToDraw(host: object): Promise<void> | null {
  if (waiting === 0 && isFree(host)) return null;
  waiting++;
  queue = queue.then(breathe).then(() => {
    waiting--;
  });
  return queue;
}

function isFree(host: object): boolean {
  const now = performance.now();
  if (last === null) {
    end = now + SLICE;
    void breathe().then(() => {
      last = null;
    });
  } else if (last !== host && now >= end) return false;
  last = host;
  return true;
}
