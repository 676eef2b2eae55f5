import { expect } from 'chai';
import fc from 'fast-check';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { indexedTowns, type KnownTown } from '../../../src/core/places/indexed-towns.js';
import { placesOf, precisions, type Places } from '../../../src/core/places/places.js';
import { saidTown } from '../../../src/core/places/said-town.js';
import type { Gazetteer } from '../../../src/core/places/town.js';
import { collectionOf, scopeOf, signal } from '../collection/fixture.js';
import { emptySelection } from '../../../src/core/collection/selection.js';
import { tableOf } from '../schema/table-of.js';

const names = [
  'Amis du pré',
  'Bibliothèque',
  'Club',
  'Dojo',
  'Épicerie',
  'Fanfare',
  'Grange',
  'Halle',
  'Île',
  'Jardin',
];

function placed(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  gazetteer?: Gazetteer,
): Places {
  const table = tableOf(
    ['Nom', ...columns],
    rows.map((row, at) => [`${names[at % 10] ?? ''} ${String(at)}`, ...row]),
  );
  return placesOf(table.rows, inferSchema(table), gazetteer && { gazetteer });
}

/** What a row is told to be: `exact 45.15 5.72`. */
function told({ latitude, longitude, precision }: Places): readonly string[] {
  return Array.from(precision, (each, row) => {
    const [north, east] = [latitude[row] ?? NaN, longitude[row] ?? NaN];
    return each === 0 ? 'none' : `${precisions[each] ?? ''} ${north.toFixed(2)} ${east.toFixed(2)}`;
  });
}

const faultsIn = ({ faults }: Places): readonly string[] =>
  faults.map(({ fault, count }) => `${fault} ${String(count)}`);

const coordinates = ['Latitude', 'Longitude'];
const grenoble = [
  ['45.18', '5.72'],
  ['45.19', '5.73'],
  ['45.17', '5.71'],
  ['45.16', '5.70'],
];

function town(
  code: string,
  name: string,
  postcodes: readonly string[],
  at: readonly [number, number],
): readonly KnownTown[] {
  const known = { code, name, latitude: at[0], longitude: at[1], isRough: false };
  const cells = { code, city: name, region: '', address: '' };
  return postcodes.map((postcode) => ({ town: known, said: saidTown({ ...cells, postcode }) }));
}

const france = indexedTowns(
  [
    ...town('38185', 'Grenoble', ['38000', '38100'], [45.18, 5.72]),
    ...town('38151', 'Échirolles', ['38130'], [45.14, 5.71]),
    ...town('38421', "Saint-Martin-d'Hères", ['38400'], [45.17, 5.77]),
    ...town('93066', 'Saint-Denis', ['93200', '93210'], [48.94, 2.36]),
    ...town('97411', 'Saint-Denis', ['97400', '97490'], [-20.88, 55.45]),
    ...town('01004', 'Ambérieu-en-Bugey', ['01500'], [45.96, 5.36]),
    ...town('2A004', 'Ajaccio', ['20000', '20090'], [41.93, 8.74]),
    ...town('38382', 'Saint-Égrève', ['38120'], [45.23, 5.68]),
  ],
  { knowsAllNames: true },
);

