import { asJson } from '../../base/as-json.js';
import { orAborted } from '../../base/shared-work.js';
import type { Abilities } from '../../collection/abilities.js';
import type { Collection, Entry, FacetCounts, Results, Term } from '../../collection/collection.js';
import type { Question, Scope } from '../../collection/question.js';
import { emptySelection } from '../../collection/selection.js';
import type { Schema } from '../../schema/schema.js';
import { FacetOffers } from './facet-offers.js';
import type { RemoteCounts, RemotePage, RemoteTable } from './remote-table.js';
import {
  everything as noQuery,
  readQuestion,
  type CanAsk,
  type Clause,
  type FacetPlan,
  type ReadQuestion,
  type RemoteQuery,
} from './remote-query.js';
import { hasHalves } from './list-schema.js';
import type { Rest } from './rest.js';
import type { RowRule } from './row-rule.js';
import type { Traffic } from './traffic.js';

/** How long a visitor who types is waited for, in milliseconds: an engine is not asked for every letter. */
const TYPING = 250;

/** How many entries are remembered by what they were found by, so that each keeps its number. */
const MOST_NUMBERS = 20_000;

/** What a list in an engine stands on. */
export interface RemoteList {
  readonly schema: Schema;
  readonly table: RemoteTable;
  readonly rule: RowRule;
  readonly canAsk?: CanAsk;
  /** Values by the name of their column, where the engine does not tell them. */
  readonly offered?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The records of a list that an engine searches. A question becomes a few requests: its page first, what the filters count afterwards
 * (`Results.later`), unless both come in one answer. Nothing of an engine's answer is changed here but how it is written down.
 */
export class RemoteCollection implements Collection {
  readonly complete = true;
  readonly schema: Schema;
  readonly abilities: Abilities;
  readonly #list: RemoteList;
  readonly #traffic: Traffic;
  readonly #wait: (milliseconds: number) => Promise<void>;
  readonly #numbers = new Map<string, number>();
  readonly #offers: FacetOffers;
  #numbered = 0;
  /** What the filters of the last question counted. */
  #counted: { readonly key: string; readonly facets: readonly FacetCounts[] } = { key: '', facets: [] };
  /** What was typed when the last question was put; null before the first. */
  #words: string | null = null;

  constructor(list: RemoteList, traffic: Traffic, wait = waitFor) {
    this.#list = list;
    this.#offers = new FacetOffers(list.offered);
    this.#traffic = traffic;
    this.#wait = wait;
    this.schema = list.schema;
    this.abilities = list.table.abilities;
  }

  get rest(): Rest {
    return this.#traffic.rest;
  }

