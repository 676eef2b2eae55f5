import { expect } from 'chai';
import { allOf } from '../../../src/core/collection/all-of.js';
import { emptySelection, type Selection } from '../../../src/core/collection/selection.js';
import type { LocalCollection } from '../../../src/core/engines/local/local-collection.js';
import { collectionOf, schemaOf, scopeOf, signal } from './fixture.js';

const schema = schemaOf({
  nom: { role: 'title' },
  commune: { role: 'city' },
  services: { separator: ',' },
  places: { type: 'number' },
});
const rows = [
  ['Les Ateliers libres', 'Thiérache', 'Formation, conseil', '12'],
  ['Maison France services', 'Valserhône', 'conseil', '4'],
  ['Framasoft', 'Lyon', 'formation,  Hébergement', ''],
  ['Association des ateliers', 'Grenoble', '', '120'],
];
const selection = (part: Partial<Selection>): Selection => ({ ...emptySelection, ...part });
const titles = async (part: Partial<Selection>): Promise<readonly (string | undefined)[]> => {
  const { entries } = await collectionOf(schema, rows).ask(
    { selection: selection(part), scope: scopeOf() },
    signal,
  );
  return entries.map(({ cells }) => cells[0]);
};

describe('a local collection', () => {
  it('answers an empty selection with all rows in the order of the file', async () => {
    const results = await collectionOf(schema, rows).ask(
      { selection: emptySelection, scope: scopeOf({ pageSize: 3 }) },
      signal,
    );
    expect(results).to.include({ total: 4, count: 4, page: 1, pages: 2, complete: true });
    expect(results.entries.map(({ index }) => index)).to.deep.equal([0, 1, 2]);
  });

  it('answers the last page when a later one is asked for', async () => {
    const results = await collectionOf(schema, rows).ask(
      { selection: selection({ page: 99 }), scope: scopeOf({ pageSize: 3 }) },
      signal,
    );
    expect(results).to.include({ page: 2, pages: 2 });
    expect(results.entries.map(({ index }) => index)).to.deep.equal([3]);
  });

  it('finds words by their beginning, whatever their accents, and with a typing error', async () => {
    expect(await titles({ words: 'thierahce' })).to.deep.equal(['Les Ateliers libres']);
    expect(await titles({ words: 'Valserhone' })).to.deep.equal(['Maison France services']);
    expect(await titles({ words: 'FRAN serv' })).to.deep.equal(['Maison France services']);
    expect(await titles({ words: 'ramasoft' })).to.deep.equal(['Framasoft']);
  });

  it('finds nothing when one word is nowhere, and names that word', async () => {
    const results = await collectionOf(schema, rows).ask(
      { selection: selection({ words: 'ateliers xqzvkw' }), scope: scopeOf() },
      signal,
    );
    expect(results.count).to.equal(0);
    expect(results.terms.map(({ word, found }) => [word, found])).to.deep.equal([
      ['ateliers', 'exact'],
      ['xqzvkw', 'none'],
    ]);
  });

  it('filters with OR inside a column and AND between columns', async () => {
    expect(await titles({ filters: { services: ['formation', 'hebergement'] } })).to.deep.equal([
      'Les Ateliers libres',
      'Framasoft',
    ]);
    expect(await titles({ filters: { services: ['formation'], commune: ['Lyon'] } })).to.deep.equal([
      'Framasoft',
    ]);
  });

  it('sorts numbers by their value and puts empty cells last in both directions', async () => {
    expect(await titles({ sort: 'places' })).to.deep.equal([
      'Maison France services',
      'Les Ateliers libres',
      'Association des ateliers',
      'Framasoft',
    ]);
    expect((await titles({ sort: '-places' })).at(-1)).to.equal('Framasoft');
    expect((await titles({ sort: '-places' })).at(0)).to.equal('Association des ateliers');
  });

  it('finds an entry by its identifier', async () => {
    const collection = collectionOf(schema, rows);
    const entry = await collection.find('framasoft-lyon', scopeOf(), signal);
    expect(entry?.index).to.equal(2);
    expect(
      await collection.find(
        'framasoft-lyon',
        scopeOf({ where: [{ column: 'Commune', values: ['LYON'] }] }),
        signal,
      ),
    ).to.not.equal(null);
    expect(
      await collection.find(
        'framasoft-lyon',
        scopeOf({ where: [{ column: 'commune', values: ['Paris'] }] }),
        signal,
      ),
    ).to.equal(null);
  });

  it('gives every record to an export, in the order of the selection, whatever the page', async () => {
    const collection = collectionOf(schema, rows);
    const entries = await allOf(
      collection,
      { selection: selection({ sort: '-nom', page: 2 }), scope: scopeOf({ pageSize: 1 }) },
      signal,
    );
    expect(entries.map(({ cells }) => cells[0])).to.deep.equal([
      'Maison France services',
      'Les Ateliers libres',
      'Framasoft',
      'Association des ateliers',
    ]);
  });

  it('orders by the view’s column where the visitor asks for neither words nor an order', async () => {
    const scope = scopeOf({ sort: '-places' });
    const collection = collectionOf(schema, rows);
    const first = async (part: Partial<Selection>): Promise<string | undefined> =>
      (await collection.ask({ selection: selection(part), scope }, signal)).entries[0]?.cells[0];
    expect(await first({})).to.equal('Association des ateliers');
    expect(await first({ words: 'ateliers' })).to.equal('Les Ateliers libres');
    expect(await first({ words: 'ateliers', sort: '-nom' })).to.equal('Les Ateliers libres');
  });

  it('counts the total and the values of the rows that exist, and of no others', async () => {
    const scope = scopeOf({
      where: [{ column: 'services', values: ['Formation'] }],
      facets: [{ column: 'services', kind: 'values', match: 'any' }],
    });
    const results = await collectionOf(schema, rows).ask(
      { selection: selection({ words: 'valserhone' }), scope },
      signal,
    );
    expect(results).to.include({ total: 2, count: 0 });
    expect(results.terms[0]?.found).to.equal('none');
    expect(results.facets[0]?.values.map(({ value, count }) => [value, count])).to.deep.equal([
      ['Formation', 0],
      ['conseil', 0],
      ['Hébergement', 0],
    ]);
  });

  it('gives the same answer to the same question without doing its work twice', async () => {
    let read = 0;
    const watched = rows.map(
      (row) => new Proxy(row, { get: (target, key) => ((read += 1), Reflect.get(target, key) as unknown) }),
    );
    const collection = collectionOf(schema, watched);
    const scope = scopeOf({ pageSize: 1, facets: [{ column: 'commune', kind: 'values', match: 'any' }] });
    const ask = (page: number): ReturnType<LocalCollection['ask']> =>
      collection.ask({ selection: selection({ words: 'ateliers', sort: 'nom', page }), scope }, signal);
    const [one, same] = await Promise.all([ask(1), ask(1), collection.prepare()]);
    const before = read;
    expect(before).to.be.greaterThan(0);
    expect(same).to.deep.equal(one);
    expect((await ask(2)).entries).to.have.length(1);
    // Naming one entry reads its title and its city.
    expect(read - before).to.be.at.most(8);
  });
});
