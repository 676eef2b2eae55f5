import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether a host has less room than `room` times the size of its text, whatever the window: what CSS alone can't do, such as a
 * panel that becomes a dialog; without a `room`, how wide the host is. What is watched is a ruler without height: browsers take it for an error of the page where something
 * that is watched changes while sizes are being told, as the height of a list may when its cards come into view.
 */
export class WidthController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #room: number;
  readonly #ruler = document.createElement('div');
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
      // In a later frame, for the same reason.
      requestAnimationFrame(() => {
        if (entry) this.#measure(entry.contentRect.width);
      });
    });
  }

  /** Before anything is drawn the host itself is measured, so that a narrow page is not drawn as a wide one first. */
  hostUpdate(): void {
    if (this.#width === 0) this.#take(this.#host.getBoundingClientRect().width);
  }

  /** The ruler lies in the box inside, because a page may undo that the host has one. */
  hostUpdated(): void {
    const box = this.#host.shadowRoot?.querySelector('.root') ?? null;
    if (!box || box === this.#box) return;
    this.#box = box;
    box.append(this.#ruler);
    this.#measure(this.#ruler.getBoundingClientRect().width);
    this.#observer?.observe(this.#ruler);
  }

  hostDisconnected(): void {
    this.#box = null;
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const before = this.#room === 0 ? this.#width : this.#isNarrow;
    this.#take(width);
    if (before !== (this.#room === 0 ? this.#width : this.#isNarrow)) this.#host.requestUpdate();
  }

  #take(width: number): void {
    // Not on screen (a closed tab, a `<details>`): as it was.
    if (width === 0) return;
    this.#width = width;
    this.#isNarrow = width < this.#room * Number.parseFloat(getComputedStyle(this.#host).fontSize);
  }
}
