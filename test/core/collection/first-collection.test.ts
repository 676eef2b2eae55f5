import { expect } from 'chai';
import { FirstCollection } from '../../../src/core/engines/local/first-collection.js';
import { allOf } from '../../../src/core/collection/all-of.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import type { Row } from '../../../src/core/table/table.js';
import { schemaOf, tableOf, scopeOf, signal } from './fixture.js';

const schema = schemaOf({ nom: { role: 'title' }, ville: { role: 'city' } });
const rows: readonly Row[] = [
  ['Framasoft', 'Lyon'],
  ['Maison du libre', 'Brest'],
  ['Framasoft', 'Lyon'],
];
const collectionOf = (growing: readonly Row[]): FirstCollection =>
  new FirstCollection(tableOf(schema, growing, false), schema);
const brest = scopeOf({ where: [{ column: 'ville', values: ['brest'] }] });

describe('a collection of what has come so far', () => {
  it('answers from the rows so far, whatever else is asked', async () => {
    const growing = rows.slice(0, 1);
    const collection = collectionOf(growing);
    const before = await collection.ask({ selection: emptySelection, scope: scopeOf() }, signal);
    growing.push(...rows.slice(1));
    const after = await collection.ask(
      { selection: { ...emptySelection, words: 'nowhere' }, scope: scopeOf() },
      signal,
    );
    expect([before.count, after.count, after.total, after.complete]).to.deep.equal([1, 3, 3, false]);
    expect(after.terms).to.deep.equal([]);
  });

  it('holds only the rows that exist for the page', async () => {
    const { entries } = await collectionOf(rows).ask({ selection: emptySelection, scope: brest }, signal);
    expect(entries.map(({ index, id }) => [index, id])).to.deep.equal([[1, 'maison-du-libre-brest']]);
  });

  it('cuts what it has into pages, and gives an export all of it', async () => {
    const scope = scopeOf({ pageSize: 2 });
    const collection = collectionOf(rows);
    const { entries, page, pages } = await collection.ask(
      { selection: { ...emptySelection, page: 9 }, scope },
      signal,
    );
    expect([page, pages, entries.map(({ index }) => index)]).to.deep.equal([2, 2, [2]]);
    expect(await allOf(collection, { selection: emptySelection, scope }, signal)).to.have.length(3);
  });

  it('finds an entry by its name, unless the page must not show it', async () => {
    const collection = collectionOf(rows);
    expect((await collection.find('framasoft-lyon', scopeOf(), signal))?.index).to.equal(0);
    expect(await collection.find('framasoft-lyon', brest, signal)).to.equal(null);
    expect(await collection.find('nowhere', scopeOf(), signal)).to.equal(null);
  });
});
