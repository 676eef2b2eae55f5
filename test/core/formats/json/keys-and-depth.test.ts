import { expect } from 'chai';
import { inferSchema } from '../../../../src/core/schema/infer-schema.js';
import { codesOf, errorOf, readText } from '../../table/reading.js';
import type { Table } from '../../../../src/core/table/table.js';

const read = (value: unknown): Promise<Table> => readText(JSON.stringify(value));
const nested = (depth: number, core: unknown): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], core);

describe('keys of records that differ by their case only', () => {
  it('name one column', async () => {
    const table = await read([{ nom: 'Lilas' }, { Nom: 'Lac' }, { 'NOM ': 'Pré' }]);
    expect(table.columns).to.deep.equal(['nom']);
    expect(table.rows).to.deep.equal([['Lilas'], ['Lac'], ['Pré']]);
  });

  it('name one column in objects in them, and in lists', async () => {
    const table = await read([
      { Nom: 'Lilas', Adresse: { Ville: 'Die' }, Tags: ['a', 'b'] },
      { Nom: 'Lac', adresse: { ville: 'Pau' }, tags: ['c'] },
    ]);
    expect(table.columns).to.deep.equal(['Nom', 'Adresse.Ville', 'Tags']);
    expect(table.rows).to.deep.equal([
      ['Lilas', 'Die', 'a, b'],
      ['Lac', 'Pau', 'c'],
    ]);
    expect(table.arrays?.get('Tags')).to.equal(', ');
  });

  it('stay apart where one record has both', async () => {
    const table = await read([{ nom: 'Lilas', NOM: 'L' }, { Nom: 'Lac' }]);
    expect(table.columns).to.deep.equal(['nom', 'NOM', 'Nom']);
  });

  it('keep words with accents apart from those without', async () => {
    expect((await read([{ cote: 'a' }, { côté: 'b' }])).columns).to.deep.equal(['cote', 'côté']);
  });
});

describe('lists in lists', () => {
  const pair = [{ nom: 'Lilas' }, { nom: 'Lac' }];
  it('of one item are gone through', async () => {
    for (const depth of [1, 2, 5]) {
      const table = await read(nested(depth, pair));
      expect(table.rows).to.deep.equal([['Lilas'], ['Lac']]);
    }
    expect(
      (
        await read([
          [
            ['nom', 'ville'],
            ['Lilas', 'Die'],
          ],
        ])
      ).columns,
    ).to.deep.equal(['nom', 'ville']);
    expect((await read([['Lilas', 'Die']])).rows).to.deep.equal([['Lilas', 'Die']]);
  });

  it('are told where they lead nowhere, and are no entry', async () => {
    for (const core of [[], 'x', { nom: 'x' }]) {
      const table = await read(nested(300, core));
      expect(table.rows).to.deep.equal([]);
      expect(codesOf(table)).to.include.members(['nested-too-deep', 'no-rows']);
    }
  });

  it('are told below a key as well', async () => {
    const table = await read({ data: [{ nom: 'Lilas', x: nested(300, 1) }, { x: nested(300, 1) }] });
    expect(table.rows).to.have.length(2);
    expect(codesOf(table)).to.include('nested-too-deep');
  });

  it('of nothing hold no list', async () => {
    expect(codesOf(await read([[]]))).to.include('no-rows');
    expect((await errorOf(read({}))).code).to.equal('no-rows');
    expect(inferSchema(await read([])).columns).to.deep.equal([]);
  });
});
