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
  #box: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, room = 0) {
    this.#host = host;
    this.#room = room;
    host.addController(this);
  }

  get isNarrow(): boolean {
    return this.#isNarrow;
  }

  /** The width of the host's box in pixels, as it was last on screen. */
  get width(): number {
    return this.#width;
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      // In a later frame: a change of size while sizes are being told is an error of the page.
      requestAnimationFrame(() => {
        if (entry) this.#measure(entry.contentRect.width);
      });
    });
  }

  /** Before anything is drawn the host itself is measured, so that a narrow page is not drawn as a wide one first. */
  hostUpdate(): void {
    if (this.#width === 0) this.#take(this.#host.getBoundingClientRect().width);
  }

  /** What is measured is the box inside, because a page may undo that the host has one. */
  hostUpdated(): void {
    const box = this.#host.shadowRoot?.querySelector('.root') ?? null;
    if (!box || box === this.#box) return;
    this.#box = box;
    this.#measure(box.getBoundingClientRect().width);
    this.#observer?.observe(box);
  }

  hostDisconnected(): void {
    this.#box = null;
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const before = this.#isNarrow;
    this.#take(width);
    if (this.#isNarrow !== before) this.#host.requestUpdate();
  }

  #take(width: number): void {
    // Not on screen (a closed tab, a `<details>`): as it was.
    if (width === 0) return;
    this.#width = width;
    this.#isNarrow = width < this.#room * Number.parseFloat(getComputedStyle(this.#host).fontSize);
  }
}
