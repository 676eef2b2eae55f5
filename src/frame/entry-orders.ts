import { html, nothing } from 'lit';
import { ordersOf, type Order } from '../chrome/orders.js';
import type { Schema } from '../core/schema/schema.js';
import type { ListFrame, ListHost } from './list-frame.js';

/** The orders in which entries can be had, and the choice of one. */
export class EntryOrders {
  readonly #host: ListHost;
  readonly #frame: ListFrame;
  #orders: readonly Order[] = [];

  constructor(host: ListHost, frame: ListFrame) {
    this.#host = host;
    this.#frame = frame;
  }

  /** Looks at the columns, before each drawing; none can be chosen while rows are still coming. */
  follow(schema: Schema | null): void {
    const { visit, locale } = this.#host;
    const orders = schema && visit.collection?.complete ? ordersOf(schema, locale, visit.selection.sort) : [];
    this.#orders = orders.filter(({ value }) => this.can(value.replace(/^-/, '')));
  }

  /** Whether entries can be sorted by a column. */
  readonly can = (column: string): boolean => {
    const sort = this.#host.visit.abilities?.sort ?? [];
    return sort === 'all' || sort.includes(column);
  };

  readonly choose = (sort: string): void => {
    this.#host.visit.select({ sort });
  };

  /** What the order is called that entries are in. */
  get label(): string {
    const { sort } = this.#host.visit.selection;
    return this.#orders.find(({ value }) => value === sort)?.label ?? this.#firstLabel;
  }

  /** The order where the visitor has chosen none. */
  get #firstLabel(): string {
    const { near } = this.#frame;
    const { sort } = this.#host.locale.messages;
    if (near?.isNear) return near.orderLabel;
    return this.#host.visit.selection.words ? sort.relevance : sort.file;
  }

  render(): unknown {
    if (this.#orders.length === 0) return nothing;
    const { sort } = this.#host.locale.messages;
    const { sort: chosen } = this.#host.visit.selection;
    return html`<div part="sort" class=${chosen === '' ? 'sort' : 'sort chosen'}>
      <label for="sort">${sort.label}</label>
      <select id="sort" part="sort-input" class="field" @change=${this.#onSort}>
        <option value="" ?selected=${chosen === ''}>${this.#firstLabel}</option>
        ${this.#orders.map(
          ({ value, label }) => html`<option value=${value} ?selected=${chosen === value}>${label}</option>`,
        )}
      </select>
    </div>`;
  }

  readonly #onSort = (event: Event): void => {
    this.choose((event.target as HTMLSelectElement).value);
  };
}
