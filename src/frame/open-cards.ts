import type { LitElement } from 'lit';
import { keepSteady } from '../chrome/keep-steady.js';
import { reveal } from '../chrome/reveal.js';
import type { Entry } from '../core/collection/collection.js';
import type { Row } from '../core/table/table.js';
import { ParvisOpenEvent } from '../visit/events.js';
import type { VisitController } from '../visit/visit-controller.js';
import type { FocusController } from './focus-controller.js';

/** What a list knows of its cards. */
export interface Cards {
  /** Whether a card stands in the list that is shown. */
  isListed(id: string): boolean;
  /** The card with this identifier, or which had it before; null where there is none. */
  seek(id: string): Promise<Entry | null>;
}

/** The cards that stand open, and the one that the address asks for. */
export class OpenCards {
  readonly #host: LitElement;
  readonly #visit: VisitController;
  readonly #focus: FocusController;
  readonly #cards: Cards;
  /** The cards that stand open; the address holds the last one. */
  #ids: ReadonlySet<string> = new Set();
  #asked: Entry | null = null;
  #isGone = false;

  constructor(host: LitElement, visit: VisitController, focus: FocusController, cards: Cards) {
    this.#host = host;
    this.#visit = visit;
    this.#focus = focus;
    this.#cards = cards;
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** The card that the address asks for where it does not stand in the list shown. */
  get asked(): Entry | null {
    return this.#asked && !this.#cards.isListed(this.#asked.id) ? this.#asked : null;
  }

  /** Whether the address asks for a card that there is not, or not any more. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** The address has changed, by going back or from outside: what it asks for stands open. */
  follow(before: string, isWhole: boolean): void {
    const { open } = this.#visit.selection;
    if (open === before || this.#ids.has(open)) return;
    this.#ids = new Set(open ? [open] : []);
    this.#asked = null;
    this.#isGone = false;
    if (isWhole) void this.seek(false);
  }

  /** Has these cards open as well, for a visitor who comes back. */
  reopen(ids: readonly string[]): void {
    if (ids.length > 0) this.#ids = new Set([...this.#ids, ...ids]);
  }

  /**
   * Looks in a file that is whole for the cards that stand open: it may call them otherwise than the rows that came first, or than the
   * file before it. The one that the address asks for is brought into view, apart where it is not in the list.
   */
  async seek(isFirst: boolean): Promise<void> {
    const { collection } = this.#visit;
    const sought = [...this.#ids].map(async (id) => [id, await this.#cards.seek(id)] as const);
    const found = new Map(await Promise.all(sought));
    await this.#visit.answered();
    // Another file has come in between: it is looked at in its turn.
    if (collection !== this.#visit.collection) return;
    this.#ids = new Set([...this.#ids].map((id) => found.get(id)?.id ?? id));
    this.#host.requestUpdate();
    const { open } = this.#visit.selection;
    const entry = found.get(open);
    // The visitor has opened another one in between, or none.
    if (entry === undefined) return;
    if (isFirst) reveal(this.#host);
    this.#isGone = entry === null;
    this.#asked = entry === null || this.#cards.isListed(entry.id) ? null : entry;
    if (entry === null) return;
    if (entry.id !== open) this.#visit.select({ open: entry.id }, 'typing');
    if (isFirst) this.#focus.later('asked');
  }

  /** Opens a card, or closes it. A page that shows entries its own way may cancel the opening. */
  toggle(entry: Entry): void {
    const steady = keepSteady(this.#host.renderRoot);
    if (this.#ids.has(entry.id)) this.#close(entry);
    else this.#open(entry);
    void this.#host.updateComplete.then(steady);
  }

  #close(entry: Entry): void {
    this.#ids = new Set([...this.#ids].filter((id) => id !== entry.id));
    if (this.#asked?.id === entry.id) {
      this.#asked = null;
      this.#focus.later('count');
    }
    if (this.#visit.selection.open === entry.id) this.#visit.select({ open: '' });
    this.#host.requestUpdate();
  }

  /** Opens a card alone, apart from the list where it does not stand in it; false where the page shows the entry its own way. */
  show(entry: Entry): boolean {
    const before = this.#ids;
    this.#ids = new Set();
    if (!this.#open(entry)) {
      this.#ids = before;
      return false;
    }
    this.#asked = entry;
    return true;
  }

  #open(entry: Entry): boolean {
    if (!this.#host.dispatchEvent(new ParvisOpenEvent(entry, this.#recordOf(entry.cells)))) return false;
    this.#visit.select({ open: entry.id });
    this.#ids = new Set([...this.#ids, entry.id]);
    this.#isGone = false;
    this.#host.requestUpdate();
    return true;
  }

  #recordOf(cells: Row): ReadonlyMap<string, string> {
    const columns = this.#visit.schema?.columns ?? [];
    return new Map(columns.map((column) => [column.name, cells[column.index] ?? '']));
  }
}
