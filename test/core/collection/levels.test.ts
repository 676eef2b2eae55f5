import { expect } from 'chai';
import fc from 'fast-check';
import type { FacetValue } from '../../../src/core/collection/collection.js';
import type { FacetRequest } from '../../../src/core/collection/question.js';
import { levelsOf, splitLevel, valuesBelow } from '../../../src/core/collection/levels.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { collectionOf, schemaOf, scopeOf, signal } from './fixture.js';

const schema = schemaOf({
  lieu: {},
  région: { role: 'region' },
  département: {},
  date: { type: 'date' },
  américaine: { type: 'date', dayOrder: 'month-first' },
});

const rows = [
  ['Bretagne > Finistère', 'Bretagne', 'Finistère', '31/12/2025', '02/01/2026'],
  ['Bretagne > Morbihan', 'Bretagne', 'Morbihan', '01/01/2026', '02/28/2026'],
  ['bretagne > finistere', 'bretagne', 'finistere', '2026-01-15', ''],
  ['Bretagne', 'Bretagne', '', '', '03/01/2026'],
  ['Corse > Haute-Corse', 'Corse', 'Haute-Corse', 'bientôt', '03/02/2026'],
];

async function ask(
  request: FacetRequest,
  ticked: readonly string[] = [],
): Promise<{ values: readonly FacetValue[]; found: readonly number[] }> {
  const selection = { ...emptySelection, filters: { [request.column]: ticked } };
  const { facets, entries } = await collectionOf(schema, rows).ask(
    { selection, scope: scopeOf({ facets: [request] }) },
    signal,
  );
  return { values: facets[0]?.values ?? [], found: entries.map(({ index }) => index) };
}

const shortly = (values: readonly FacetValue[]): readonly (readonly [string, number])[] =>
  values.map(({ value, count }) => [value, count] as const);

describe('values on several levels', () => {
  const inCells: FacetRequest = { column: 'lieu', kind: 'values', match: 'any' };
  const inPairs: FacetRequest = { column: 'région', kind: 'values', match: 'any', below: 'département' };

  for (const [where, request] of [
    ['in one cell', inCells],
    ['in two columns', inPairs],
  ] as const) {
    it(`are counted on each of them, ${where}`, async () => {
      expect(shortly((await ask(request)).values)).to.deep.equal([
        ['Bretagne', 4],
        ['Bretagne > Finistère', 2],
        ['Bretagne > Morbihan', 1],
        ['Corse', 1],
        ['Corse > Haute-Corse', 1],
      ]);
    });

    it(`give everything below when they are ticked, ${where}`, async () => {
      expect((await ask(request, ['Bretagne'])).found).to.deep.equal([0, 1, 2, 3]);
      expect((await ask(request, ['Bretagne > Finistère'])).found).to.deep.equal([0, 2]);
      expect((await ask(request, ['Bretagne > Finistère', 'Corse'])).found).to.deep.equal([0, 2, 4]);
    });
  }

  it('are found on any level by any table of them, and never by a part of a name', async () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'A b');
    const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join(' > '));
    await fc.assert(
      fc.asyncProperty(fc.array(path, { maxLength: 30 }), path, async (paths, ticked) => {
        const one = schemaOf({ lieu: {} });
        const selection = { ...emptySelection, filters: { lieu: [ticked] } };
        const { entries } = await collectionOf(
          one,
          paths.map((cell) => [cell]),
        ).ask({ selection, scope: scopeOf({ facets: [inCells], pageSize: 100 }) }, signal);
        const wanted = ticked.toLowerCase();
        const isIn = (cell: string): boolean =>
          cell.toLowerCase() === wanted || cell.toLowerCase().startsWith(`${wanted} > `);
        expect(entries.map(({ cells }) => cells[0])).to.deep.equal(paths.filter(isIn));
      }),
    );
  });

  it('are not seen in signs that compare', () => {
    for (const text of ['revenu > 1 000', '> 60 ans', 'a>b', ' > a', 'a > ', 'a > b > c > d > e > f']) {
      expect(levelsOf(text)).to.deep.equal([text]);
    }
  });

  it('stand below one another place by place where both columns hold lists', () => {
    expect(valuesBelow(['A', 'B'], ['x', 'y'])).to.deep.equal(['A', 'B', 'A > x', 'B > y']);
    expect(valuesBelow(['A'], ['x', 'y'])).to.deep.equal(['A', 'A > x', 'A > y']);
    expect(valuesBelow(['A', 'B'], [])).to.deep.equal(['A', 'B']);
    expect(valuesBelow([], ['x'])).to.deep.equal(['x']);
  });

  it('are taken apart at the last sign', () => {
    expect(splitLevel('A > B > C')).to.deep.equal({ above: 'A > B', last: 'C' });
    expect(splitLevel('A')).to.deep.equal({ above: '', last: 'A' });
  });
});

describe('dates by month and by year', () => {
  it('count the months in which something happens', async () => {
    const request: FacetRequest = { column: 'date', kind: 'month', match: 'any' };
    expect(shortly((await ask(request)).values)).to.deep.equal([
      ['2026-01', 2],
      ['2025-12', 1],
      ['', 2],
    ]);
    expect((await ask(request, ['2026-01'])).found).to.deep.equal([1, 2]);
  });

  it('count the years, whatever the order of days and months', async () => {
    const request: FacetRequest = { column: 'date', kind: 'year', match: 'any' };
    expect((await ask(request, ['2026'])).found).to.deep.equal([1, 2]);
    const american: FacetRequest = { column: 'américaine', kind: 'month', match: 'any' };
    expect(shortly((await ask(american)).values)).to.deep.equal([
      ['2026-02', 2],
      ['2026-03', 2],
      ['', 1],
    ]);
  });
});
