import { runPaced } from '../../base/pace.js';
import { orAborted } from '../../base/shared-work.js';
import { labelOf } from '../../schema/meaning.js';
import type { Schema } from '../../schema/schema.js';
import { awaitScript } from '../../source/script.js';
import type { Table } from '../../table/table.js';
import type { Collection, Entry, FacetCounts, FoundPoints, Results } from '../../collection/collection.js';
import type { Condition, Question, Scope } from '../../collection/question.js';
import { localAbilities } from './abilities.js';
import { isIn, readBbox } from '../../collection/bbox.js';
import { baseSteps } from './base-rows.js';
import { facetSteps, type Facet } from '../../collection/facet.js';
import { countRanges, countValues, offerSteps, type Offer } from '../../collection/facet-counts.js';
import { applyFilters, planFilters, type Filter } from '../../collection/filtering.js';
import type { Identity } from '../../collection/entry-name.js';
import { pageOf } from './first-rows.js';
import { formerRowSteps, identitySteps } from '../../collection/identity.js';
import { Memo } from '../../collection/memo.js';
import { readOrders } from '../../collection/order.js';
import { readQuery, type Query } from '../../collection/query.js';
import { RangeIndex } from '../../collection/range-index.js';
import { addRows, emptySet, hasRow, rowsOf, sizeOf, type RowSet } from '../../collection/row-set.js';
import type { Found } from '../../collection/search.js';
import { alphabetOf } from '../../collection/alphabet.js';
import type { RankedRows } from '../../collection/sorting.js';
import type { WordSearch } from '../../collection/word-search.js';
import { asJson } from '../../base/as-json.js';
import { comparableFor } from '../../text/comparable.js';
import { loadScales } from '../../text/scales.js';
import type { Nearness, NearRows } from '../../places/near.js';
import type { Places } from '../../places/places.js';
import { slicesOf } from './slices.js';

/** A question whose words have been read, and what tells it from others. The page and what stands open do not change its answer. */
interface ReadQuestion extends Question, Query {
  readonly key: string;
}

/** An answer before it is cut into pages. */
interface Answer {
  /** The rows that exist for the page, and how many there are. */
  readonly base: RowSet;
  readonly total: number;
  /** The rows found, in their order. */
  readonly rows: Uint32Array;
  readonly terms: Results['terms'];
  readonly filters: readonly Filter[];
  /** For each filter, the rows that the others let through. */
  readonly among: readonly RowSet[];
  /** What is near the place that the visitor named, and what was found at any distance. */
  readonly near: { readonly rows: NearRows | null; readonly found: RowSet } | null;
}

/**
 * The records of a file that was read whole. What a question needs (word index, values of a column, an order) is built the
 * first time it is asked for, in slices that leave the page alone, and kept: this goes on for later questions where one is aborted.
 */
export class LocalCollection implements Collection {
  readonly complete = true;
  readonly abilities = localAbilities;
  readonly schema: Schema;
  readonly #table: Table;
  readonly #answers = new Memo<Answer>(4);
  readonly #counts = new Memo<readonly FacetCounts[]>(4);
  readonly #found = new Memo<Found>(8);
  readonly #bases = new Memo<RowSet>(8);
  readonly #ranks = new Memo<RankedRows>(8);
  readonly #facets = new Memo<Facet>();
  readonly #offers = new Memo<Offer>(64);
  readonly #places = new Map<string, Promise<Places>>();
  #search: Promise<WordSearch> | undefined;
  #identity: Promise<Identity> | undefined;

  constructor(table: Table, schema: Schema) {
    this.#table = table;
    this.schema = schema;
  }

