import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';

/** How much room there is for what is drawn. */
export interface Room {
  /** Whether there is less of it than `room` times the size of the text. */
  readonly isNarrow: boolean;
  /** Whether what is drawn is wider than its box, and scrolls in it. */
  readonly overflows: boolean;
}

type Draw = (room: Room) => unknown;

/**
 * What is drawn where there is little room is longer, and a scroll bar that comes for it takes room itself: so much more of it, in times the
 * size of the text, is needed to go back, or the one would follow the other for ever.
 */
const SLACK = 2;

/**
 * Draws what fits the box that it stands in, and draws it anew where that becomes narrower or wider. What is watched is the box's first
 * child, a ruler without height: see `WidthController`.
 */
class ByRoom extends AsyncDirective {
  #most = 0;
  #draw: Draw = () => noChange;
  #room: Room = { isNarrow: false, overflows: false };
  #box: Element | null = null;
  #observer: ResizeObserver | undefined;

  override render(_most: number, draw: Draw): unknown {
    return draw(this.#room);
  }

  override update(part: ChildPart, [most, draw]: [most: number, draw: Draw]): unknown {
    this.#most = most;
    this.#draw = draw;
    // Nothing is in the page yet where it is drawn for the first time; it is before the browser paints.
    queueMicrotask(() => {
      this.#watch(part.parentNode);
      this.#measure();
    });
    return this.render(most, draw);
  }

  override disconnected(): void {
    this.#observer?.disconnect();
    this.#box = null;
  }

  #watch(box: Node): void {
    if (box === this.#box || !(box instanceof Element) || !this.isConnected) return;
    this.#box = box;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => requestAnimationFrame(this.#measure));
    const ruler = box.firstElementChild;
    if (ruler) this.#observer.observe(ruler);
  }

  readonly #measure = (): void => {
    const box = this.#box;
    if (!box || !this.isConnected) return;
    const width = box.getBoundingClientRect().width;
    // Not on screen: as it was.
    if (width === 0) return;
    const scroller = box.querySelector('.scroll');
    const text = Number.parseFloat(getComputedStyle(box).fontSize);
    const isNarrow = width < (this.#most + (this.#room.isNarrow ? SLACK : 0)) * text;
    const overflows = scroller !== null && scroller.scrollWidth > scroller.clientWidth;
    if (isNarrow === this.#room.isNarrow && overflows === this.#room.overflows) return;
    const wasNarrow = this.#room.isNarrow;
    this.#room = { isNarrow, overflows };
    this.setValue(this.#draw(this.#room));
    if (wasNarrow && !isNarrow) queueMicrotask(this.#measure); // what has come may overflow
  };
}

/** What `draw` makes of the room that there is, in times the size of the text: see `ByRoom`. */
export const byRoom = directive(ByRoom);
