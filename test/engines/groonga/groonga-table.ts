import type { Abilities } from '../../../src/core/collection/abilities.js';
import { cellText } from '../../../src/core/engines/remote/cell-text.js';
import type { Field } from '../../../src/core/engines/remote/list-schema.js';
import {
  everything,
  without,
  type FacetPlan,
  type RemoteQuery,
} from '../../../src/core/engines/remote/remote-query.js';
import type {
  Exchange,
  RemoteCounts,
  RemotePage,
  RemoteRow,
  RemoteTable,
} from '../../../src/core/engines/remote/remote-table.js';
import { countIn, listIn, objectIn, unknownAnswer } from '../../../src/core/engines/remote/shapes.js';
import { dayNumber, parseDate } from '../../../src/core/time/dates.js';
import { filterOf } from './filter.js';

const MOST_VALUES = 100;

/** A table of Groonga: a page and what all filters count that nothing is ticked in come in one answer. */
export class GroongaTable implements RemoteTable {
  readonly mostRows = 1000;
  readonly abilities: Abilities;
  readonly #base: string;
  readonly #fields: readonly Field[];

  constructor(base: string, fields: readonly Field[]) {
    this.#base = base;
    this.#fields = fields;
    this.abilities = {
      words: 'prefix',
      sort: fields.filter(({ isList }) => !isList).map(({ name }) => name),
      facets: ['values', 'range', 'month', 'year', 'presence'],
      counts: true,
      deepest: 1_000_000,
      most: 1000,
      find: true,
      points: false,
    };
  }

  page(query: RemoteQuery, from: number, size: number): Exchange<RemotePage> {
    const order = query.order.map(({ column, descending }) => (descending ? '-' : '') + keyOf(column.name));
    const sort = order.length > 0 ? order.join(',') : query.words.length > 0 ? '-_score,_id' : '_id';
    const parameters = { sort_keys: sort, offset: String(from), limit: String(size) };
    return this.#select(query, parameters, (answer) => this.#pageIn(answer));
  }

  count(query: RemoteQuery): Exchange<number> {
    return this.#select(query, { limit: '0' }, totalIn);
  }

  find(id: string, query: RemoteQuery): Exchange<RemotePage> {
    const [column] = this.#fields;
    const same = `_key == ${JSON.stringify(id)}`;
    return column
      ? this.#select(query, { limit: '2' }, (answer) => this.#pageIn(answer), same)
      : { addresses: [], read: () => ({ count: 0, rows: [] }) };
  }

  counts(query: RemoteQuery, facets: readonly FacetPlan[]): Exchange<readonly RemoteCounts[]> {
    const parts = facets.map((plan) => this.#part(query, plan));
    return {
      addresses: parts.flatMap(({ addresses }) => addresses),
      read: (bodies) => {
        let from = 0;
        return parts.map(({ addresses, read }) => read(bodies.slice(from, (from += addresses.length))));
      },
    };
  }

  #part(query: RemoteQuery, plan: FacetPlan): Exchange<RemoteCounts> {
    const { column, kind, match } = plan;
    if (kind === 'range') return this.#bounds(query, plan);
    const among = match === 'all' ? query : without(query, column);
    const key =
      kind === 'values' ? keyOf(column.name) : `${kind === 'presence' ? 'with' : kind}_${column.name}`;
    const drilldown = {
      limit: '0',
      'drilldowns[v].keys': key,
      'drilldowns[v].sort_keys': '-_nsubrecs',
      'drilldowns[v].limit': String(MOST_VALUES * 10),
    };
    return this.#select(among, drilldown, (answer): RemoteCounts => {
      const told = listIn(objectIn(answer[1], 'drilldowns')['v'], 'drilldown').slice(2);
      const values = told
        .map((each) => listIn(each, 'group'))
        .map(([value, count]) => ({ value: nameOf(kind, cellText(value)), count: countIn(count, 'count') }))
        .filter(({ value }) => value !== '');
      return { column: column.name, values, isWhole: true, bounds: null };
    });
  }

  /** The first and the last of what the author lets through. */
  #bounds({ where }: RemoteQuery, { column }: FacetPlan): Exchange<RemoteCounts> {
    const query = { ...everything, where };
    const ends = ['', '-'].map((sign) =>
      this.#select(
        query,
        { sort_keys: sign + column.name, limit: '1' },
        (answer) => {
          const [row] = GroongaTable.rowsIn(answer, this.#fields);
          return row ? endOf(row.cells[column.index] ?? '') : null;
        },
        `with_${column.name} == true`,
      ),
    );
    return {
      addresses: ends.flatMap(({ addresses }) => addresses),
      read: (bodies) => {
        const [least = null, most = null] = ends.map(({ read }, at) => read([bodies[at]]));
        const bounds = least === null || most === null ? null : { least, most };
        return { column: column.name, values: [], isWhole: false, bounds };
      },
    };
  }

  #pageIn(answer: readonly unknown[]): RemotePage {
    return { count: totalIn(answer), rows: GroongaTable.rowsIn(answer, this.#fields) };
  }

  #select<Value>(
    query: RemoteQuery,
    parameters: Readonly<Record<string, string>>,
    read: (answer: readonly unknown[]) => Value,
    and = '',
  ): Exchange<Value> {
    const filter = [filterOf(query), and].filter(Boolean).join(' && ');
    const address = selectAddress(this.#base, { ...(filter !== '' && { filter }), ...parameters });
    return { addresses: [address], read: ([body]) => read(answerIn(body)) };
  }

  static rowsIn(answer: readonly unknown[], fields: readonly Field[]): readonly RemoteRow[] {
    const [, columns, ...rows] = listIn(answer[0], 'result');
    const names = listIn(columns, 'columns').map((each) => String(listIn(each, 'column')[0]));
    return rows.map((each) => {
      const row = listIn(each, 'row');
      const value = (name: string): unknown => row[names.indexOf(name)];
      const cells = fields.map(({ name }) =>
        value(`with_${name}`) === false ? '' : cellText(value(keyOf(name))),
      );
      return { id: cellText(value('_key')), cells };
    });
  }
}

/** What is called `reference` is the key of the table. */
export function keyOf(name: string): string {
  return name === 'reference' ? '_key' : name;
}

export function selectAddress(base: string, parameters: Readonly<Record<string, string>>): string {
  return `${base}?${new URLSearchParams({ table: 'Rows', ...parameters }).toString()}`;
}

/** @throws {LoadError} `unknown-answer` for what is no answer of Groonga. */
export function answerIn(body: unknown): readonly unknown[] {
  const [head, answer] = listIn(body, 'answer');
  if (listIn(head, 'head')[0] !== 0) throw unknownAnswer('result');
  return listIn(answer, 'result');
}

function totalIn(answer: readonly unknown[]): number {
  return countIn(listIn(listIn(answer[0], 'result')[0], 'total')[0], 'total');
}

function nameOf(kind: FacetPlan['kind'], value: string): string {
  return kind === 'presence' ? (value === 'true' ? 'with' : 'without') : value;
}

function endOf(cell: string): number | null {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  const date = parseDate(cell);
  return date && dayNumber(date);
}
