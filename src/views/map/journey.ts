import { between, type Size, type View } from '../../core/models/map/map-view.js';

/** How long the way to another view takes, in milliseconds. */
const DURATION = 240;

/** The way of a map from one view to another, frame by frame; at once for whoever wants no motion, or does not see it. */
export class Journey {
  #frame = 0;

  /**
   * Begins another way instead of the one that is under way.
   * @param onView told each view on the way, and whether it is the last.
   * @returns when the view is reached; never where the way is broken off.
   */
  go(from: View, to: View, size: Size, onView: (view: View, isThere: boolean) => void): Promise<void> {
    this.stop();
    if (document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      onView(to, true);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const begun = performance.now();
      const step = (now: number): void => {
        const share = Math.min(1, Math.max(0, (now - begun) / DURATION));
        const isThere = share === 1;
        if (!isThere) this.#frame = requestAnimationFrame(step);
        onView(isThere ? to : between(from, to, 1 - (1 - share) ** 3, size), isThere);
        if (isThere) resolve();
      };
      this.#frame = requestAnimationFrame(step);
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }
}