  async ask(question: Question, signal: AbortSignal): Promise<Results> {
    signal.throwIfAborted();
    await this.#typed(question.selection.words, signal);
    const read = this.#read(question);
    if (!read) return nothing;
    const wanted = question.wanted ?? everything;
    const counting = wanted.counts && this.abilities.counts ? this.#counting(read, question.scope) : null;
    const total = this.#total(read.query, signal);
    // Whoever waits for the page learns of its failure first.
    total.catch(() => undefined);
    const found = wanted.page
      ? await this.#page(question, read.query, counting?.missing ?? [], signal)
      : { page: 1, entries: [], count: await this.#count(read.query, signal), counts: undefined };
    const results: Results = {
      total: Math.max(await total, found.count),
      count: found.count,
      page: found.page,
      pages: this.#pages(found.count, Math.max(1, question.scope.pageSize)),
      entries: found.entries,
      terms: termsOf(read.query),
      cut: read.query.cut,
      facets: wanted.counts ? this.#offers.uncounted(read.facets) : [],
      complete: true,
    };
    if (!counting) return results;
    const known = counting.keep(found.counts);
    if (known) return { ...results, facets: known };
    const later = this.#traffic
      .exchange(this.#list.table.counts(read.query, read.facets), signal)
      .then((counts): Results => ({ ...results, facets: counting.keep(counts) ?? results.facets }));
    if (!wanted.page) return later;
    later.catch(() => undefined);
    return { ...results, later };
  }

  async *each(question: Question, signal: AbortSignal): AsyncGenerator<readonly Entry[]> {
    signal.throwIfAborted();
    const read = this.#read(question);
    if (!read) return;
    const most = Math.min(this.abilities.most, this.abilities.deepest);
    const size = Math.min(this.#list.table.mostRows, most);
    for (let from = 0; from < most; from += size) {
      const { rows, count } = await this.#rows(read.query, from, Math.min(size, most - from), [], signal);
      yield this.#entries(rows, from);
      if (from + size >= count || rows.length === 0) return;
    }
  }

  async find(id: string, scope: Scope, signal: AbortSignal): Promise<Entry | null> {
    signal.throwIfAborted();
    const read = this.#read({ selection: emptySelection, scope });
    if (!read || !this.abilities.find || id === '' || hasHalves(id)) return null;
    const page = await this.#traffic.exchange(this.#list.table.find(id, read.query), signal);
    // What two records are called is the name of neither.
    const [entry = null, other] = this.#entries(page.rows, 0);
    return other ? null : entry;
  }

  /** Where all that a question finds can be had as a file of the engine's own; null where it cannot. */
  exportAddress(question: Question, count: number): string | null {
    const read = this.#read(question);
    return (read && this.#list.table.exportAddress?.(read.query, count)) ?? null;
  }

  #read(question: Question): ReadQuestion | null {
    return readQuestion(question, this.schema, this.abilities, this.#list.canAsk);
  }

  /** Waits for the visitor to pause: the next letter aborts the question. */
  async #typed(words: string, signal: AbortSignal): Promise<void> {
    const before = this.#words;
    this.#words = words;
    if (before === null || before === words || words === '') return;
    await orAborted(this.#wait(TYPING), signal);
  }

  /** How many pages can be reached. */
  #pages(count: number, pageSize: number): number {
    const deepest = Math.max(1, Math.floor(this.abilities.deepest / pageSize));
    return Math.max(1, Math.min(Math.ceil(count / pageSize), deepest));
  }

  async #page(
    { selection, scope }: Question,
    query: RemoteQuery,
    facets: readonly FacetPlan[],
    signal: AbortSignal,
  ): Promise<FoundPage> {
    const size = Math.max(1, scope.pageSize);
    const asked = Number.isFinite(selection.page) ? Math.max(1, Math.trunc(selection.page)) : 1;
    const page = Math.min(asked, this.#pages(Infinity, size));
    const from = (page - 1) * size;
    const { rows, ...first } = await this.#rows(query, from, size, facets, signal);
    const pages = this.#pages(first.count, size);
    if (page <= pages) return { ...first, page, entries: this.#entries(rows, from) };
    const last = await this.#rows(query, (pages - 1) * size, size, [], signal);
    return { ...first, page: pages, entries: this.#entries(last.rows, (pages - 1) * size) };
  }

  /** Some rows, in as many requests as the engine wants for them. */
  async #rows(
    query: RemoteQuery,
    from: number,
    size: number,
    facets: readonly FacetPlan[],
    signal: AbortSignal,
  ): Promise<RemotePage> {
    const { table } = this.#list;
    const { mostRows } = table;
    const sizes = Array.from({ length: Math.ceil(size / mostRows) }, (_, at) =>
      Math.min(mostRows, size - at * mostRows),
    );
    const pages = await Promise.all(
      sizes.map((some, at) =>
        this.#traffic.exchange(table.page(query, from + at * mostRows, some, at === 0 ? facets : []), signal),
      ),
    );
    const [first = { count: 0 }] = pages;
    return { ...first, rows: pages.flatMap(({ rows }) => rows) };
  }

  #count(query: RemoteQuery, signal: AbortSignal): Promise<number> {
    return this.#traffic.exchange(this.#list.table.count(query), signal);
  }

  /** How many there are for this page of the author's. */
  #total({ where }: RemoteQuery, signal: AbortSignal): Promise<number> {
    return this.#count({ ...noQuery, where }, signal);
  }

  /** What the filters count does not depend on page and order: it is asked for once. */
  #counting({ query, facets }: ReadQuestion, scope: Scope): Counting | null {
    if (facets.length === 0) return null;
    const key = asJson([query.words, query.where.map(told), query.ticked.map(told), facets.map(toldPlan)]);
    return {
      missing: key === this.#counted.key ? [] : facets,
      keep: (counts) => {
        if (counts)
          this.#counted = {
            key,
            facets: this.#offers.counted(facets, counts, asJson([scope.where, scope.days])),
          };
        return key === this.#counted.key ? this.#counted.facets : null;
      },
    };
  }

  #entries(rows: RemotePage['rows'], from: number): readonly Entry[] {
    const ids = new Set<string>();
    return rows.flatMap(({ id, cells }, place): readonly Entry[] => {
      const shown = this.#list.rule(cells);
      if (!shown) return [];
      const named = id !== null && !ids.has(id) ? id : `row-${String(from + place + 1)}`;
      ids.add(named);
      return [{ index: this.#numberOf(id ?? asJson(cells)), id: named, cells: shown }];
    });
  }

  /** The same record has the same number, whichever question finds it. */
  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#numbers.size >= MOST_NUMBERS) this.#numbers.clear();
    const number = this.#numbered++;
    this.#numbers.set(key, number);
    return number;
  }
}

interface FoundPage extends Pick<RemotePage, 'count' | 'counts'> {
  readonly page: number;
  readonly entries: readonly Entry[];
}

/** What is to be counted for a question. */
interface Counting {
  /** The filters whose counts are not known yet. */
  readonly missing: readonly FacetPlan[];
  /** Takes counts, and gives those of the question; null where they are not there. */
  readonly keep: (counts: readonly RemoteCounts[] | undefined) => readonly FacetCounts[] | null;
}

function told({ column, or, kind, match, values }: Clause): readonly unknown[] {
  return [column.index, or?.index, kind, match, values];
}

function toldPlan({ column, kind, match }: FacetPlan): readonly unknown[] {
  return [column.index, kind, match];
}

const everything = { page: true, counts: true };

const nothing: Results = {
  total: 0,
  count: 0,
  page: 1,
  pages: 1,
  entries: [],
  terms: [],
  cut: false,
  facets: [] satisfies readonly FacetCounts[],
  complete: true,
};

/** What is marked in what was found: how an engine understood a word it does not tell. */
function termsOf({ marked }: RemoteQuery): readonly Term[] {
  return marked.map((word) => ({ word, found: 'prefix', variants: [word] }));
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
