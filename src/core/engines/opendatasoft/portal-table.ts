import type { Abilities } from '../../collection/abilities.js';
import type { FacetKind } from '../../collection/question.js';
import type { Column, Schema } from '../../schema/schema.js';
import { columnWithRole } from '../../schema/schema.js';
import { cellText } from '../remote/cell-text.js';
import type { Field } from '../remote/list-schema.js';
import {
  alternatives,
  everything,
  without,
  type Clause,
  type FacetPlan,
  type RemoteQuery,
} from '../remote/remote-query.js';
import type { Exchange, RemoteCounts, RemotePage, RemoteTable } from '../remote/remote-table.js';
import { countIn, listIn, member, objectIn, textIn, type Shape } from '../remote/shapes.js';
import { dayNumber, parseDate } from '../../time/dates.js';
import type { ListAddress } from './list-address.js';
import { condition, fieldName, literal } from './odsql.js';

/** What the API gives at most: records at once, records from the first one on, values of a filter. */
const MOST_ROWS = 100;
const DEEPEST = 10_000;
const MOST_VALUES = 100;
/** Months and years are told whole: groups may be more than records. */
const MOST_DAYS = 5000;
/** What is taken away or printed page by page: more is had by the portal's own address. */
const MOST_TAKEN = 1000;
const MOST_PRINTED = 500;

/** How days are written that are grouped, as the ends of `month` and `year` are. */
const forms: ReadonlyMap<FacetKind, string> = new Map([
  ['month', 'yyyy-MM'],
  ['year', 'yyyy'],
]);

/** What a portal can be asked, by what its fields are. */
export function portalAbilities(fields: readonly Field[], schema: Schema): Abilities {
  const canSort = fields.filter(({ kind, isList }) => kind !== 'point' && kind !== 'other' && !isList);
  return {
    words: 'prefix',
    sort: canSort.map(({ name }) => name),
    facets: ['values', 'range', 'month', 'year', 'presence'],
    counts: true,
    deepest: DEEPEST,
    most: MOST_TAKEN,
    printed: MOST_PRINTED,
    find: columnWithRole(schema, 'id') !== undefined,
    points: false,
  };
}

/** The cells of a record, in the order of the fields. */
export function cellsOf(record: Shape, fields: readonly Field[]): readonly string[] {
  return fields.map(({ name }) => cellText(member(record, name)));
}

/** A list of a portal. Counting by `facets` is an ability that not every portal has (`hasFacets`); grouping does as well. */
export class PortalTable implements RemoteTable {
  readonly mostRows = MOST_ROWS;
  readonly abilities: Abilities;
  readonly #address: ListAddress;
  readonly #fields: readonly Field[];
  readonly #id: Column | undefined;
  readonly #hasFacets: boolean;

  constructor(address: ListAddress, fields: readonly Field[], schema: Schema, hasFacets: boolean) {
    this.abilities = portalAbilities(fields, schema);
    this.#address = address;
    this.#fields = fields;
    this.#id = columnWithRole(schema, 'id');
    this.#hasFacets = hasFacets;
  }

  page(query: RemoteQuery, from: number, size: number): Exchange<RemotePage> {
    const order = query.order
      .map(({ column, descending }) => `${fieldName(column.name)} ${descending ? 'DESC' : 'ASC'}`)
      .join(', ');
    const parameters = { where: this.#where(query), order_by: order, limit: size, offset: from || '' };
    return this.#exchange([this.#url('records', parameters)], ([body]) => this.#pageIn(body));
  }

  count(query: RemoteQuery): Exchange<number> {
    const address = this.#url('records', { where: this.#where(query), limit: 0 });
    return this.#exchange([address], ([body]) =>
      countIn(objectIn(body, 'records')['total_count'], 'total_count'),
    );
  }

