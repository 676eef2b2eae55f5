import { runPaced } from '../pace.js';
import { labelOf } from '../glossary/meaning.js';
import type { Schema } from '../schema/schema.js';
import type { Table } from '../table/table.js';
import type { Collection, Condition, Entry, FacetCounts, Results, View } from './collection.js';
import { baseSteps } from './base-rows.js';
import { facetSteps, type Facet } from './facet.js';
import { countRanges, countValues, offerSteps, type Offer } from './facet-counts.js';
import { applyFilters, planFilters, type Filter } from './filtering.js';
import type { Identity } from './entry-name.js';
import { pageOf } from './first-rows.js';
import { formerRowSteps, identitySteps } from './identity.js';
import { Memo } from './memo.js';
import { readOrder } from './order.js';
import { fillersIn, queryWords } from './query.js';
import { RangeIndex } from './range-index.js';
import { hasRow, rowsOf, sizeOf, type RowSet } from './row-set.js';
import type { Found } from './search.js';
import type { SearchIndex } from './search-index.js';
import { searchPiece } from './search-piece.js';
import type { Selection } from './selection.js';
import { alphabetOf, inOrder, orderSteps } from './sorting.js';
import { asJson } from '../text/as-json.js';

/** An answer before it is cut into pages. */
interface Answer {
  readonly total: number;
  /** The rows found, in their order. */
  readonly rows: Uint32Array;
  readonly terms: Results['terms'];
  readonly facets: readonly FacetCounts[];
}

/**
 * The records of a file that was read whole. What a question needs (word index, values of a column, an order) is built the
 * first time it is asked for, in slices that leave the page alone, and kept.
 */
export class LocalCollection implements Collection {
  readonly complete = true;
  readonly schema: Schema;
  readonly #table: Table;
  readonly #answers = new Memo<Answer>(4);
  readonly #found = new Memo<Found>(8);
  readonly #bases = new Memo<RowSet>(8);
  readonly #orders = new Memo<Uint32Array>(8);
  readonly #facets = new Memo<Facet>();
  readonly #offers = new Memo<Offer>(64);
  #index: Promise<SearchIndex> | undefined;
  #identity: Promise<Identity> | undefined;

  constructor(table: Table, schema: Schema) {
    this.#table = table;
    this.schema = schema;
  }

  async select(selection: Selection, view: View): Promise<Results> {
    const { total, rows, terms, facets } = await this.#answer(selection, view);
    const { page, pages } = pageOf(selection.page, rows.length, view.pageSize);
    const entries = await this.#entries(rows.slice((page - 1) * view.pageSize, page * view.pageSize));
    return { total, count: rows.length, page, pages, entries, terms, facets, complete: this.complete };
  }

  async all(selection: Selection, view: View): Promise<readonly Entry[]> {
    const { rows } = await this.#answer(selection, view);
    return this.#entries(rows);
  }

