import type { ReactiveController } from 'lit';
import type { LoadError } from '../core/source/load-error.js';
import type { Notice } from '../chrome/notices.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { FocusController } from './focus-controller.js';

interface Host {
  readonly visit: VisitController;
  readonly renderRoot: ParentNode;
  addController(controller: ReactiveController): void;
}

const BUTTON = '[part~="retry"]';

/** What stood there when the visitor asked to try again. */
interface Tried {
  readonly failure: LoadError | null;
  readonly notices: readonly Notice[];
  /** Whether there was nothing else to see: the first entries are what was asked for. */
  readonly isAll: boolean;
}

/**
 * What the visitor has asked to try again stays on screen, with its button and the focus in it, until it is known how it went. Where it
 * went well, the focus goes to what has come.
 */
export class RetryController implements ReactiveController {
  readonly #host: Host;
  readonly #focus: FocusController;
  readonly #onFailure: (failure: LoadError) => void;
  #tried: Tried | null = null;
  /** Whether the button held the focus when it became known how it went. */
  #isHeld = false;

  /** @param onFailure Called when what was tried again has failed again. */
  constructor(host: Host, focus: FocusController, onFailure: (failure: LoadError) => void) {
    this.#host = host;
    this.#focus = focus;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  /** Whether what was asked for is on its way. */
  get isOnItsWay(): boolean {
    return this.#tried !== null;
  }

  /** The failure to show: that of now, or the one that is being tried again. */
  get failure(): LoadError | null {
    return this.#host.visit.failure ?? this.#tried?.failure ?? null;
  }

  /** What is told to be missing, until it is known to be there. */
  get notices(): readonly Notice[] {
    return this.#tried?.notices ?? [];
  }

  begin(notices: readonly Notice[]): void {
    this.#tried = { failure: this.failure, notices, isAll: this.#host.visit.results === null };
    this.#host.visit.retry();
  }

  hostUpdate(): void {
    if (!this.#tried || !this.#isOver(this.#tried)) return;
    this.#tried = null;
    const { failure } = this.#host.visit;
    if (failure) this.#onFailure(failure);
    const { renderRoot } = this.#host;
    const focused = renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
    this.#isHeld = focused?.matches(BUTTON) ?? false;
  }

  hostUpdated(): void {
    const { renderRoot } = this.#host;
    if (!this.#isHeld) return;
    this.#isHeld = false;
    if (renderRoot.querySelector(BUTTON)) return;
    const nothing = renderRoot.querySelector<HTMLElement>('.empty[tabindex]');
    if (nothing) nothing.focus();
    else this.#focus.later('count');
  }

  #isOver({ isAll }: Tried): boolean {
    const { opening, isAsking, results } = this.#host.visit;
    return (isAll && (results?.total ?? 0) > 0) || (!isAsking && opening?.phase !== 'loading');
  }

  hostDisconnected(): void {
    this.#tried = null;
  }

  /** Another file is asked for. */
  forget(): void {
    this.#tried = null;
  }
}
