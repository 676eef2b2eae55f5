import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { findProblems } from '../../../src/core/schema/find-problems.js';
import {
  conicZone,
  lambert2,
  lambert93,
  toDegrees,
  type Projection,
} from '../../../src/core/schema/projections.js';
import { readText } from '../table/reading.js';

/** Points of towns on each map, as proj4js 2.22 tells them from their degrees (EPSG 2154, 27572, 3942 to 3950). */
const points: readonly (readonly [
  map: string,
  town: string,
  x: number,
  y: number,
  latitude: number,
  longitude: number,
])[] = [
  ['L93', 'Grenoble', 913924.101, 6458045.158, 45.1885, 5.7245],
  ['L2E', 'Grenoble', 866242.192, 2026619.671, 45.1885, 5.7245],
  ['CC45', 'Grenoble', 1914055.178, 4224546.073, 45.1885, 5.7245],
  ['L93', 'Paris', 652469.023, 6862035.259, 48.8566, 2.3522],
  ['L2E', 'Paris', 601152.299, 2428695.897, 48.8566, 2.3522],
  ['CC49', 'Paris', 1652467.869, 8184256.869, 48.8566, 2.3522],
  ['L93', 'Brest', 146632.979, 6836262.327, 48.3904, -4.4861],
  ['L2E', 'Brest', 95210.271, 2398759.847, 48.3904, -4.4861],
  ['CC48', 'Brest', 1146480.416, 7270301.303, 48.3904, -4.4861],
  ['L93', 'Strasbourg', 1050362.695, 6840899.647, 48.5734, 7.7521],
  ['L2E', 'Strasbourg', 999472.191, 2410952.534, 48.5734, 7.7521],
  ['CC49', 'Strasbourg', 2050430.422, 8163534.876, 48.5734, 7.7521],
  ['L93', 'Bonifacio', 1216141.47, 6051868.496, 41.3874, 9.1591],
  ['L2E', 'Bonifacio', 1172319.678, 1622637.902, 41.3874, 9.1591],
  ['CC42', 'Bonifacio', 2214692.328, 1150483.895, 41.3874, 9.1591],
  ['L93', 'Lille', 704061.146, 7059136.589, 50.6292, 3.0573],
  ['L2E', 'Lille', 651112.229, 2626335.522, 50.6292, 3.0573],
  ['CC50', 'Lille', 1704054.199, 9269986.105, 50.6292, 3.0573],
  ['L93', 'Bayonne', 338093.536, 6276236.597, 43.4929, -1.4748],
  ['L2E', 'Bayonne', 291367.03, 1839801.345, 43.4929, -1.4748],
  ['CC43', 'Bayonne', 1338239.359, 2264392.95, 43.4929, -1.4748],
];

const projectionOf = (map: string): Projection =>
  map === 'L93' ? lambert93 : map === 'L2E' ? lambert2 : conicZone(Number(map.slice(2)));

describe('A French map in metres', () => {
  for (const [map, town, x, y, latitude, longitude] of points)
    it(`tells the degrees of ${town} in ${map} to the centimetre`, () => {
      const found = toDegrees(projectionOf(map), x, y);
      expect(found.latitude).to.be.closeTo(latitude, 1e-7);
      expect(found.longitude).to.be.closeTo(longitude, 1e-7);
    });

  it('has the constants that IGN publishes for Lambert 93', () => {
    expect(lambert93.exponent).to.be.closeTo(0.725607765, 1e-9);
    expect(lambert93.constant).to.be.closeTo(11_754_255.426, 1e-3);
    expect(lambert93.pole[1]).to.be.closeTo(12_655_612.05, 1e-3);
  });

  it('tells the point that IGN gives to check its algorithm with (NTG_71, ALG0004)', () => {
    const { latitude, longitude } = toDegrees(
      {
        ellipsoid: { axis: 6_378_249.2, eccentricity: 0.0824832568 },
        exponent: 0.760405966,
        constant: 11_603_796.9767,
        pole: [600_000, 5_657_616.674],
        meridian: 0.04079234433,
      },
      1_029_705.083,
      272_723.849,
    );
    expect((latitude * Math.PI) / 180).to.be.closeTo(0.872664626, 1e-9);
    expect((longitude * Math.PI) / 180).to.be.closeTo(0.145512099, 1e-9);
  });
});

interface Seen {
  readonly points: readonly string[];
  readonly columns: readonly string[];
  readonly roles: Readonly<Record<string, string | null>>;
  readonly told: readonly string[];
}

const see = async (text: string): Promise<Seen> => {
  const { table, schema } = await describeTable(await readText(text));
  const placed = (role: string): number => schema.columns.find((column) => column.role === role)?.index ?? -1;
  const near = (cell: string | undefined): string => (cell ? Number(cell).toFixed(4) : '');
  return {
    columns: table.columns,
    points: table.rows.map((row) => `${near(row[placed('latitude')])} ${near(row[placed('longitude')])}`),
    roles: Object.fromEntries(schema.columns.map(({ name, role }) => [name, role])),
    told: [...table.problems, ...findProblems(table, schema)]
      .filter(({ code }) => code.endsWith('coordinates'))
      .map(({ code, column = '', sample = '' }) => `${code} ${column} ${sample}`.trim()),
  };
};

const written = (headings: string, ...rows: readonly string[]): string => [headings, ...rows, ''].join('\n');

