import type { Column } from '../../schema/schema.js';
import {
  alternatives,
  daysOf,
  rangeOf,
  without,
  type Clause,
  type Ends,
  type FacetPlan,
  type RemoteQuery,
} from '../remote/remote-query.js';
import type { IndexField } from './fields.js';

/** A part of the body of a search. Values are values in it, never text that is read again. */
export type Part = Readonly<Record<string, unknown>>;

/** Values of a filter that are told, and how many each shard tells so that the sums are right. */
export const MOST_VALUES = 100;
const PER_SHARD = 1000;

/** Writes searches for an index of these fields. */
export class BodyWriter {
  readonly #fields: readonly IndexField[];
  /** The fields in which words are looked for, with what they count. */
  readonly #searched: readonly string[];

  constructor(fields: readonly IndexField[], title: Column | undefined) {
    this.#fields = fields;
    this.#searched = fields
      .filter(({ isSearched }) => isSearched)
      .map(({ name }) => (name === title?.name ? `${name}^5` : name));
  }

  /** What must hold for a record to be found at all; the ticks of filters come after it, so that each can be counted without its own. */
  query({ words, where }: RemoteQuery): Part {
    return { bool: { filter: where.map(this.#clause), must: words.map(this.#word) } };
  }

  ticks({ ticked }: RemoteQuery): Part {
    return { bool: { filter: ticked.map(this.#clause) } };
  }

  /** The order of the records: theirs in the index where nothing else is asked. */
  sort({ order, words }: RemoteQuery): readonly unknown[] {
    const asked = order.flatMap(({ column, descending }) => {
      const exact = this.#field(column)?.exact ?? null;
      return exact === null ? [] : [{ [exact]: { order: descending ? 'desc' : 'asc', missing: '_last' } }];
    });
    return asked.length > 0 ? [...asked, '_doc'] : words.length > 0 ? ['_score', '_doc'] : ['_doc'];
  }

  /** What filters count, by the number of the filter. */
  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Part {
    return Object.fromEntries(facets.map((plan, at) => [`f${String(at)}`, this.#counted(query, plan)]));
  }

  #counted(query: RemoteQuery, { column, kind, match }: FacetPlan): Part {
    const field = this.#field(column)?.exact ?? column.name;
    if (kind === 'range') {
      const ends = { low: { min: { field } }, high: { max: { field } } };
      const among = { filter: { bool: { filter: query.where.map(this.#clause) } }, aggs: ends };
      return { global: {}, aggs: { v: among } };
    }
    return {
      filter: this.ticks(match === 'all' ? query : without(query, column)),
      aggs: { v: valuesOf(kind, field) },
    };
  }

  readonly #word = (word: string): Part => {
    const fields = this.#searched;
    return {
      bool: {
        minimum_should_match: 1,
        should: [
          { multi_match: { query: word, type: 'bool_prefix', fields } },
          { multi_match: { query: word, fields, fuzziness: 'AUTO', prefix_length: 1 } },
        ],
      },
    };
  };

  readonly #clause = (clause: Clause): Part => {
    const tests = alternatives(clause).map(this.#test);
    return tests.length === 1 ? (tests[0] ?? {}) : { bool: { should: tests, minimum_should_match: 1 } };
  };

  readonly #test = (clause: Clause): Part => {
    const { column, match, values } = clause;
    const field = this.#field(column)?.exact ?? null;
    // A text that cannot be compared equals nothing.
    if (field === null) return { match_none: {} };
    const tests = values.map((value) => testOf(clause, field, value));
    return match === 'all'
      ? { bool: { filter: tests } }
      : { bool: { should: tests, minimum_should_match: 1 } };
  };

  #field({ index }: Column): IndexField | undefined {
    return this.#fields[index];
  }
}

const open: Ends = { from: null, to: null };

function testOf({ column, kind }: Clause, field: string, value: string): Part {
  if (kind === 'range' || kind === 'year' || kind === 'month') {
    const { from, to } = (kind === 'range' ? rangeOf(value, column) : daysOf(value)) ?? open;
    const isDay = column.type === 'date' || column.type === 'datetime';
    const range = {
      ...(from !== null && { gte: from }),
      ...(to !== null && { [isDay ? 'lt' : 'lte']: to }),
      ...(isDay && { format: 'yyyy-MM-dd' }),
    };
    return { range: { [field]: range } };
  }
  const exists = { exists: { field } };
  if (value === (kind === 'presence' ? 'without' : '')) return { bool: { must_not: [exists] } };
  return kind === 'presence' ? exists : { term: { [field]: value } };
}

function valuesOf(kind: FacetPlan['kind'], field: string): Part {
  if (kind === 'presence') return { filter: { exists: { field } } };
  if (kind === 'year' || kind === 'month')
    return {
      date_histogram: {
        field,
        calendar_interval: kind,
        format: kind === 'year' ? 'yyyy' : 'yyyy-MM',
        min_doc_count: 1,
      },
    };
  return {
    terms: { field, size: MOST_VALUES, shard_size: PER_SHARD, show_term_doc_count_error: true },
  };
}
