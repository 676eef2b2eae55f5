import type { Schema } from '../../schema/schema.js';
import type { Table } from '../../table/table.js';
import { asJson } from '../../base/as-json.js';
import type { Collection, Entry, Results } from '../../collection/collection.js';
import type { Question, Scope } from '../../collection/question.js';
import { firstIdentity, type Identity } from '../../collection/entry-name.js';
import { localAbilities } from './abilities.js';
import { firstRows, pageOf } from './first-rows.js';
import { slicesOf } from './slices.js';

/**
 * The records that have come so far of a file that is still being read. They answer with a page in the order of the file, whatever
 * else a selection asks; whoever made the collection replaces it by a `LocalCollection` on the complete table.
 */
export class FirstCollection implements Collection {
  readonly complete = false;
  readonly abilities = localAbilities;
  readonly schema: Schema;
  readonly #table: Table;
  readonly #identity: Identity;
  readonly #rows = new Map<string, () => readonly number[]>();

  constructor(table: Table, schema: Schema) {
    this.schema = schema;
    this.#table = table;
    this.#identity = firstIdentity(table.rows, schema);
  }

  // oxlint-disable-next-line typescript/require-await -- the rows are here already
  async ask({ selection, scope }: Question, signal: AbortSignal): Promise<Results> {
    signal.throwIfAborted();
    const rows = this.#found(scope);
    const { page, pages } = pageOf(selection.page, rows.length, scope.pageSize);
    const entries = this.#entries(rows.slice((page - 1) * scope.pageSize, page * scope.pageSize));
    const count = rows.length;
    return {
      total: count,
      count,
      page,
      pages,
      entries,
      terms: [],
      cut: false,
      facets: [],
      complete: this.complete,
    };
  }

  // oxlint-disable-next-line typescript/require-await -- the rows are here already
  async *each({ scope }: Question, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    signal.throwIfAborted();
    for (const rows of slicesOf(this.#found(scope))) {
      yield this.#entries(rows);
      signal.throwIfAborted();
    }
  }

  // oxlint-disable-next-line typescript/require-await -- the rows are here already
  async find(id: string, scope: Scope, signal: AbortSignal): Promise<Entry | null> {
    signal.throwIfAborted();
    const row = this.#identity.rowOf(id);
    const [entry = null] = this.#found(scope).includes(row) ? this.#entries([row]) : [];
    return entry;
  }

  /** The rows that exist for a page, as far as they have come. */
  #found({ where }: Scope): readonly number[] {
    const key = asJson(where);
    const rows = this.#rows.get(key) ?? firstRows(this.#table, this.schema, where);
    this.#rows.set(key, rows);
    return rows();
  }

  #entries(rows: Uint32Array | readonly number[]): readonly Entry[] {
    const { rows: cells } = this.#table;
    return Array.from(rows, (index) => ({
      index,
      id: this.#identity.idOf(index),
      cells: cells[index] ?? [],
    }));
  }
}
