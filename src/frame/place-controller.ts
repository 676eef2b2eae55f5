import type { ReactiveController } from 'lit';
import { cardsOf, firstOnScreen } from '../chrome/keep-place.js';
import { painted } from '../core/base/pace.js';
import { reveal } from '../chrome/reveal.js';
import { keepPlaceOf, placeKeptOf, type KeptPlace } from '../visit/kept-place.js';
import type { ListHost } from './list-frame.js';

/** How long the page stands still until the place is written down: browsers refuse to write more often than 100 times in 30 seconds. */
const STILL = 400;

/** What a visitor does who does not want to be taken elsewhere any more. */
const GESTURES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Takes those who come back to a step of the history to where they left it: to the same entries, open as they were, at the same place of
 * the screen. Browsers can't, because the list comes after the page.
 */
export class PlaceController implements ReactiveController {
  readonly #host: ListHost;
  /** What there is to be kept besides what is on screen. */
  readonly #kept: () => KeptPlace;
  #isArriving = true;
  #sought: KeptPlace | null = null;
  /** Whether the visitor has gone on by themselves since they came. */
  #hasActed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The page that the list was drawn in last. */
  #page = '';

  constructor(host: ListHost, kept: () => KeptPlace) {
    this.#host = host;
    this.#kept = kept;
    host.addController(this);
  }

  /** Whether there is a place to be taken to. */
  get isSought(): boolean {
    return this.#sought !== null;
  }

  /** What is to be restored before the list is drawn, once, for who has come back. */
  arrive(): KeptPlace | null {
    if (!this.#isArriving || !this.#host.visit.collection) return null;
    this.#isArriving = false;
    this.#sought = placeKeptOf(this.#name);
    return this.#sought;
  }

  /** The list is whole on the screen. */
  drawn(): void {
    this.#page = pageNow();
    const sought = this.#sought;
    if (!sought) return;
    this.#sought = null;
    void this.#go(sought);
  }

  /** Writes down where the visitor is, before they leave. */
  readonly keep = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // On the way to a place, or in a page that another one is about to replace, there is no place yet or no longer.
    if (this.#isArriving || this.#sought || this.#page !== pageNow() || !this.#host.isConnected) return;
    keepPlaceOf(this.#name, { ...this.#kept(), ...this.#onScreen() });
  };

  hostConnected(): void {
    addEventListener('popstate', this.#onArrive);
    addEventListener('scroll', this.#onScroll, { passive: true });
    addEventListener('pagehide', this.keep);
    addEventListener('click', this.keep, { capture: true });
    for (const gesture of GESTURES) addEventListener(gesture, this.#onGesture, { passive: true });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('popstate', this.#onArrive);
    removeEventListener('scroll', this.#onScroll);
    removeEventListener('pagehide', this.keep);
    removeEventListener('click', this.keep, { capture: true });
    for (const gesture of GESTURES) removeEventListener(gesture, this.#onGesture);
  }

  /** What tells this list from others in the page, and from one that takes its place with another file. */
  get #name(): string {
    const { visit, id, localName, src } = this.#host;
    return visit.addressName ?? `${id || localName} ${src ?? ''}`;
  }

  #onScreen(): KeptPlace {
    if (scrollY === 0) return {};
    const card = firstOnScreen(this.#host.renderRoot);
    const { top } = card?.getBoundingClientRect() ?? { top: Infinity };
    const id = card?.dataset['entry'];
    return id !== undefined && top < innerHeight
      ? { at: [id, Math.round(top)] }
      : { down: Math.round(scrollY) };
  }

  /** Goes there, and once more when the page has done so by itself, which may not have known how long the list would be. */
  async #go(place: KeptPlace): Promise<void> {
    if (place.at) reveal(this.#host);
    const root = this.#host.renderRoot.querySelector('.root');
    // What stands above the place must have its true height.
    root?.toggleAttribute('data-laid-out', true);
    this.#scroll(place);
    await painted();
    this.#scroll(place);
    await painted();
    root?.toggleAttribute('data-laid-out', false);
  }

  #scroll({ at, down }: KeptPlace): void {
    if (this.#hasActed || !this.#host.isConnected) return;
    const card = at && cardsOf(this.#host.renderRoot).find(({ dataset }) => dataset['entry'] === at[0]);
    if (card) scrollBy({ top: card.getBoundingClientRect().top - at[1], behavior: 'instant' });
    else if (down !== undefined) scrollTo({ top: down, behavior: 'instant' });
  }

  readonly #onArrive = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isArriving = true;
    this.#hasActed = false;
    this.#host.requestUpdate();
  };

  readonly #onScroll = (): void => {
    this.#timer ??= setTimeout(this.keep, STILL);
  };

  readonly #onGesture = (): void => {
    this.#hasActed = true;
  };
}

/** What the address says of the page, without what lists keep there. */
function pageNow(): string {
  const { pathname, searchParams } = new URL(location.href);
  return [pathname, ...[...searchParams].filter(([name]) => !name.includes('.')).flat()].join('\n');
}
