import type { Abilities } from '../../collection/abilities.js';
import { columnWithRole, type Schema } from '../../schema/schema.js';
import { LoadError } from '../../source/load-error.js';
import { cellText } from '../remote/cell-text.js';
import type { FacetPlan, RemoteQuery } from '../remote/remote-query.js';
import type { Exchange, RemoteCounts, RemotePage, RemoteRow, RemoteTable } from '../remote/remote-table.js';
import { countIn, listIn, member, objectIn, textIn, type Shape } from '../remote/shapes.js';
import { BodyWriter, type Part } from './body.js';
import type { IndexField } from './fields.js';

/** `index.max_result_window` is this unless somebody has changed it. */
const DEEPEST = 10_000;
const MOST_ROWS = 500;
const MOST_TAKEN = 1000;
const MOST_PRINTED = 500;

/** An index of OpenSearch or Elasticsearch: one request tells a page and what the filters count. */
export class IndexTable implements RemoteTable {
  readonly mostRows = MOST_ROWS;
  readonly abilities: Abilities;
  readonly #base: string;
  readonly #fields: readonly IndexField[];
  readonly #write: BodyWriter;

  constructor(base: string, fields: readonly IndexField[], schema: Schema) {
    this.#base = base;
    this.#fields = fields;
    this.#write = new BodyWriter(fields, columnWithRole(schema, 'title'));
    this.abilities = {
      words: fields.some(({ isSearched }) => isSearched) ? 'typos' : 'none',
      sort: fields.flatMap(({ name, exact }) => (exact === null ? [] : [name])),
      facets: ['values', 'range', 'month', 'year', 'presence'],
      counts: true,
      deepest: DEEPEST,
      most: MOST_TAKEN,
      printed: MOST_PRINTED,
      find: true,
      points: false,
    };
  }

  page(query: RemoteQuery, from: number, size: number, facets: readonly FacetPlan[]): Exchange<RemotePage> {
    const body = {
      from,
      size,
      track_total_hits: true,
      query: this.#write.query(query),
      post_filter: this.#write.ticks(query),
      sort: this.#write.sort(query),
      ...this.#aggregations(query, facets),
    };
    return this.#search(body, (answer) => {
      const hits = hitsIn(answer);
      const page = { count: totalIn(hits), rows: rowsIn(hits, this.#fields) };
      return facets.length > 0 ? { ...page, counts: countsIn(answer, facets) } : page;
    });
  }

  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Exchange<readonly RemoteCounts[]> {
    const body = {
      size: 0,
      query: this.#write.query(query),
      ...this.#aggregations(query, facets),
    };
    return this.#search(body, (answer) => countsIn(answer, facets));
  }

  count(query: RemoteQuery): Exchange<number> {
    const { bool } = this.#write.query(query) as { readonly bool: { readonly filter: readonly Part[] } };
    const all = { bool: { ...bool, filter: [...bool.filter, this.#write.ticks(query)] } };
    return this.#search({ size: 0, track_total_hits: true, query: all }, (answer) => totalIn(hitsIn(answer)));
  }

  find(id: string, query: RemoteQuery): Exchange<RemotePage> {
    const filter = [this.#write.query(query), { ids: { values: [id] } }];
    return this.#search({ size: 2, track_total_hits: true, query: { bool: { filter } } }, (answer) => {
      const hits = hitsIn(answer);
      return { count: totalIn(hits), rows: rowsIn(hits, this.#fields) };
    });
  }

  #aggregations(query: RemoteQuery, facets: readonly FacetPlan[]): Part {
    return facets.length > 0 ? { aggs: this.#write.counts(query, facets) } : {};
  }

  #search<Value>(body: Part, read: (answer: Shape) => Value): Exchange<Value> {
    return { addresses: [searchAddress(this.#base, body)], read: ([answer]) => read(wholeAnswer(answer)) };
  }
}

/**
 * A search by GET, so that no preflight is needed. The same copies of the shards answer each time (`preference`): else equals would change
 * places from page to page.
 */
export function searchAddress(base: string, body: Part): string {
  const source = encodeURIComponent(JSON.stringify(body));
  return `${base}/_search?preference=parvis&source_content_type=application%2Fjson&source=${source}`;
}

/** @throws {LoadError} `half-answer` for what only some of the shards have answered, or in too short a time: it is no answer. */
export function wholeAnswer(body: unknown): Shape {
  const answer = objectIn(body, 'search');
  const { total, successful } = objectIn(answer['_shards'], '_shards');
  // Shards that nobody has are not told as failed: 2 of 3 are successful then, and 0 failed.
  if (answer['timed_out'] === true || successful !== total) throw new LoadError('half-answer');
  return answer;
}

export function hitsIn(answer: Shape): Shape {
  return objectIn(answer['hits'], 'hits');
}

function totalIn(hits: Shape): number {
  const total = objectIn(hits['total'], 'total');
  if (total['relation'] !== undefined && total['relation'] !== 'eq') throw new LoadError('half-answer');
  return countIn(total['value'], 'total.value');
}

export function rowsIn(hits: Shape, fields: readonly IndexField[]): readonly RemoteRow[] {
  return listIn(hits['hits'], 'hits').map((each) => {
    const hit = objectIn(each, 'hit');
    const id = textIn(hit, '_id');
    const source = objectIn(hit['_source'] ?? {}, '_source');
    return { id: id === '' ? null : id, cells: fields.map(({ name }) => cellText(valueAt(source, name))) };
  });
}

/** A value by its path, whether it is written as one name or as objects in objects. */
export function valueAt(source: Shape, path: string): unknown {
  if (Object.hasOwn(source, path)) return member(source, path);
  let value: unknown = source;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Shape)[key];
  }
  return value;
}

function countsIn(answer: Shape, facets: readonly FacetPlan[]): readonly RemoteCounts[] {
  const told = objectIn(answer['aggregations'], 'aggregations');
  return facets.map((plan, at) => {
    const outer = objectIn(told[`f${String(at)}`], 'aggregation');
    return countsOf(plan, outer, objectIn(outer['v'], 'aggregation'));
  });
}

function countsOf(
  { column: { name: column, type }, kind }: FacetPlan,
  outer: Shape,
  inner: Shape,
): RemoteCounts {
  if (kind === 'range') {
    const isDay = type === 'date' || type === 'datetime';
    const endOf = (end: 'low' | 'high'): number | null => {
      const value = member(objectIn(inner[end], end), 'value');
      return typeof value === 'number' ? (isDay ? value / DAY : value) : null;
    };
    const [least, most] = [endOf('low'), endOf('high')];
    const bounds = least !== null && most !== null ? { least, most } : null;
    return { column, values: [], isWhole: false, bounds };
  }
  if (kind === 'presence') {
    const [all, filled] = [countIn(outer['doc_count'], 'count'), countIn(inner['doc_count'], 'count')];
    const values = [
      { value: 'with', count: filled },
      { value: 'without', count: all - filled },
    ];
    return { column, values, isWhole: true, bounds: null };
  }
  const buckets = listIn(inner['buckets'], 'buckets').map((each) => objectIn(each, 'bucket'));
  const values = buckets.map((bucket) => ({
    value: textIn(bucket, 'key_as_string') || cellText(bucket['key']),
    // What a shard has left out cannot be summed up.
    count: (bucket['doc_count_error_upper_bound'] ?? 0) === 0 ? countIn(bucket['doc_count'], 'count') : NaN,
  }));
  return { column, values, isWhole: (inner['sum_other_doc_count'] ?? 0) === 0, bounds: null };
}

/** In milliseconds. */
const DAY = 86_400_000;
