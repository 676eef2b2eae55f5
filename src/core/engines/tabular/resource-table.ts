import type { Abilities } from '../../collection/abilities.js';
import type { Column } from '../../schema/schema.js';
import { cellText } from '../remote/cell-text.js';
import type { Field } from '../remote/list-schema.js';
import { everything, without, type FacetPlan, type RemoteQuery } from '../remote/remote-query.js';
import type { Exchange, RemoteCounts, RemotePage, RemoteTable } from '../remote/remote-table.js';
import { countIn, listIn, member, objectIn, unknownAnswer, type Shape } from '../remote/shapes.js';
import { dayNumber, parseDate } from '../../time/dates.js';
import { encoded, filtersOf, isSafeName, wordFilter } from './filters.js';

const MOST_ROWS = 50;
const DEEPEST = 10_000;
const MOST_TAKEN = 1000;
const MOST_PRINTED = 500;
/** Longer exports are refused. */
const MOST_EXPORTED = 50_000;

/** What calls a row. */
const ID = '__id';

/** What the resource may be asked beside its rows. */
export interface Counting {
  /** Whether rows may be grouped and counted: few resources allow it. */
  readonly isAllowed: boolean;
  /** The only columns that may be asked about, where there are such. */
  readonly columns: ReadonlySet<string> | null;
}

/** A resource of data.gouv.fr. */
export class ResourceTable implements RemoteTable {
  readonly mostRows = MOST_ROWS;
  readonly abilities: Abilities;
  readonly #base: string;
  /** What every request asks beside its question. */
  readonly #always: readonly string[];
  readonly #fields: readonly Field[];
  readonly #searched: readonly string[];
  readonly #counting: Counting;

  constructor(base: string, always: readonly string[], fields: readonly Field[], counting: Counting) {
    this.#base = base;
    this.#always = always;
    this.#fields = fields;
    this.#counting = counting;
    const asked = fields.filter(({ name, kind }) => isSafeName(name) && kind !== 'other');
    this.#searched = asked.filter(({ kind }) => kind === 'text').map(({ name }) => name);
    this.abilities = {
      words: this.#searched.length > 0 ? 'contains' : 'none',
      sort: asked.map(({ name }) => name),
      facets: ['values', 'range', 'presence'],
      counts: counting.isAllowed,
      deepest: DEEPEST,
      most: MOST_TAKEN,
      printed: MOST_PRINTED,
      find: true,
      points: false,
    };
  }

