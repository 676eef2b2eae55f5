import type { Entry, Results } from '../core/collection/collection.js';
import type { ListHost } from './list-frame.js';

/** Every entry of the selection, while it is being printed. */
export class PrintedEntries {
  readonly #host: ListHost;
  #isPrinting = false;
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

  /** How many go on paper, where a search engine gives no more; null while nothing is printed. */
  countOf({ entries }: Results): number | null {
    return this.#entries?.length ?? (this.#isPrinting ? entries.length : null);
  }

  readonly begin = (): void => {
    this.#isPrinting = this.#most < Infinity;
    if (this.#isPrinting) this.#host.requestUpdate();
    if (this.#entries === null && this.#host.visit.collection?.complete) void this.#gather();
  };

  readonly end = (): void => {
    this.#printing++;
    this.#isPrinting = false;
    this.#entries = null;
    this.#host.requestUpdate();
  };

  /** Prints: the browser's dialogue waits for nobody, so what a search engine gives some at a time is asked for before it opens. */
  readonly print = (): void => {
    if (this.#most === Infinity) print();
    else
      void this.#gather()
        .then(() => this.#host.updateComplete)
        .then(() => {
          print();
        });
  };

  get #most(): number {
    return this.#host.visit.abilities?.printed ?? Infinity;
  }

  async #gather(): Promise<void> {
    const printing = ++this.#printing;
    const entries = await this.#read().catch(() => null);
    if (printing !== this.#printing) return;
    this.#entries = entries;
    this.#host.requestUpdate();
  }

  /** @throws {LoadError} where a search engine stops answering. */
  async #read(): Promise<readonly Entry[]> {
    const entries: Entry[] = [];
    for await (const some of this.#host.visit.each()) {
      entries.push(...some);
      if (entries.length >= this.#most) break;
    }
    return entries.slice(0, this.#most);
  }
}
