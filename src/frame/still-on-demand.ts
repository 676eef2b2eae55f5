import type { LitElement } from 'lit';
import type * as TakeOver from './take-over.js';

type Tools = typeof TakeOver;

/**
 * What `parvis prerender` has written into the page: it stays until the file is read whole and all is there that the list is drawn with.
 * Few pages hold any; what takes it over is fetched for those.
 */
export class StillOnDemand {
  readonly #host: LitElement;
  /** Undefined before anybody looked, null where there is nothing, or nothing any more. */
  #still: HTMLElement | null | undefined;
  #tools: Tools | null | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What stands in the page, null where nothing does. */
  get held(): HTMLElement | null {
    if (this.#still === undefined) {
      this.#still = this.#host.querySelector<HTMLElement>(':scope > .parvis-still');
      if (this.#still) void this.#fetch();
    }
    return this.#still;
  }

  /** What takes it over, as soon as that can be done; null where the list is to be drawn without it. */
  release(): Tools | null | undefined {
    const { held } = this;
    if (!held || this.#tools === undefined || this.#tools?.isRead(held, this.#host)) return undefined;
    this.#still = null;
    return this.#tools;
  }

  async #fetch(): Promise<void> {
    this.#tools = await import('./take-over.js').catch(() => null);
    this.#host.requestUpdate();
  }
}
