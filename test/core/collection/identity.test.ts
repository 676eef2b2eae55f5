import { expect } from 'chai';
import fc from 'fast-check';
import { firstIdentity, nameOf, slug, type Identity } from '../../../src/core/collection/entry-name.js';
import { formerRowSteps, identitySteps } from '../../../src/core/collection/identity.js';
import { runNow } from '../../../src/core/base/pace.js';
import type { Row } from '../../../src/core/table/table.js';
import { schemaOf } from './fixture.js';

const schema = schemaOf({ nom: { role: 'title' }, ville: { role: 'city' }, code: { role: 'id' } });
const identityOf = (rows: readonly Row[]): Identity => runNow(identitySteps(rows, schema));
const idsOf = (rows: readonly Row[]): readonly string[] => rows.map((_, row) => identityOf(rows).idOf(row));

describe('the identifier of an entry', () => {
  it('is that of the file where every row has its own', () => {
    expect(
      idsOf([
        ['A', 'Lyon', 'FR-1'],
        ['B', 'Lyon', 'FR-2'],
      ]),
    ).to.deep.equal(['FR-1', 'FR-2']);
  });

  it('is made of title and city where the file’s is missing or repeated', () => {
    expect(
      idsOf([
        ['L’Atelier', 'Aix-en-Provence', '1'],
        ['Le Café', '', '1'],
      ]),
    ).to.deep.equal(['l-atelier-aix-en-provence', 'le-cafe']);
    expect(idsOf([['Mairie de Lyon', 'Lyon', '']])).to.deep.equal(['mairie-de-lyon']);
  });

  it('is the place in the file where there is no title', () => {
    expect(
      idsOf([
        ['', '', ''],
        ['★', '', ''],
      ]),
    ).to.deep.equal(['row-1', 'row-2']);
  });

  it('has a number behind it where a name is taken, in the order of the file', () => {
    const names = ['a', 'a', 'a 2', 'a', 'a 2'];
    expect(idsOf(names.map((name) => [name, '', '']))).to.deep.equal(['a', 'a-2', 'a-2-2', 'a-3', 'a-2-3']);
  });

  it('survives a reordered file, as long as names differ', () => {
    const rows = [
      ['a', 'x', ''],
      ['b', 'y', ''],
      ['c', '', ''],
    ];
    expect([...idsOf([...rows].reverse())].reverse()).to.deep.equal(idsOf(rows));
  });

  it('is cut after a word', () => {
    const name = slug(
      'Association pour la promotion et le développement de l’informatique libre en milieu rural',
    );
    expect(name).to.equal('association-pour-la-promotion-et-le-developpement-de-l');
    expect(slug('x'.repeat(500))).to.have.length(60);
  });

  it('is told apart from all others and leads back to its row, in any file', () => {
    const cell = fc.oneof(
      fc.constantFrom('a', 'a 2', 'A', '', 'row 1', 'b'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
        const identity = identityOf(rows);
        const ids = rows.map((_, row) => identity.idOf(row));
        expect(new Set(ids).size).to.equal(rows.length);
        expect(ids.map((id) => identity.rowOf(id))).to.deep.equal([...rows.keys()]);
        expect(identity.rowOf('nowhere to be found')).to.equal(-1);
        expect(ids.every((id) => id !== '')).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes thousands of twins in its stride', () => {
    const rows = Array.from({ length: 5000 }, () => ['France services', '', '']);
    expect(identityOf(rows).idOf(4999)).to.equal('france-services-5000');
    expect(identityOf(rows).rowOf('france-services-5000')).to.equal(4999);
  });

  it('can be told for a single row before the file is read', () => {
    expect(nameOf(schema)(['Framasoft', 'Lyon', '7'], 3)).to.equal('framasoft-lyon');
    expect(nameOf(schema)(['', '', ''], 3)).to.equal('row-4');
  });
});

describe('the names that an entry had', () => {
  const rows = [
    ['Mairie', 'Vif', 'FR-1'],
    ['Mairie', 'Vif', 'FR-2'],
    ['Café', 'Gap', 'FR-3'],
    ['★', '', 'FR-4'],
  ];
  const formerRow = (id: string, file: readonly Row[] = rows): number =>
    runNow(formerRowSteps(id, file, schema));

  it('are those of the first rows of the file where its identifiers can be seen', () => {
    const first = firstIdentity(rows, schema);
    const whole = identityOf(rows);
    for (const row of rows.keys()) {
      expect(first.idOf(row)).to.equal(whole.idOf(row));
      expect(first.rowOf(whole.idOf(row))).to.equal(row);
    }
    expect(first.rowOf('mairie-vif')).to.equal(-1);
    expect(firstIdentity([['Mairie', 'Vif', ' ']], schema).idOf(0)).to.equal('mairie-vif');
  });

  it('lead to it once the file has a column of identifiers', () => {
    expect(formerRow('mairie-vif')).to.equal(0);
    expect(formerRow('cafe-gap')).to.equal(2);
  });

  it('lead to it once that column names not every row any more, and each at most once', () => {
    const twice = [...rows, ['Parc', 'Vif', 'FR-2']];
    expect(identityOf(twice).rowOf('FR-1')).to.equal(-1);
    expect(formerRow('FR-1', twice)).to.equal(0);
    expect(formerRow('FR-2', twice)).to.equal(-1);
    expect(formerRow('FR-3', [...rows, ['Parc', 'Vif', '']])).to.equal(2);
  });

  it('are none where it was called by its place, or is not there', () => {
    for (const id of ['row-4', 'row-1', '', 'fr-1', 'mairie', 'mairie-vif-2', 'nulle-part'])
      expect(formerRow(id), id).to.equal(-1);
  });
});
