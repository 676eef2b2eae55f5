import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CollectionState } from '../core/engines/collection-state.js';
import type { SourceRequest } from '../core/engines/engine.js';
import { openSource } from '../core/engines/open-source.js';
import type { LiveValue, Refresh } from '../core/base/live-value.js';
import { asJson } from '../core/base/as-json.js';

/** What to open and how; null while the author has said nothing. */
export interface FileRequest extends SourceRequest {
  /** How often to ask whether the file has changed, in milliseconds; null for never. */
  readonly refresh: number | null;
}

/**
 * Follows the opening of a file for its host. The latest request wins: what an earlier one still brings is not looked at.
 */
export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onChange: (state: CollectionState) => void;
  #request: FileRequest | null = null;
  #key = '';
  #opening: LiveValue<CollectionState> | undefined;
  #leave: (() => void) | undefined;
  #connected = false;

  constructor(host: ReactiveControllerHost, onChange: (state: CollectionState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  get state(): CollectionState | null {
    return this.#opening?.state ?? null;
  }

  /** Opens what is asked for; does nothing where it is already open. */
  open(request: FileRequest | null): void {
    const key = request ? asJson(request) : '';
    if (key === this.#key) return;
    this.#key = key;
    this.#request = request;
    if (this.#connected) this.#follow();
  }

  /** Asks for the same file again. */
  retry(): void {
    this.#follow();
  }

  hostConnected(): void {
    this.#connected = true;
    addEventListener('online', this.#online);
    if (this.#request) this.#follow();
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
    this.#opening = undefined;
    this.#leave = undefined;
    if (this.#request) {
      const { refresh, ...request } = this.#request;
      this.#opening = openSource(request);
      this.#leave = this.#join(this.#opening, refresh);
    }
    // Only now, so that an opening which is joined again is never given up in between.
    leave?.();
    this.#host.requestUpdate();
    if (this.#opening && this.#opening.state.phase !== 'loading') this.#changed();
  }

  #join(opening: LiveValue<CollectionState>, refresh: number | null): () => void {
    const leave = opening.subscribe(this.#changed);
    const stop = refresh !== null && opening.refresh ? keepAsking(opening.refresh, refresh) : null;
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
function keepAsking(ask: Refresh, interval: number): () => void {
  let isOver = false;
  let stop: (() => void) | undefined;
  const begin = async (): Promise<void> => {
    const tools = await import('./refresh.js');
    if (!isOver) stop = tools.keepAsking(ask, interval);
  };
  // Without it the list stays as it is.
  begin().catch(() => undefined);
  return () => {
    isOver = true;
    stop?.();
  };
}