  async ask(question: Question, signal: AbortSignal): Promise<Results> {
    signal.throwIfAborted();
    return orAborted(this.#results(question, signal), signal);
  }

  async *each(question: Question, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    signal.throwIfAborted();
    const { rows, near } = await this.#answer(readQuestion(question), signal);
    for (const slice of slicesOf(rows)) yield await orAborted(this.#entries(slice, signal, near), signal);
  }

  async points(question: Question, signal: AbortSignal): Promise<FoundPoints> {
    signal.throwIfAborted();
    const { rows } = await this.#answer(readQuestion(question), signal);
    return { places: await orAborted(this.#located(question.scope), signal), rows };
  }

  entriesAt(rows: Uint32Array | readonly number[], signal: AbortSignal): Promise<readonly Entry[]> {
    return orAborted(this.#entries(rows, signal), signal);
  }

  async find(id: string, scope: Scope, signal: AbortSignal): Promise<Entry | null> {
    signal.throwIfAborted();
    return orAborted(this.#named(id, scope, signal), signal);
  }

  /** Builds what the first search and the first link to an entry will need, while nobody is waiting for it. */
  async prepare(): Promise<void> {
    await this.#identify();
    await this.#searched();
  }

  async #results(question: Question, signal: AbortSignal): Promise<Results> {
    const { selection, scope, wanted = everything } = question;
    const read = readQuestion(question);
    const answer = await this.#answer(read, signal);
    const { total, rows, terms } = answer;
    const { page, pages } = pageOf(selection.page, rows.length, scope.pageSize);
    const first = (page - 1) * scope.pageSize;
    const shown = rows.slice(first, first + scope.pageSize);
    const entries = wanted.page ? await this.#entries(shown, signal, answer.near) : [];
    const facets = wanted.counts ? await this.#counted(read, answer, signal) : [];
    return {
      total,
      count: rows.length,
      page,
      pages,
      entries,
      terms,
      cut: read.cut,
      facets,
      complete: this.complete,
      ...(answer.near && { near: this.#nearness(answer.near, read) }),
    };
  }

  /** Links are kept for years: an entry is found by what another state of the file called it as well. */
  async #named(id: string, scope: Scope, signal: AbortSignal): Promise<Entry | null> {
    const own = (await this.#identify()).rowOf(id);
    const row = own < 0 ? await runPaced(formerRowSteps(id, this.#table.rows, this.schema), signal) : own;
    const exists = row >= 0 && hasRow(await this.#base(scope.where), row);
    const [entry = null] = exists ? await this.#entries([row], signal) : [];
    return entry;
  }

  #identify(): Promise<Identity> {
    return (this.#identity ??= runPaced(identitySteps(this.#table.rows, this.schema)));
  }

  /** The index is kept, a script that could not be fetched is not: the next search asks for it again. */
  #searched(): Promise<WordSearch> {
    return (this.#search ??= this.#makeSearch().catch((error: unknown) => {
      this.#search = undefined;
      throw error;
    }));
  }

  async #makeSearch(): Promise<WordSearch> {
    const { wordSearchSteps } = await awaitScript(import('../../collection/word-search.js'));
    return runPaced(wordSearchSteps(this.#table.rows, this.schema));
  }

  async #entries(
    rows: Uint32Array | readonly number[],
    signal: AbortSignal,
    near: Answer['near'] = null,
  ): Promise<readonly Entry[]> {
    signal.throwIfAborted();
    if (rows.length === 0) return [];
    const identity = await this.#identify();
    signal.throwIfAborted();
    return Array.from(rows, (index) => {
      const away = near?.rows?.awayOf(index);
      const entry = { index, id: identity.idOf(index), cells: this.#table.rows[index] ?? [] };
      return away ? { ...entry, away } : entry;
    });
  }

  #located({ places = '' }: Scope): Promise<Places> {
    const known = this.#places.get(places) ?? this.#locate(places);
    this.#places.set(places, known);
    known.catch(() => this.#places.delete(places));
    return known;
  }

  async #locate(folder: string): Promise<Places> {
    const { locateRows } = await awaitScript(import('../../places/locate.js'));
    const places = await locateRows(this.#table.rows, this.schema, folder);
    // The folder may be there again when it is asked for again.
    if (places.tables === 'missing') this.#places.delete(folder);
    return places;
  }

  #base(where: readonly Condition[]): Promise<RowSet> {
    return this.#bases.get(asJson(where), () => baseSteps(this.#table.rows, this.schema, where));
  }

  #answer(question: ReadQuestion, signal: AbortSignal): Promise<Answer> {
    return this.#answers.getAsync(question.key, signal, (given) => this.#work(question, given));
  }

  async #work(question: ReadQuestion, signal: AbortSignal): Promise<Answer> {
    const base = await this.#base(question.scope.where);
    const found = question.words.length > 0 ? await this.#foundBy(question, base, signal) : null;
    const filters = await this.#filters(question, signal);
    signal.throwIfAborted();
    const limited = await this.#limited(found?.rows ?? base, question);
    const filtered = applyFilters(limited, filters, this.#table.rows.length);
    const near =
      question.selection.near === '' || !question.scope.radius
        ? null
        : { rows: await this.#near(question, signal), found: filtered.rows };
    const { rows: through, among } = near?.rows?.nearer(filtered, question.selection.within) ?? filtered;
    const rows = await this.#sorted(through, found, question, near?.rows);
    signal.throwIfAborted();
    return { base, total: sizeOf(base), rows, terms: found?.terms ?? [], filters, among, near };
  }

  async #near(question: ReadQuestion, signal: AbortSignal): Promise<NearRows | null> {
    const { nearRows } = await awaitScript(import('../../places/near.js'));
    return nearRows(question, await this.#located(question.scope), signal);
  }

  #nearness({ rows, found }: NonNullable<Answer['near']>, { selection, scope }: ReadQuestion): Nearness {
    return rows ? rows.tell(found, selection.within, scope.radius) : { isKnown: false };
  }

  /** Those of some rows that are in the part of the Earth that the visitor has limited the list to. */
  async #limited(rows: RowSet, { selection, scope }: ReadQuestion): Promise<RowSet> {
    const bbox = readBbox(selection.bbox);
    if (bbox === null) return rows;
    const { latitude, longitude } = await this.#located(scope);
    const within = rowsOf(rows).filter((row) =>
      isIn(bbox, latitude[row] as number, longitude[row] as number),
    );
    return addRows(emptySet(latitude.length), within);
  }

  #foundBy(
    { words, fillers, otherwise, scope }: ReadQuestion,
    base: RowSet,
    signal: AbortSignal,
  ): Promise<Found> {
    const { where } = scope;
    return this.#found.getAsync(asJson([words, [...fillers], otherwise, where]), signal, async (given) => {
      const search = await this.#searched();
      given.throwIfAborted();
      return runPaced(search.find({ words, fillers, otherwise }, where.length > 0 ? base : null), given);
    });
  }

  async #filters({ selection, scope }: ReadQuestion, signal: AbortSignal): Promise<readonly Filter[]> {
    const filters: Filter[] = [];
    for (const plan of planFilters(this.schema, selection, scope.facets)) {
      signal.throwIfAborted();
      const { column, kind, below } = plan;
      const facet = await this.#facets.get(`${kind} ${column.index} ${below?.index ?? ''}`, () =>
        facetSteps(this.#table.rows, column, kind, below),
      );
      filters.push({ ...plan, facet });
    }
    return filters;
  }

  /** The visitor's order, else the nearest first, else the best answers, else the author's order, else the file's. */
  async #sorted(
    rows: RowSet,
    found: Found | null,
    { selection, scope }: ReadQuestion,
    near?: NearRows | null,
  ): Promise<Uint32Array> {
    const { locale, content } = scope;
    const asked = readOrders(this.schema, selection.sort);
    if (near && asked.length === 0) return near.ordered(rowsOf(rows));
    const orders = asked.length > 0 || found ? asked : readOrders(this.schema, scope.sort);
    if (orders.length === 0) return found ? (await this.#searched()).ranked(rows, found) : rowsOf(rows);
    const [{ inOrder, orderedBy, rankedSteps }, comparable] = await Promise.all([
      awaitScript(import('../../collection/sorting.js')),
      comparableFor(this.#table.rows.length),
      loadScales(),
    ]);
    let all: Uint32Array | undefined;
    // The first column decides before the others: it sorts last.
    for (const { column, descending } of [...orders].reverse()) {
      const ranked = await this.#ranks.get(asJson([column.index, locale, content]), () =>
        rankedSteps(this.#table.rows, column, locale, content, comparable),
      );
      all = orderedBy(ranked, descending, all);
    }
    return all ? inOrder(rows, all) : rowsOf(rows);
  }

  #counted(
    { key, scope }: ReadQuestion,
    { base, filters, among }: Answer,
    signal: AbortSignal,
  ): Promise<readonly FacetCounts[]> {
    return this.#counts.getAsync(key, signal, async (given) => {
      const counts: FacetCounts[] = [];
      for (const [at, filter] of filters.entries()) {
        given.throwIfAborted();
        if (filter.counted) counts.push(await this.#count(filter, among[at] ?? base, base, scope));
      }
      return counts;
    });
  }

  async #count(filter: Filter, among: RowSet, base: RowSet, scope: Scope): Promise<FacetCounts> {
    const { facet, kind, column, below } = filter;
    if (facet instanceof RangeIndex) return countRanges(filter, facet, among, base);
    const { where, locale, content } = scope;
    const key = asJson([kind, column.index, below?.index, where, locale, content]);
    const offer = await this.#offers.get(key, () =>
      offerSteps(facet, base, alphabetOf(column, locale, content), (value) =>
        labelOf(column, value, locale.slice(0, 2)),
      ),
    );
    return countValues(filter, facet, among, offer);
  }
}

const everything = { page: true, counts: true };

function readQuestion(question: Question): ReadQuestion {
  const { selection, scope } = question;
  const query = readQuery(selection.words);
  const { filters, sort, near, within, bbox } = selection;
  const { where, facets, locale, content } = scope;
  const key = asJson([
    query.words,
    [...query.fillers],
    query.otherwise,
    filters,
    sort,
    where,
    facets,
    scope.sort,
    locale,
    content,
    ...(near === '' ? [] : [near, within, scope.places, scope.position]),
    ...(bbox === '' ? [] : [bbox, scope.places]),
  ]);
  return { ...question, ...query, key };
}
