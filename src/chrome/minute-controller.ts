import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/**
 * Draws its host anew as the minutes pass, and when the page comes back into sight: what is true « now » must not grow old on a page
 * that stays open. Does nothing while the page is hidden, or while the host has nothing to tell of now.
 */
export class MinuteController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isWanted: () => boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, isWanted: () => boolean) {
    this.#host = host;
    this.#isWanted = isWanted;
    host.addController(this);
  }

  /** Minutes since 1970; 0 while nobody wants to know. */
  get minute(): number {
    return this.#isWanted() ? Math.floor(Date.now() / MINUTE) : 0;
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#pass, MINUTE);
    document.addEventListener('visibilitychange', this.#pass);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#pass);
  }

  readonly #pass = (): void => {
    if (!document.hidden && this.#isWanted()) this.#host.requestUpdate();
  };
}