  find(id: string, query: RemoteQuery): Exchange<RemotePage> {
    const column = this.#id;
    if (!column) return { addresses: [], read: () => ({ count: 0, rows: [] }) };
    const clause: Clause = { column, kind: 'values', match: 'any', values: [id] };
    const where = this.#where({ ...query, ticked: [clause] });
    return this.#exchange([this.#url('records', { where, limit: 2 })], ([body]) => this.#pageIn(body));
  }

  exportAddress(query: RemoteQuery): string {
    return this.#url('exports/csv', {
      where: this.#where(query),
      delimiter: ';',
      use_labels: 'true',
      limit: -1,
    });
  }

  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Exchange<readonly RemoteCounts[]> {
    const parts = this.#parts(query, facets);
    return {
      addresses: parts.map(({ address }) => address),
      read: (bodies) => parts.flatMap(({ read }, place) => read(bodies[place])),
    };
  }

  /** A request each: for all filters that the portal counts at once, and for each of the others. */
  #parts(query: RemoteQuery, facets: readonly FacetPlan[]): readonly Part[] {
    const together = facets.filter((plan) => this.#isFacet(plan) && !this.#hasOwnCounts(plan));
    const apart = facets.filter((plan) => !together.includes(plan));
    const whole = together.length > 0 ? [this.#facetsPart(query, together)] : [];
    return [...whole, ...apart.map((plan) => this.#partOf(query, plan))];
  }

  /** Ticks of a filter that wants one of them do not count for its own numbers. */
  #hasOwnCounts({ ticked, match }: FacetPlan): boolean {
    return ticked.length > 0 && match === 'any';
  }

  #isFacet({ kind, column }: FacetPlan): boolean {
    return kind === 'values' && this.#hasFacets && this.#fields[column.index]?.isFacet === true;
  }

  #partOf(query: RemoteQuery, plan: FacetPlan): Part {
    const among = plan.match === 'all' ? query : without(query, plan.column);
    if (plan.kind === 'range') return this.#boundsPart(query, plan);
    if (plan.kind === 'presence') return this.#presencePart(among, plan);
    return this.#isFacet(plan) ? this.#facetsPart(among, [plan]) : this.#groupPart(among, plan);
  }

  #facetsPart(query: RemoteQuery, plans: readonly FacetPlan[]): Part {
    const address = this.#url(
      'facets',
      { where: this.#where(query) },
      plans.map(({ column }) => column.name),
    );
    return {
      address,
      read: (body) => {
        const told = listIn(objectIn(body, 'facets')['facets'], 'facets').map((each) =>
          objectIn(each, 'facet'),
        );
        return plans.map(({ column }): RemoteCounts => {
          const facet = told.find((each) => textIn(each, 'name') === column.name);
          const values = listIn(facet?.['facets'] ?? [], 'values');
          return valuesIn(column, values, { value: 'value', count: 'count', limit: MOST_VALUES });
        });
      },
    };
  }

  #groupPart(query: RemoteQuery, { column, kind }: FacetPlan): Part {
    const form = forms.get(kind);
    const name = fieldName(column.name);
    const limit = form === undefined ? MOST_VALUES : MOST_DAYS;
    // What is grouped by comes along by itself: Data Fair knows `date_format` in no other place.
    const address = this.#url('records', {
      select: 'count(*) as n',
      group_by: `${form === undefined ? name : `date_format(${name}, '${form}')`} as v`,
      order_by: form === undefined ? 'n DESC' : 'v ASC',
      limit,
      where: this.#where(query),
    });
    const read = (body: unknown): readonly RemoteCounts[] => {
      const groups = listIn(objectIn(body, 'records')['results'], 'results');
      return [valuesIn(column, groups, { value: 'v', count: 'n', limit })];
    };
    return { address, read };
  }

  #presencePart(query: RemoteQuery, { column }: FacetPlan): Part {
    const address = this.#url('records', {
      select: `count(*) as n, count(${fieldName(column.name)}) as w`,
      limit: 1,
      where: this.#where(query),
    });
    return {
      address,
      read: (body) => {
        const [first] = listIn(objectIn(body, 'records')['results'], 'results');
        const { n = 0, w = 0 } = first === undefined ? {} : objectIn(first, 'counts');
        const [all, filled] = [countIn(n, 'count'), countIn(w, 'count')];
        const values = [
          { value: 'with', count: filled },
          { value: 'without', count: Math.max(0, all - filled) },
        ];
        return [{ column: column.name, values, isWhole: true, bounds: null }];
      },
    };
  }

  /** How far a range can go, among all that the author lets through. */
  #boundsPart({ where }: RemoteQuery, { column }: FacetPlan): Part {
    const name = fieldName(column.name);
    const address = this.#url('records', {
      select: `min(${name}) as low, max(${name}) as high`,
      limit: 1,
      where: this.#where({ ...everything, where }),
    });
    return {
      address,
      read: (body) => {
        const [first] = listIn(objectIn(body, 'records')['results'], 'results');
        const { low, high } = first === undefined ? {} : objectIn(first, 'bounds');
        const [least, most] = [endOf(low, column), endOf(high, column)];
        const bounds = least === null || most === null ? null : { least, most };
        return [{ column: column.name, values: [], isWhole: false, bounds }];
      },
    };
  }

  #pageIn(body: unknown): RemotePage {
    const answer = objectIn(body, 'records');
    const rows = listIn(answer['results'], 'results').map((each) => {
      const cells = cellsOf(objectIn(each, 'record'), this.#fields);
      const id = this.#id ? (cells[this.#id.index] ?? '') : '';
      return { id: id === '' ? null : id, cells };
    });
    return { count: countIn(answer['total_count'], 'total_count'), rows };
  }

  #where({ words, where, ticked }: RemoteQuery): string {
    const sought = words.map((word) => `search(*, ${literal(word)})`);
    const held = [...where, ...ticked].map((clause) => {
      const tests = alternatives(clause).map((each) =>
        condition(each, this.#fields[each.column.index]?.kind ?? 'text'),
      );
      return tests.length > 1 ? `(${tests.join(' OR ')})` : tests.join('');
    });
    return [this.#address.where, ...held, ...sought].filter(Boolean).join(' AND ');
  }

  #url(
    path: string,
    parameters: Readonly<Record<string, string | number>>,
    facets: readonly string[] = [],
  ): string {
    const given = Object.entries(parameters).filter(([, value]) => value !== '');
    const all = [...given, ...facets.map((name) => ['facet', name] as const)];
    const query = all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    return `${this.#address.base}/${path}${query === '' ? '' : `?${query}`}`;
  }

  #exchange<Value>(addresses: readonly string[], read: Exchange<Value>['read']): Exchange<Value> {
    return { addresses, read };
  }
}

/** One of the requests by which filters are counted. */
interface Part {
  readonly address: string;
  readonly read: (body: unknown) => readonly RemoteCounts[];
}

/** The values of a filter in an answer; what is not given is no value. */
function valuesIn(
  { name }: Column,
  list: readonly unknown[],
  { value, count, limit }: { readonly value: string; readonly count: string; readonly limit: number },
): RemoteCounts {
  const values = list
    .map((each) => objectIn(each, 'value'))
    .map((each) => ({ value: cellText(member(each, value)), count: countIn(member(each, count), 'count') }))
    .filter((each) => each.value !== '');
  return { column: name, values, isWhole: list.length < limit, bounds: null };
}

function endOf(value: unknown, { type }: Column): number | null {
  if (type !== 'date' && type !== 'datetime') return typeof value === 'number' ? value : null;
  // Data Fair tells the ends of days in milliseconds.
  if (typeof value === 'number') return value / DAY;
  const date = typeof value === 'string' ? parseDate(value) : null;
  return date && dayNumber(date);
}

/** In milliseconds. */
const DAY = 86_400_000;
