import { expect } from 'chai';
import fc from 'fast-check';
import type { FacetValue } from '../../../src/core/collection/collection.js';
import type { FacetRequest, Scope } from '../../../src/core/collection/question.js';
import { emptySelection, valuesOf, type Selection } from '../../../src/core/collection/selection.js';
import { collectionOf, schemaOf, scopeOf, signal } from './fixture.js';
import { naiveCount, naiveKeys, naiveRows, plainKey, type NaiveTable } from './naive.js';

const names = ['kind', 'themes', '__proto__', 'constructor'];
const separators = [null, ',', null, '|'];
const schema = schemaOf(
  Object.fromEntries(names.map((name, index) => [name, { separator: separators[index] ?? null }])),
);

const value = fc.constantFrom(
  '',
  'Été',
  'ete',
  ' ÉTÉ',
  'hiver',
  'hiver doux',
  'hiver  doux',
  '__proto__',
  'toString',
  'a',
);
const list = (separator: string): fc.Arbitrary<string> =>
  fc.array(value, { maxLength: 3 }).map((values) => values.join(separator));
const rows = fc.array(fc.tuple(value, list(', '), value, list('|')), { maxLength: 90 });
const filters = fc.dictionary(
  fc.constantFrom(...names),
  fc.array(fc.oneof(value, fc.constant('nowhere')), { maxLength: 3 }),
);
const requests = fc
  .tuple(...names.map(() => fc.constantFrom('any' as const, 'all' as const)))
  .map((matches) =>
    names.map((column, index): FacetRequest => ({ column, kind: 'values', match: matches[index] ?? 'any' })),
  );
const where = fc.array(
  fc.record({ column: fc.constantFrom(...names), values: fc.array(value, { minLength: 1, maxLength: 2 }) }),
  {
    maxLength: 1,
  },
);

const selectionOf = (part: Partial<Selection>): Selection => ({ ...emptySelection, ...part });