  page(query: RemoteQuery, from: number, size: number): Exchange<RemotePage> {
    const [order] = query.order;
    const sort = order ? [`${order.column.name}__sort=${order.descending ? 'desc' : 'asc'}`] : [];
    const { pageSize, pages, skipped } = pagesFor(from, size);
    const filters = [...this.#filters(query), ...sort];
    const addresses = pages.map((page) =>
      this.#data([...filters, `page=${String(page)}`, `page_size=${String(pageSize)}`]),
    );
    const read = (bodies: readonly unknown[]): RemotePage => {
      const found = bodies.map((body) => this.#pageIn(body));
      const rows = found.flatMap((page) => page.rows).slice(skipped, skipped + size);
      return { count: found[0]?.count ?? 0, rows };
    };
    return { addresses, read };
  }

  count(query: RemoteQuery): Exchange<number> {
    return this.#totalOf(this.#filters(query));
  }

  find(id: string, query: RemoteQuery): Exchange<RemotePage> {
    if (!/^\d{1,15}$/.test(id)) return { addresses: [], read: () => ({ count: 0, rows: [] }) };
    const address = this.#data([...this.#filters(query), `${ID}__exact=${id}`, 'page_size=2']);
    return { addresses: [address], read: ([body]) => this.#pageIn(body) };
  }

  exportAddress(query: RemoteQuery, count: number): string | null {
    const filters = this.#filters(query);
    return count > MOST_EXPORTED ? null : this.#address('data/csv/', filters);
  }

  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Exchange<readonly RemoteCounts[]> {
    const parts = facets
      .filter(({ column }) => this.#mayCount(column))
      .map((plan) => this.#part(query, plan));
    return {
      addresses: parts.flatMap(({ addresses }) => addresses),
      read: (bodies) => {
        let from = 0;
        return parts.map(({ addresses, read }) => {
          const own = bodies.slice(from, (from += addresses.length));
          return read(own);
        });
      },
    };
  }

  #mayCount({ name }: Column): boolean {
    return isSafeName(name) && (this.#counting.columns?.has(name) ?? true);
  }

  #part(query: RemoteQuery, plan: FacetPlan): Exchange<RemoteCounts> {
    const { column, kind, match } = plan;
    const filters = this.#filters(match === 'all' ? query : without(query, column));
    if (kind === 'range') return this.#bounds(query, column);
    if (kind === 'presence') return this.#presence(column, filters);
    const address = this.#data([
      ...filters,
      `${column.name}__groupby`,
      `${column.name}__count`,
      `page_size=${String(MOST_ROWS)}`,
    ]);
    return { addresses: [address], read: ([body]) => valuesIn(column, rowsIn(body)) };
  }

  #presence({ name }: Column, filters: readonly string[]): Exchange<RemoteCounts> {
    const kinds = [
      ['with', 'isnotnull'],
      ['without', 'isnull'],
    ] as const;
    const totals = kinds.map(([, operator]) => this.#totalOf([...filters, `${name}__${operator}`]));
    const read = (bodies: readonly unknown[]): RemoteCounts => ({
      column: name,
      values: kinds.map(([value], at) => ({ value, count: totals[at]?.read([bodies[at]]) ?? NaN })),
      isWhole: true,
      bounds: null,
    });
    return { addresses: totals.flatMap(({ addresses }) => addresses), read };
  }

  #bounds({ where }: RemoteQuery, column: Column): Exchange<RemoteCounts> {
    const { name } = column;
    const address = this.#data([
      ...this.#filters({ ...everything, where }),
      `${name}__min`,
      `${name}__max`,
      'page_size=1',
    ]);
    const read = ([body]: readonly unknown[]): RemoteCounts => {
      const [first = {}] = rowsIn(body);
      const least = endOf(member(first, `${name}__min`), column);
      const most = endOf(member(first, `${name}__max`), column);
      const bounds = least === null || most === null ? null : { least, most };
      return { column: name, values: [], isWhole: false, bounds };
    };
    return { addresses: [address], read };
  }

  #totalOf(filters: readonly string[]): Exchange<number> {
    return { addresses: [this.#data([...filters, 'page_size=1'])], read: ([body]) => totalIn(body) };
  }

  #pageIn(body: unknown): RemotePage {
    const rows = rowsIn(body).map((row) => {
      const id = cellText(member(row, ID));
      return {
        id: id === '' ? null : id,
        cells: this.#fields.map(({ name }) => cellText(member(row, name))),
      };
    });
    return { count: totalIn(body), rows };
  }

  /** @throws nothing: what cannot be asked never comes this far (`isSafeValue`). */
  #filters({ words, marked, where, ticked }: RemoteQuery): readonly string[] {
    const held = [...where, ...ticked].flatMap((clause) =>
      filtersOf(clause, this.#fields[clause.column.index]?.kind === 'number'),
    );
    const sought = words.map((word, at) =>
      wordFilter(/^[\p{L}\p{N}]+$/u.test(word) ? word : (marked[at] ?? ''), this.#searched),
    );
    return [...this.#always, ...held, ...sought];
  }

  #data(parameters: readonly string[]): string {
    return this.#address('data/', parameters);
  }

  #address(path: string, parameters: readonly string[]): string {
    const query = parameters.map(encoded).join('&');
    return `${this.#base}/${path}${query === '' ? '' : `?${query}`}`;
  }
}

/** The pages of the server that hold some rows. */
function pagesFor(
  from: number,
  size: number,
): { readonly pageSize: number; readonly pages: readonly number[]; readonly skipped: number } {
  if (size <= MOST_ROWS && from % size === 0) return { pageSize: size, pages: [from / size + 1], skipped: 0 };
  const first = Math.floor(from / MOST_ROWS);
  const last = Math.floor((from + size - 1) / MOST_ROWS);
  const pages = Array.from({ length: last - first + 1 }, (_, at) => first + at + 1);
  return { pageSize: MOST_ROWS, pages, skipped: from - first * MOST_ROWS };
}

export function rowsIn(body: unknown): readonly Shape[] {
  return listIn(objectIn(body, 'data')['data'], 'data').map((row) => objectIn(row, 'row'));
}

function totalIn(body: unknown): number {
  return countIn(objectIn(objectIn(body, 'data')['meta'], 'meta')['total'], 'meta.total');
}

/** The values of a filter, the most frequent first; what is not given is no value. */
function valuesIn({ name }: Column, rows: readonly Shape[]): RemoteCounts {
  const values = rows
    .map((row) => ({ value: cellText(member(row, name)), count: member(row, `${name}__count`) }))
    .filter(({ value }) => value !== '')
    .map(({ value, count }) => ({ value, count: countIn(count, 'count') }))
    .sort((one, other) => other.count - one.count);
  if (rows.some((row) => !Object.hasOwn(row, name))) throw unknownAnswer('groups');
  return { column: name, values, isWhole: rows.length < MOST_ROWS, bounds: null };
}

function endOf(value: unknown, { type }: Column): number | null {
  if (type !== 'date' && type !== 'datetime') return typeof value === 'number' ? value : null;
  const date = typeof value === 'string' ? parseDate(value) : null;
  return date && dayNumber(date);
}
