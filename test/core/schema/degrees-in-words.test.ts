import { expect } from 'chai';
import { describeTable } from '../../../src/core/engines/local/describe-table.js';
import { tableOf } from './table-of.js';

/** The point of the first row, as latitude and longitude with four digits. */
const pointOf = async (
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
): Promise<string> => {
  const { table, schema } = await describeTable(
    tableOf(
      ['Nom', ...columns],
      rows.map((row, at) => [`Refuge ${'abc'[at] ?? ''}`, ...row]),
    ),
  );
  const cell = (role: string): string =>
    table.rows[0]?.[schema.columns.find((column) => column.role === role)?.index ?? -1] ?? '';
  const told =
    cell('coordinates') === '' ? [cell('latitude'), cell('longitude')] : cell('coordinates').split(',');
  return told.map((figure) => (figure.trim() === '' ? 'none' : Number(figure).toFixed(4))).join(' ');
};

describe('degrees with minutes', () => {
  for (const [what, columns, rows, expected] of [
    [
      'of a chart',
      ['Latitude', 'Longitude'],
      [
        ["48°21,7' N", "4°47,4' W"],
        ["48°05,9' N", "4°20,1' W"],
      ],
      '48.3617 -4.7900',
    ],
    [
      'and seconds',
      ['Lat', 'Long'],
      [
        [`45°51'05"N`, `6°49'51"E`],
        [`45°59'40"N`, `6°58'58"E`],
      ],
      '45.8514 6.8308',
    ],
    [
      'in primes, in Spanish',
      ['Latitud', 'Longitud'],
      [
        ['43º 18′ 20″ N', '8º 23′ 15″ O'],
        ['43º 22′ 00″ N', '8º 24′ 10″ O'],
      ],
      '43.3056 -8.3875',
    ],
    [
      'in German, where O is east',
      ['Breite', 'Länge'],
      [
        ['47° 22′ 10″ N', '11° 05′ 30″ O'],
        ['47° 12′ 00″ N', '10° 55′ 00″ O'],
      ],
      '47.3694 11.0917',
    ],
    [
      'behind the letter',
      ['lat', 'lon'],
      [
        ['N 45 11.234', 'E 005 43.100'],
        ['N 45 09.330', 'E 005 56.900'],
      ],
      '45.1872 5.7183',
    ],
    [
      'without letters',
      ['latitude', 'longitude'],
      [
        [`45°11'14"`, `-5°43'10"`],
        [`45°09'20"`, `-5°56'54"`],
      ],
      '45.1872 -5.7194',
    ],
    ['in one cell', ['Position GPS'], [['45 11.2 N, 5 43.4 E'], ['44 52.5 N, 6 02.1 E']], '45.1867 5.7233'],
    [
      'in one cell, as walkers write',
      ['Coordonnées'],
      [['N 45° 09.330 E 005° 56.900'], ['N 44° 09.330 E 005° 06.900']],
      '45.1555 5.9483',
    ],
    [
      'in columns of their own',
      ['lat_deg', 'lat_min', 'lat_sec', 'lon_deg', 'lon_min', 'lon_sec'],
      [
        ['45', '11', '14', '5', '43', '10'],
        ['44', '52', '08', '6', '02', '33'],
      ],
      '45.1872 5.7194',
    ],
    [
      'in columns, in French',
      [
        'Latitude (degrés)',
        'Latitude (minutes)',
        'Longitude (degrés)',
        'Longitude (minutes)',
        'Longitude dir',
      ],
      [
        ['48', '21,7', '4', '47,4', 'W'],
        ['48', '05,9', '4', '20,1', 'W'],
      ],
      '48.3617 -4.7900',
    ],
  ] as const)
    it(`are read: ${what}`, async () => {
      expect(await pointOf(columns, ...rows)).to.equal(expected);
    });

  for (const [what, columns, rows] of [
    [
      'sizes',
      ['Long', 'Large'],
      [
        ["12' 6", "8' 2"],
        ["10' 2", "6' 1"],
      ],
    ],
    [
      'temperatures',
      ['Position', 'Température'],
      [
        ['haute', '20 °C'],
        ['basse', '12 °C'],
      ],
    ],
    [
      'minutes that no hour has',
      ['Lat', 'Long'],
      [
        ["48°75' N", "4°47' W"],
        ["48°05' N", "4°20' W"],
      ],
    ],
  ] as const)
    it(`are not found in ${what}`, async () => {
      expect(await pointOf(columns, ...rows)).to.equal('none none');
    });

  it('of some rows leave the others as they are', async () => {
    const { table } = await describeTable(
      tableOf(
        ['Nom', 'Latitude', 'Longitude'],
        [
          ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, "48°21,7' N", "4°47,4' W"]),
          ['F', 'à préciser', '-'],
        ],
      ),
    );
    expect(table.rows[0]).to.deep.equal(['A', '48.3616667', '-4.79']);
    expect(table.rows[5]).to.deep.equal(['F', 'à préciser', '-']);
  });

  it('stay as they are where they are slopes', async () => {
    const rows = ['a', 'b', 'c'].map((name) => [name, '30°', '12° N']);
    const { table } = await describeTable(tableOf(['Nom', 'Pente', 'Versant'], rows));
    expect(table.rows).to.deep.equal(rows);
  });
});