describe('filters', () => {
  it('find the records and count the values that the plain definition does, for any table and any selection', async () => {
    await fc.assert(
      fc.asyncProperty(rows, filters, requests, where, async (cells, ticked, facets, conditions) => {
        const table: NaiveTable = { names, separators, rows: cells };
        const selection = selectionOf({ filters: ticked });
        const scope = scopeOf({ facets, where: conditions, pageSize: 1000 });
        const results = await collectionOf(schema, cells).ask({ selection, scope }, signal);
        expect(results.entries.map(({ index }) => index)).to.deep.equal(naiveRows(table, selection, scope));
        expect(results.total).to.equal(naiveRows(table, emptySelection, scope).length);
        expect(results.facets.map(({ column }) => column)).to.deep.equal(names);
        for (const [place, { values }] of results.facets.entries()) {
          checkValues(table, selection, scope, facets[place] as FacetRequest, values);
        }
      }),
      { numRuns: 300 },
    );
  });

  function checkValues(
    table: NaiveTable,
    selection: Selection,
    scope: Scope,
    request: FacetRequest,
    values: readonly FacetValue[],
  ): void {
    const keys = naiveKeys(table, scope, request.column);
    const ticked = valuesOf(selection, request.column).map(plainKey);
    expect(new Set(values.filter(({ known }) => known).map((each) => plainKey(each.value)))).to.deep.equal(
      keys,
    );
    for (const each of values) {
      expect(each.known).to.equal(keys.has(plainKey(each.value)));
      expect(each.selected).to.equal(ticked.includes(plainKey(each.value)));
      expect(each.count).to.equal(naiveCount(table, selection, scope, request, each.value));
    }
    for (const key of ticked) expect(values.map((each) => plainKey(each.value))).to.include(key);
  }

  const kinds = schemaOf({
    nom: { role: 'title' },
    places: { type: 'number' },
    date: { type: 'date' },
    site: { type: 'url' },
  });
  const records = [
    ['Été', '12', '2024-01-31', 'https://a.example'],
    ['école', '4', '15/02/2024', ''],
    ['3D', '', '2023-12-31', 'https://b.example'],
    ['hiver', '1 200', '', '-'],
  ];
  const ask = async (
    request: FacetRequest,
    ticked: readonly string[] = [],
  ): Promise<{
    values: readonly (readonly [string, number])[];
    found: readonly number[];
    bounds: unknown;
  }> => {
    const scope: Scope = scopeOf({ facets: [request] });
    const selection = selectionOf({ filters: { [request.column]: ticked } });
    const { facets, entries } = await collectionOf(kinds, records).ask({ selection, scope }, signal);
    return {
      values: facets[0]?.values.map((each) => [each.value, each.count] as const) ?? [],
      found: entries.map(({ index }) => index),
      bounds: facets[0]?.bounds,
    };
  };

  it('show values by falling count, then by name as a reader orders them, what is not given last', async () => {
    const schemaOfOne = schemaOf({ v: {} });
    const cells = ['b', 'é', 'É', 'É', 'e10', 'e9', '', '', '', ''].map((cell) => [cell]);
    const scope = scopeOf({ facets: [{ column: 'v', kind: 'values', match: 'any' }] });
    const { facets } = await collectionOf(schemaOfOne, cells).ask(
      { selection: emptySelection, scope },
      signal,
    );
    expect(facets[0]?.values.map((each) => each.value)).to.deep.equal(['É', 'b', 'e9', 'e10', '']);
    expect(facets[0]?.values.map((each) => each.count)).to.deep.equal([3, 1, 1, 1, 4]);
  });

  it('file values under their first letter', async () => {
    const request: FacetRequest = { column: 'nom', kind: 'letter', match: 'any' };
    expect((await ask(request)).values).to.deep.equal([
      ['E', 2],
      ['#', 1],
      ['H', 1],
    ]);
    expect((await ask(request, ['E'])).found).to.deep.equal([0, 1]);
  });

  it('tell rows with a value from rows without', async () => {
    const request: FacetRequest = { column: 'site', kind: 'presence', match: 'any' };
    expect((await ask(request)).values).to.deep.equal([
      ['with', 2],
      ['without', 2],
    ]);
    expect((await ask(request, ['without'])).found).to.deep.equal([1, 3]);
  });

  it('take numbers between two bounds, one of them, or none given', async () => {
    const request: FacetRequest = { column: 'places', kind: 'range', match: 'any' };
    expect((await ask(request)).bounds).to.deep.equal({ least: 4, most: 1200 });
    expect((await ask(request, ['4..12'])).found).to.deep.equal([0, 1]);
    expect((await ask(request, ['10..'])).found).to.deep.equal([0, 3]);
    expect((await ask(request, ['..4'])).found).to.deep.equal([1]);
    expect((await ask(request, [''])).found).to.deep.equal([2]);
    expect((await ask(request, ['4..12', '1000..'])).values).to.deep.equal([
      ['4..12', 2],
      ['1000..', 1],
    ]);
  });

  it('take days, whole months and whole years', async () => {
    const request: FacetRequest = { column: 'date', kind: 'range', match: 'any' };
    expect((await ask(request)).bounds).to.deep.equal({ least: 19722, most: 19768 });
    expect((await ask(request, ['2024-01-31..2024-02-15'])).found).to.deep.equal([0, 1]);
    expect((await ask(request, ['2024'])).found).to.deep.equal([0, 1]);
    expect((await ask(request, ['2024-02'])).found).to.deep.equal([1]);
    expect((await ask(request, ['..2023'])).found).to.deep.equal([2]);
  });

  it('ignore what is no range, and columns that the file does not have', async () => {
    const request: FacetRequest = { column: 'places', kind: 'range', match: 'any' };
    for (const nonsense of ['x', '..', '1..2..3', 'Infinity..', '<b>']) {
      expect((await ask(request, [nonsense])).found, nonsense).to.have.length(4);
    }
    const selection = selectionOf({ filters: { nowhere: ['x'] } });
    const scope = scopeOf({ facets: [{ column: 'nowhere', kind: 'values', match: 'any' }] });
    const results = await collectionOf(kinds, records).ask({ selection, scope }, signal);
    expect([results.count, results.facets]).to.deep.equal([4, []]);
  });

  it('show no row at all where a condition names a column that the file does not have', async () => {
    const scope = scopeOf({ where: [{ column: 'consentement', values: ['oui'] }] });
    expect(
      (await collectionOf(kinds, records).ask({ selection: emptySelection, scope }, signal)).total,
    ).to.equal(0);
  });
});
