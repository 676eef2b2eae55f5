import type { Schema } from '../schema/schema.js';
import type { Table } from '../table/table.js';
import { asJson } from '../text/as-json.js';
import type { Collection, Entry, Results, View } from './collection.js';
import { firstIdentity, type Identity } from './entry-name.js';
import { firstRows, pageOf } from './first-rows.js';
import type { Selection } from './selection.js';

/**
 * The records that have come so far of a file that is still being read. They answer with a page in the order of the file, whatever
 * else a selection asks; whoever made the collection replaces it by a `LocalCollection` on the complete table.
 */
export class FirstCollection implements Collection {
  readonly complete = false;
  readonly schema: Schema;
  readonly #table: Table;
  readonly #identity: Identity;
  readonly #rows = new Map<string, () => readonly number[]>();

  constructor(table: Table, schema: Schema) {
    this.schema = schema;
    this.#table = table;
    this.#identity = firstIdentity(table.rows, schema);
  }

  select(selection: Selection, view: View): Promise<Results> {
    const rows = this.#found(view);
    const { page, pages } = pageOf(selection.page, rows.length, view.pageSize);
    const entries = this.#entries(rows.slice((page - 1) * view.pageSize, page * view.pageSize));
    const count = rows.length;
    return Promise.resolve({
      total: count,
      count,
      page,
      pages,
      entries,
      terms: [],
      facets: [],
      complete: this.complete,
    });
  }

  all(_selection: Selection, view: View): Promise<readonly Entry[]> {
    return Promise.resolve(this.#entries(this.#found(view)));
  }

  find(id: string, view: View): Promise<Entry | null> {
    const row = this.#identity.rowOf(id);
    const [entry = null] = this.#found(view).includes(row) ? this.#entries([row]) : [];
    return Promise.resolve(entry);
  }

  /** The rows that exist for a page, as far as they have come. */
  #found({ where }: View): readonly number[] {
    const key = asJson(where);
    const rows = this.#rows.get(key) ?? firstRows(this.#table, this.schema, where);
    this.#rows.set(key, rows);
    return rows();
  }

  #entries(rows: readonly number[]): readonly Entry[] {
    const { rows: cells } = this.#table;
    return rows.map((index) => ({ index, id: this.#identity.idOf(index), cells: cells[index] ?? [] }));
  }
}
