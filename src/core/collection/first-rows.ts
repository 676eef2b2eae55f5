import type { Schema } from '../schema/schema.js';
import type { Table } from '../table/table.js';
import type { Entry, Results, View } from './collection.js';
import { conditionsTest } from './conditions.js';
import { nameOf } from './identity.js';

/**
 * The rows that have come so far, in the order of the file: all that can be asked while a file is still being read. Each row is
 * looked at once, however often somebody asks.
 */
export class FirstRows {
  readonly #table: Table;
  readonly #test: (row: readonly string[]) => boolean;
  readonly #nameOf: ReturnType<typeof nameOf>;
  readonly #rows: number[] = [];
  #seen = 0;

  constructor(table: Table, schema: Schema, view: View) {
    this.#table = table;
    this.#test = conditionsTest(schema, view.where);
    this.#nameOf = nameOf(schema);
  }

  /** One page of them. */
  page(asked: number, pageSize: number): Results {
    const total = this.#look().length;
    const { page, pages } = pageOf(asked, total, pageSize);
    const rows = this.#rows.slice((page - 1) * pageSize, page * pageSize);
    const entries = rows.map((row) => this.#entry(row));
    return {
      total,
      count: total,
      page,
      pages,
      entries,
      terms: [],
      facets: [],
      complete: this.#table.complete,
    };
  }

  all(): readonly Entry[] {
    return this.#look().map((row) => this.#entry(row));
  }

  find(id: string): Entry | null {
    const row = this.#look().find((index) => this.#entry(index).id === id);
    return row === undefined ? null : this.#entry(row);
  }

  #look(): readonly number[] {
    const { rows } = this.#table;
    for (; this.#seen < rows.length; this.#seen++) {
      if (this.#test(rows[this.#seen] ?? [])) this.#rows.push(this.#seen);
    }
    return this.#rows;
  }

  #entry(index: number): Entry {
    const cells = this.#table.rows[index] ?? [];
    return { index, id: this.#nameOf(cells, index), cells };
  }
}

/** The page that can be answered, and how many there are. */
export function pageOf(asked: number, count: number, pageSize: number): { page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(count / Math.max(1, pageSize)));
  const whole = Number.isFinite(asked) ? Math.trunc(asked) : 1;
  return { page: Math.min(Math.max(1, whole), pages), pages };
}