const grenoble = '45.1885 5.7245';
const paris = '48.8566 2.3522';

describe('A file with points in metres', () => {
  const told: readonly (readonly [what: string, text: string, map: string])[] = [
    [
      'X_L93',
      written('Nom;X_L93;Y_L93', 'A;913924.101;6458045.158', 'B;652469.023;6862035.259'),
      'Lambert 93',
    ],
    [
      'Lambert X',
      written('Nom;Lambert X;Lambert Y', 'A;913924,101;6458045,158', 'B;652469,023;6862035,259'),
      'Lambert 93',
    ],
    [
      'x_2154',
      written('Nom;x_2154;y_2154', 'A;913924.101;6458045.158', 'B;652469.023;6862035.259'),
      'Lambert 93',
    ],
    [
      'X in a file with postcodes',
      written('Nom;Code postal;X;Y', 'A;38000;913924.101;6458045.158', 'B;75001;652469.023;6862035.259'),
      'Lambert 93',
    ],
    [
      'coord_x in a file with INSEE codes',
      written(
        'Nom;insee;coord_x;coord_y',
        'A;38185;913924.101;6458045.158',
        'B;2A004;652469.023;6862035.259',
      ),
      'Lambert 93',
    ],
    [
      'a point of PostGIS',
      written(
        'Nom;geom',
        'A;SRID=2154;POINT(913924.101 6458045.158)',
        'B;SRID=2154;POINT(652469.023 6862035.259)',
      ).replace(/;SRID=2154;POINT(.*)/g, ';"SRID=2154;POINT$1"'),
      'Lambert 93',
    ],
    [
      'X_L2E',
      written('Nom;X_L2E;Y_L2E', 'A;866242.192;2026619.671', 'B;601152.299;2428695.897'),
      'Lambert II étendu',
    ],
  ];
  for (const [what, text, map] of told)
    it(`has their degrees beside them: ${what}`, async () => {
      const seen = await see(text);
      expect(seen.points).to.deep.equal([grenoble, paris]);
      expect(seen.told[0]).to.match(new RegExp(`^converted-coordinates .* ${map}$`));
      expect(seen.told.join()).not.to.include('projected-coordinates');
    });

  it('has them in the conic zone of its region', async () => {
    const text = written('Nom;X_CC45;Y_CC45', 'A;1914055.178;4224546.073', 'B;1914000;4224000');
    const seen = await see(text);
    expect(seen.points[0]).to.equal(grenoble);
    expect(seen.told).to.include('converted-coordinates X_CC45 RGF93 / CC45');
  });

  const feature = (x: number, y: number): unknown => ({
    type: 'Feature',
    properties: { nom: `Lieu ${x}` },
    geometry: { type: 'Point', coordinates: [x, y] },
  });
  const features = [feature(913924.101, 6458045.158), feature(652469.023, 6862035.259)];

  it('has them where GeoJSON or ESRI says which map it is', async () => {
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } };
    const seen = await see(JSON.stringify({ type: 'FeatureCollection', crs, features }));
    expect(seen.points).to.deep.equal([grenoble, paris]);
    const esri = {
      spatialReference: { wkid: 2154 },
      features: [
        { attributes: { nom: 'A' }, geometry: { x: 913924.101, y: 6458045.158 } },
        { attributes: { nom: 'B' }, geometry: { x: 652469.023, y: 6862035.259 } },
      ],
    };
    expect((await see(JSON.stringify(esri))).points).to.deep.equal([grenoble, paris]);
  });

  it('has none where nothing says which map it is', async () => {
    const seen = await see(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(seen.told.join()).to.include('projected-coordinates').and.not.to.include('converted');
    const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3006' } };
    const swedish = await see(JSON.stringify({ type: 'FeatureCollection', crs, features }));
    expect(swedish.told.join()).not.to.include('converted');
  });

  it('keeps the metres, hidden, and a row without a point', async () => {
    const seen = await see(written('Nom;X_L93;Y_L93', 'A;913924.101;6458045.158', 'B;;', 'C;0;0'));
    expect(seen.columns).to.deep.equal(['Nom', 'X_L93', 'Y_L93', 'latitude', 'longitude']);
    expect(seen.roles).to.include({ X_L93: 'hidden', Y_L93: 'hidden' });
    expect(seen.points).to.deep.equal([grenoble, ' ', ' ']);
  });

  const others: readonly (readonly [what: string, text: string])[] = [
    ['X and Y in a country that nobody tells', written('Name;X;Y', 'A;597000;6642000', 'B;598000;6643000')],
    ['easting and northing', written('Name;easting;northing', 'A;530000;180000', 'B;531000;181000')],
    ['points that lie outside of France', written('Nom;X_L93;Y_L93', 'A;5000;6010000', 'B;6000;6011000')],
    [
      'old metres without a word on the map',
      written('Nom;Code postal;X;Y', 'A;38000;866242;2026619', 'B;75001;601152;2428695'),
    ],
    ['metres of an X alone', written('Nom;X_L93;Code postal', 'A;913924.101;38000', 'B;652469.023;75001')],
  ];
  for (const [what, text] of others)
    it(`is left as it is: ${what}`, async () => {
      const seen = await see(text);
      expect(seen.columns.join(';')).to.equal(text.split('\n')[0]);
      expect(seen.told.join()).not.to.include('converted');
    });
});
