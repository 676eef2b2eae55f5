import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long after the last key the count is said: a screen reader that speaks sooner talks over the letters being typed. */
const PAUSE = 800;

/**
 * The one sentence that assistive technology is told, in a `role="status"` that stands empty from the beginning. Behind a dialog nobody
 * hears it: there has to be one in the dialog, and the other one is silent as long as it is open.
 */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #latest = '';
  #isMarked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  /** What was said last, or is about to be. */
  get latest(): string {
    return this.#latest;
  }

  /** Says the sentence once things have been quiet for `pause` milliseconds; what was about to be said is dropped. */
  say(text: string, pause = PAUSE): void {
    clearTimeout(this.#timer);
    this.#latest = text;
    this.#timer = setTimeout(() => {
      if (text === this.#text) return;
      this.#text = text;
      this.#host.requestUpdate();
    }, pause);
  }

  /**
   * Says at once what may have been said before: a space more every other time makes it new to those who listen for changes, even where
   * what was said in between has come and gone too soon for them.
   */
  sayAgain(text: string): void {
    this.#isMarked = !this.#isMarked;
    this.say(this.#isMarked ? `${text}\u00a0` : text, 0);
  }

  /** Forgets what was said: it is not to be said again where another region takes over. What is about to be said stays. */
  forget(): void {
    this.#text = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
    this.#latest = '';
  }
}
