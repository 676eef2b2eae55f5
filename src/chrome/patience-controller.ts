import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Up to a second people wait without wondering. */
const LONG = 1000;

/** Whether something has been going on for long enough to be worth a word. */
export class PatienceController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLong = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isLong(): boolean {
    return this.#isLong;
  }

  /** Told at every update whether it is still going on. */
  watch(isGoingOn: boolean): void {
    if (!isGoingOn) {
      this.hostDisconnected();
    } else if (!this.#isLong) {
      this.#timer ??= setTimeout(() => {
        this.#isLong = true;
        this.#host.requestUpdate();
      }, LONG);
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isLong = false;
  }
}
