import { expect } from 'chai';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { kindOfCell, pairIn } from '../../../src/core/schema/cell-kind.js';
import { tableOf } from './table-of.js';

const places = [
  'Composteur des Lilas',
  'Boîte à livres',
  'Composteur de la Butte',
  'Grainothèque',
  'Sentier',
];

function understood(cells: Readonly<Record<string, readonly string[]>>) {
  const columns = ['nom', ...Object.keys(cells)];
  const rows = Object.values(cells)[0]?.map((_, row) => [
    places[row] ?? '',
    ...Object.values(cells).map((column) => column[row] ?? ''),
  ]);
  const table = tableOf(columns, rows ?? []);
  const schema = inferSchema(table);
  return {
    roles: Object.fromEntries(schema.columns.map(({ name, role }) => [name, role])),
    problems: findProblems(table, schema).map(({ code, column = '' }) => `${code} ${column}`),
  };
}

describe('a point in a cell', () => {
  for (const [cell, pair] of [
    ['POINT (5.7192 45.1501)', [45.1501, 5.7192]],
    ['POINT(5.7192 45.1501)', [45.1501, 5.7192]],
    ['Point Z (5.7077 45.1466 212)', [45.1466, 5.7077]],
    ['POINT ZM (5.7077 45.1466 212 0)', [45.1466, 5.7077]],
    ['SRID=4326;POINT(-1.55 47.21)', [47.21, -1.55]],
    ['{"type":"Point","coordinates":[5.7192,45.1501]}', [45.1501, 5.7192]],
    ['{"coordinates": [5.7192, 45.1501], "type": "Point"}', [45.1501, 5.7192]],
    ['45.1501, 5.7192', [45.1501, 5.7192]],
    ['45,1501; 5,7192', [45.1501, 5.7192]],
    ['(45,1501 / -1,7192)', [45.1501, -1.7192]],
    ['geo:45.1501,5.7192;u=35', [45.1501, 5.7192]],
    [`45°09'00"N 5°45'00"E`, [45.15, 5.75]],
    ['45° 09′ 00″ N, 5° 45′ 00″ O', [45.15, -5.75]],
    ['45.15° N, 5.75° E', [45.15, 5.75]],
    ['N45.15 W1.75', [45.15, -1.75]],
  ] as const)
    it(cell, () => {
      expect(pairIn(cell)).to.deep.equal(pair);
      expect(kindOfCell(cell)).to.equal('coordinates');
    });
  for (const cell of [
    'LINESTRING (5.69 45.19, 5.7 45.2)',
    'MULTIPOLYGON(((5.6 45.1, 5.7 45.2, 5.6 45.1)))',
    'POINT EMPTY',
  ])
    it(`is none in ${cell}`, () => {
      expect(pairIn(cell)).to.equal(null);
      expect(kindOfCell(cell)).to.equal('object');
    });
  for (const cell of [
    '20 °C',
    'N 12',
    '12,500 / 13,500 €',
    '12,500 / 13,500',
    '45° N',
    'geo:locate',
    '12°30 vol.',
    '1,500; 2',
  ])
    it(`is none in ${cell}`, () => expect(pairIn(cell)).to.equal(null));
  it('is none in a text', () => expect(kindOfCell('Point (rencontre)')).to.equal('text'));
});

describe('columns of points', () => {
  const wkt = [
    'POINT (5.7192 45.1501)',
    'POINT (5.7301 45.1712)',
    'POINT Z (5.7077 45.1466 212)',
    'POINT (5.6903 45.1934)',
  ];
  it('are coordinates, whatever they are called', () => {
    expect(understood({ WKT: [...wkt, 'LINESTRING (5.69 45.19, 5.7 45.2)'] }).roles['WKT']).to.equal(
      'coordinates',
    );
    expect(understood({ geom: wkt }).roles['geom']).to.equal('coordinates');
    expect(understood({ emplacement: wkt }).roles['emplacement']).to.equal('coordinates');
  });
  it('are hidden where they hold nothing but lines', () =>
    expect(
      understood({ trace: ['LINESTRING (5 45, 6 46)', 'LINESTRING (5 45, 6 47)'] }).roles['trace'],
    ).to.equal('hidden'));
  it('are told where they count metres', () => {
    const { problems, roles } = understood({
      geom: ['SRID=2154;POINT(913456 6453210)', 'POINT(914001 6452100)'],
    });
    expect(problems).to.include('projected-coordinates geom');
    expect(roles['geom']).to.not.equal(null);
  });
});

describe('two columns of a point', () => {
  for (const [x, y] of [
    ['Xlongitude', 'Ylatitude'],
    ['x_longitude', 'y_latitude'],
    ['X_WGS84', 'Y_WGS84'],
    ['Lon', 'Lat'],
    ['Längengrad', 'Breitengrad'],
    ['Longitudine', 'Latitudine'],
  ] as const)
    it(`are called ${x} and ${y}`, () =>
      expect(
        understood({ [x]: ['9.4310', '8.7370', '9.1500'], [y]: ['42.6643', '41.9190', '42.3060'] }).roles,
      ).to.include({
        [x]: 'longitude',
        [y]: 'latitude',
      }));

  for (const [x, y] of [
    ['X', 'Y'],
    ['X_L93', 'Y_L93'],
    ['Lambert X', 'Lambert Y'],
    ['easting', 'northing'],
  ] as const)
    it(`count metres, which is told: ${x}, ${y}`, () => {
      const { roles, problems } = understood({
        [x]: ['912345.6', '913001', '900120'],
        [y]: ['6453210', '6451000', '6450000'],
      });
      expect(roles).to.include({ [x]: 'hidden', [y]: 'hidden' });
      expect(problems).to.include.members([`projected-coordinates ${x}`, `projected-coordinates ${y}`]);
    });

  it('cannot be, which is told', () => {
    const { roles, problems } = understood({ latitude: ['100', '120'], longitude: ['101', '190'] });
    expect(roles).to.include({ latitude: 'hidden' });
    expect(problems).to.include('impossible-coordinates latitude');
  });
});
