import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openFile, type OpenOptions, type OpeningState } from '../core/opening.js';
import type { Ask, Shared } from '../core/shared.js';
import { refreshPiece } from './refresh-piece.js';
import { asJson } from '../core/text/as-json.js';

/** What to open and how; null while the author has said nothing. */
export interface Wish extends OpenOptions {
  /** Absolute. */
  readonly url: string;
  /** How often to ask whether the file has changed, in milliseconds; null for never. */
  readonly refresh: number | null;
}

/**
 * Follows the opening of a file for its host. The latest wish wins: what an earlier one still brings is not looked at.
 */
export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: OpeningState) => void;
  #wish: Wish | null = null;
  #key = '';
  #opening: Shared<OpeningState> | undefined;
  #leave: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, onChange: (state: OpeningState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): OpeningState | null {
    return this.#opening?.state ?? null;
  }

  /** Opens what is wished for; does nothing where it is already open. */
  open(wish: Wish | null): void {
    const key = wish ? asJson(wish) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#wish = wish;
    if (this.#connected) this.#follow();
  }

  /** Asks for the same file again. */
  retry(): void {
    this.#follow();
  }

  hostConnected(): void {
    this.#connected = true;
    addEventListener('online', this.#online);
    if (this.#wish) this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    removeEventListener('online', this.#online);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** The network is back: whatever failed for want of it is asked for again. */
  readonly #online = (): void => {
    const state = this.state;
    if (state?.phase === 'failed' || (state?.phase === 'ready' && state.staleSince !== null)) this.#follow();
  };

  #follow(): void {
    const leave = this.#leave;
    const wish = this.#wish;
    this.#opening = wish ? openFile(wish.url, wish) : undefined;
    this.#leave = this.#opening && this.#join(this.#opening, wish?.refresh ?? null);
    // Only now, so that an opening which is joined again is never given up in between.
    leave?.();
    this.#host.requestUpdate();
    if (this.#opening && this.#opening.state.phase !== 'loading') this.#changed();
  }

  #join(opening: Shared<OpeningState>, refresh: number | null): () => void {
    const leave = opening.subscribe(this.#changed);
    const stop = refresh !== null && opening.ask ? keepAsking(opening.ask, refresh) : null;
    return () => {
      stop?.();
      leave();
    };
  }

  readonly #changed = (): void => {
    if (this.#opening) this.#onChange(this.#opening.state);
    this.#host.requestUpdate();
  };
}

/** Has a file asked for again and again, as soon as what does so is there, until the returned function is called. */
function keepAsking(ask: Ask, interval: number): () => void {
  let isOver = false;
  let stop: (() => void) | undefined;
  const begin = async (): Promise<void> => {
    const tools = await refreshPiece.load();
    if (!isOver) stop = tools.keepAsking(ask, interval);
  };
  // Without it the list stays as it is.
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    stop?.();
  };
}