  /** Links are kept for years: an entry is found by what another state of the file called it as well. */
  async find(id: string, view: View): Promise<Entry | null> {
    const own = (await this.#identify()).rowOf(id);
    const row = own < 0 ? await runPaced(formerRowSteps(id, this.#table.rows, this.schema)) : own;
    const exists = row >= 0 && hasRow(await this.#base(view.where), row);
    const [entry = null] = exists ? await this.#entries([row]) : [];
    return entry;
  }

  /** Builds what the first search and the first link to an entry will need, while nobody is waiting for it. */
  async prepare(): Promise<void> {
    await this.#identify();
    await this.#indexed();
  }

  #identify(): Promise<Identity> {
    return (this.#identity ??= runPaced(identitySteps(this.#table.rows, this.schema)));
  }

  /** The index is kept, a script that could not be fetched is not: the next search asks for it again. */
  async #indexed(): Promise<SearchIndex> {
    const { indexSteps } = await searchPiece.load();
    return (this.#index ??= runPaced(indexSteps(this.#table.rows, this.schema)));
  }

  async #entries(rows: Uint32Array | readonly number[]): Promise<readonly Entry[]> {
    if (rows.length === 0) return [];
    const identity = await this.#identify();
    return Array.from(rows, (index) => ({
      index,
      id: identity.idOf(index),
      cells: this.#table.rows[index] ?? [],
    }));
  }

  #base(where: readonly Condition[]): Promise<RowSet> {
    return this.#bases.get(asJson(where), () => baseSteps(this.#table.rows, this.schema, where));
  }

  /** The page and what stands open do not change the answer. */
  async #answer(selection: Selection, view: View): Promise<Answer> {
    const { filters, sort } = selection;
    const words = queryWords(selection.words);
    const fillers = fillersIn(selection.words);
    const key = asJson([
      words,
      [...fillers],
      filters,
      sort,
      view.where,
      view.facets,
      view.sort,
      view.locale,
      view.content,
    ]);
    return this.#answers.getAsync(key, () => this.#work(words, fillers, selection, view));
  }

  async #work(
    words: readonly string[],
    fillers: ReadonlySet<string>,
    selection: Selection,
    view: View,
  ): Promise<Answer> {
    const base = await this.#base(view.where);
    const found = words.length > 0 ? await this.#search(words, fillers, base, view) : null;
    const filters = await this.#filters(selection, view);
    const filtered = applyFilters(found?.rows ?? base, filters, this.#table.rows.length);
    const rows = await this.#sorted(filtered.rows, found, selection, view);
    const facets: FacetCounts[] = [];
    for (const [at, filter] of filters.entries()) {
      if (filter.counted) facets.push(await this.#count(filter, filtered.among[at] ?? base, base, view));
    }
    return { total: sizeOf(base), rows, terms: found?.terms ?? [], facets };
  }

  #search(
    words: readonly string[],
    fillers: ReadonlySet<string>,
    base: RowSet,
    { where }: View,
  ): Promise<Found> {
    return this.#found.getAsync(asJson([words, [...fillers], where]), async () => {
      const { searchSteps } = await searchPiece.load();
      return runPaced(searchSteps(await this.#indexed(), words, where.length > 0 ? base : null, fillers));
    });
  }

  async #filters(selection: Selection, view: View): Promise<readonly Filter[]> {
    const filters: Filter[] = [];
    for (const plan of planFilters(this.schema, selection, view.facets)) {
      const { column, kind, below } = plan;
      const facet = await this.#facets.get(`${kind} ${column.index} ${below?.index ?? ''}`, () =>
        facetSteps(this.#table.rows, column, kind, below),
      );
      filters.push({ ...plan, facet });
    }
    return filters;
  }

  /** The visitor's order, else the best answers first, else the author's order, else the file's. */
  async #sorted(rows: RowSet, found: Found | null, { sort }: Selection, view: View): Promise<Uint32Array> {
    const order = readOrder(this.schema, sort) ?? (found ? null : readOrder(this.schema, view.sort));
    if (!order) return found ? (await searchPiece.load()).ranked(rows, found.scores) : rowsOf(rows);
    const key = asJson([order.column.index, order.descending, view.locale, view.content]);
    const all = await this.#orders.get(key, () =>
      orderSteps(this.#table.rows, order, view.locale, view.content),
    );
    return inOrder(rows, all);
  }

  async #count(filter: Filter, among: RowSet, base: RowSet, view: View): Promise<FacetCounts> {
    const { facet, kind, column, below } = filter;
    if (facet instanceof RangeIndex) return countRanges(filter, facet, among, base);
    const key = asJson([kind, column.index, below?.index, view.where, view.locale, view.content]);
    const offer = await this.#offers.get(key, () =>
      offerSteps(facet, base, alphabetOf(column, view.locale, view.content), (value) =>
        labelOf(column, value, view.locale.slice(0, 2)),
      ),
    );
    return countValues(filter, facet, among, offer);
  }
}
