import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { queryWith } from '../core/collection/query-string.js';
import { stateAt, stateForNextStep } from './kept-place.js';

/** Whether the server has sent the visitor on from another address of the same site. */
export function wasSentOn(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.redirectCount ?? 0) > 0;
}

/** Browsers refuse an address that changes too often (WebKit: 100 times in 30 seconds); a visitor types faster than that. */
const TYPING = 300;

/**
 * The query string of the page, read and written for one element. Typing replaces the current step of the history, every other
 * gesture makes a new one. Where the address may not be written (sandboxed frames), everything works without.
 */
export class AddressController implements ReactiveController {
  readonly #onNavigate: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => URLSearchParams) | undefined;
  /** The query that the page had when what waits was typed. */
  #query = '';
  #isConnected = false;

  /** `onNavigate` is called when the visitor goes back or forward. */
  constructor(host: ReactiveControllerHost, onNavigate: () => void) {
    this.#onNavigate = () => {
      // A link to another place of the same page leaves what was just typed where it is.
      if (this.#waiting && location.search === this.#query) this.flush();
      else onNavigate();
    };
    host.addController(this);
  }

  /** The parameters of the page's address as it is now. */
  get parameters(): URLSearchParams {
    return new URL(location.href).searchParams;
  }

  /** The address of the page with other parameters: absolute, because a `<base>` of the page must not bend it. */
  hrefWith(parameters: URLSearchParams): string {
    const url = new URL(location.href);
    url.search = queryWith(location.search, parameters);
    return url.href;
  }

  /** Makes a new step in the history, unless the address stays the same. */
  push(parameters: () => URLSearchParams): void {
    this.#write(parameters(), 'pushState');
  }

  /** Puts the current step right, at once. */
  correct(parameters: URLSearchParams): void {
    this.#write(parameters, 'replaceState');
  }

  /** Changes the current step, a moment later and once for many calls. */
  replace(parameters: () => URLSearchParams): void {
    this.#waiting = parameters;
    this.#query = location.search;
    this.#timer ??= setTimeout(() => {
      this.flush();
    }, TYPING);
  }

  hostConnected(): void {
    this.#isConnected = true;
    addEventListener('popstate', this.#onNavigate);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    removeEventListener('popstate', this.#onNavigate);
    // An element that is moved goes on. Otherwise the page may be another one by now: what was about to be written is dropped.
    queueMicrotask(() => {
      if (!this.#isConnected) this.#forget();
    });
  }

  #forget(): (() => URLSearchParams) | undefined {
    const waiting = this.#waiting;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
    return waiting;
  }

  /** Writes at once what waits to be written. */
  flush(): void {
    const waiting = this.#forget();
    if (waiting) this.#write(waiting(), 'replaceState');
  }

  #write(parameters: URLSearchParams, method: 'pushState' | 'replaceState'): void {
    const href = this.hrefWith(parameters);
    if (href === location.href) return;
    try {
      history[method](method === 'pushState' ? stateForNextStep(href) : stateAt(href), '', href);
    } catch {
      // A sandboxed frame or a document without an address of its own: the list works, its state is just not in the address.
    }
  }
}
