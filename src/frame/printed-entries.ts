import type { Entry } from '../core/collection/collection.js';
import type { ListHost } from './list-frame.js';

/** Every entry of the selection, while it is being printed. */
export class PrintedEntries {
  readonly #host: ListHost;
  #entries: readonly Entry[] | null = null;
  /** Counts the calls to print and their ends: the rows may come when the dialogue is closed again. */
  #printing = 0;

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** What goes on paper; null while nothing is printed. */
  get entries(): readonly Entry[] | null {
    return this.#entries;
  }

  readonly begin = (): void => {
    if (this.#host.visit.collection?.complete) void this.#gather();
  };

  readonly end = (): void => {
    this.#printing++;
    this.#entries = null;
    this.#host.requestUpdate();
  };

  async #gather(): Promise<void> {
    const printing = ++this.#printing;
    const entries: Entry[] = [];
    const most = this.#host.visit.abilities?.printed ?? Infinity;
    for await (const some of this.#host.visit.each()) {
      entries.push(...some);
      if (entries.length >= most) break;
    }
    if (printing !== this.#printing) return;
    this.#entries = entries;
    this.#host.requestUpdate();
  }
}