describe('where rows are', () => {
  it('is told by their points', () => {
    const places = placed(coordinates, [...grenoble, ['', '']]);
    expect(told(places)).to.deep.equal([
      'exact 45.18 5.72',
      'exact 45.19 5.73',
      'exact 45.17 5.71',
      'exact 45.16 5.70',
      'none',
    ]);
    expect(places).to.include({ exact: 4, inTowns: 0, nowhere: 1, isTurned: false });
  });

  it('is nowhere for what is no point of the Earth, and that is told', () => {
    const fine = Array.from({ length: 40 }, (_, at) => [`45.1${String(at)}`, `5.7${String(at)}`]);
    const places = placed(coordinates, [
      ...fine,
      ['0', '0'],
      ['0.0', '0.000'],
      ['95.1', '5.7'],
      ['45.1', '200.5'],
      ['6456789.12', '913456.7'],
      ['45.1', ''],
      ['nord', 'est'],
      ['5.72', '45.18'],
      ['45,15', '5,71'],
    ]);
    expect(told(places).slice(40)).to.deep.equal([...Array<string>(8).fill('none'), 'exact 45.15 5.71']);
    expect(faultsIn(places)).to.deep.equal([
      'zero 2',
      'beyond-earth 2',
      'metres 1',
      'half 1',
      'unreadable 1',
      'swapped 1',
    ]);
    expect(places.faults[0]?.row).to.equal(40);
  });

  it('turns a whole file that lies in the sea of Somalia', () => {
    const turned = grenoble.map(([north = '', east = '']) => [east, north]);
    const places = placed(coordinates, turned);
    expect(told(places)[0]).to.equal('exact 45.18 5.72');
    const pair = placed(
      ['Coordonnées GPS'],
      turned.map(([one = '', other = '']) => [`${one}, ${other}`]),
    );
    expect(told(pair)[0]).to.equal('exact 45.18 5.72');
    expect(pair.isTurned).to.equal(true);
  });

  it('leaves a file of Somalia where it is', () => {
    const places = placed(
      ['Coordonnées', 'Pays'],
      [
        ['2.04, 45.34', 'Somalie'],
        ['9.56, 44.06', 'Somalie'],
        ['8.40, 48.48', 'Somalie'],
      ],
    );
    expect(told(places)).to.deep.equal(['exact 2.04 45.34', 'exact 9.56 44.06', 'exact 8.40 48.48']);
  });

  it('is the commune where there is no point: by code, postcode and name, postcode, name and département', () => {
    const columns = ['Code INSEE', 'Code postal', 'Ville', 'Département'];
    const places = placed(
      columns,
      [
        ['38185', '', '', ''],
        ['1004', '', '', ''],
        ['', '38100', 'GRENOBLE', ''],
        ['', '38130', '', ''],
        ['', '38027', 'Grenoble Cedex 1', ''],
        ['', '', 'St Martin d’Hères', '38'],
        ['', '20090', 'AJACCIO', ''],
        ['', '97400', 'Saint Denis', ''],
        ['', '', 'Saint-Denis', 'Seine-Saint-Denis (93)'],
        ['', '', 'Saint-Denis', ''],
        ['', '', 'Échirolles', ''],
        ['', '75019', 'Trifouilly', ''],
        ['', '38130', 'Echirole', ''],
        ['', '', '', ''],
      ],
      france,
    );
    expect(told(places)).to.deep.equal([
      'town 45.18 5.72',
      'town 45.96 5.36',
      'town 45.18 5.72',
      'town 45.14 5.71',
      'town 45.18 5.72',
      'town 45.17 5.77',
      'town 41.93 8.74',
      'town -20.88 55.45',
      'town 48.94 2.36',
      'none',
      'town 45.14 5.71',
      'none',
      'town 45.14 5.71',
      'none',
    ]);
    expect(places).to.include({ exact: 0, inTowns: 11, nowhere: 3 });
  });

  it('is told by an address in one cell', () => {
    const places = placed(
      ['Adresse'],
      [
        ['1 rue des Arts, 38130 Échirolles'],
        ['12 place Victor Hugo 38000 GRENOBLE'],
        ['3 chemin du Lac'],
        ['Mairie, 2 rue Royale, 38400 Saint-Martin-d’Hères, France'],
      ],
      france,
    );
    expect(told(places)).to.deep.equal(['town 45.14 5.71', 'town 45.18 5.72', 'none', 'town 45.17 5.77']);
  });

  it('asks the rows of the file before the tables, unless these know better', () => {
    const columns = ['Ville', 'Code postal', ...coordinates];
    const places = placed(
      columns,
      [
        ['Échirolles', '38130', '45.150', '5.700'],
        ['Échirolles', '38130', '45.152', '5.702'],
        ['Échirolles', '38130', '45.154', '5.704'],
        ['ECHIROLLES', '38130', '', ''],
        ['Grenoble', '38000', '48.850', '2.350'],
        ['Grenoble', '38000', '', ''],
        ['Le Hameau', '99999', '45.500', '5.500'],
        ['Le Hameau', '99999', '', ''],
      ],
      france,
    );
    expect(told(places)[3]).to.equal('town 45.15 5.70');
    expect(told(places)[5]).to.equal('town 45.18 5.72');
    expect(told(places)[7]).to.equal('town 45.50 5.50');
  });

  it('does not tell by columns that the author keeps back', () => {
    const table = tableOf(['Nom', 'Code INSEE', 'Ville'], [['Amis', '38185', 'Grenoble']]);
    const seen = (only: readonly string[]): number =>
      placesOf(table.rows, inferSchema(table, { only }), { gazetteer: france }).inTowns;
    expect(seen(['Nom'])).to.equal(0);
    expect(seen(['Nom', 'Ville'])).to.equal(1);
    expect(seen(['Nom', 'Code INSEE'])).to.equal(1);
  });

  it('is told by a collection for what it finds', async () => {
    const table = tableOf(
      ['Nom', ...coordinates],
      [
        ['Amis', '45.1', '5.7'],
        ['Club', '45.2', '5.8'],
      ],
    );
    const collection = collectionOf(inferSchema(table), table.rows);
    const selection = { ...emptySelection, words: 'club' };
    const { places, rows } = await collection.points({ selection, scope: scopeOf() }, signal);
    expect([...rows]).to.deep.equal([1]);
    expect(places.latitude[rows[0] ?? 0]).to.equal(45.2);
    const [entry] = await collection.entriesAt(rows, signal);
    expect(entry?.cells[0]).to.equal('Club');
  });

  it('never puts a row where nobody said, whatever stands in the cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom('0', '45.1', '5,7', '38000', 'Grenoble', 'NaN'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 12 }), (rows) => {
        const places = placed([...coordinates, 'Code postal', 'Ville'], rows, france);
        for (const [row, precision] of places.precision.entries()) {
          const [north = NaN, east = NaN] = [places.latitude[row], places.longitude[row]];
          expect(Number.isNaN(north)).to.equal(precision === 0);
          if (precision === 0) continue;
          expect(Math.abs(north)).to.be.at.most(90);
          expect(Math.abs(east)).to.be.at.most(180);
          expect(north !== 0 || east !== 0).to.equal(true);
        }
        expect(places.exact + places.inTowns + places.nowhere).to.equal(rows.length);
      }),
    );
  });
});
