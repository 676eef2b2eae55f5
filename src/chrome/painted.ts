import { breathe } from '../core/base/pace.js';

/** How long a frame may stay away, in milliseconds, until it is not waited for: pages that nobody sees have none. */
const LONGEST = 200;

/** Comes back when what has been drawn is on the screen, and everything that waited had its turn. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, LONGEST);
  });
  await breathe();
}
