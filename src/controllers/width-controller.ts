import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a host has less room than `room` times the size of its text, whatever the window: what CSS alone can't do, such as a
 * panel that becomes a dialog.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #room: number;
  #isNarrow = false;
  #width = 0;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, room: number) {
    this.#host = host;
    this.#room = room;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  /** The width of the host in pixels, as it was last on screen. */
  get width(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    this.#observer = new ResizeObserver(([entry]) => {
      // In a later frame: a change of size while sizes are being told is an error of the page.
      requestAnimationFrame(() => {
        if (entry) this.#measure(entry.contentRect.width);
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    // Not on screen (a closed tab, a `<details>`): as it was.
    if (width === 0) return;
    this.#width = width;
    const isNarrow = width < this.#room * Number.parseFloat(getComputedStyle(this.#host).fontSize);
    if (isNarrow === this.#isNarrow) return;
    this.#isNarrow = isNarrow;
    this.#host.requestUpdate();
  }
}
