import { expect } from 'chai';
import { agendaOf, times } from './fixture.js';

const columns = ['Date', 'Heure', 'Atelier'];

/** When the sessions of a programme take place, in short; a title for each row is added. */
const read = (rows: readonly (readonly [day: string, hour: string])[]): readonly string[] =>
  agendaOf(
    columns,
    rows.map(([day, hour], row) => [day, hour, `Atelier ${'abcdefgh'.charAt(row)}`]),
  ).sessions.map(times);

describe('a day that a spreadsheet merged over several rows', () => {
  it('is the day of all of them', () => {
    const sessions = read([
      ['05/10/2026', '09:00'],
      ['', '09:30'],
      ['', '14:00'],
      ['06/10/2026', '09:00'],
      ['', '14:00'],
    ]);
    expect(sessions).to.deep.equal([
      '2026-10-05 09:00',
      '2026-10-05 09:30',
      '2026-10-05 14:00',
      '2026-10-06 09:00',
      '2026-10-06 14:00',
    ]);
  });

  it('is none where a cell says that there is no day', () => {
    for (const none of ['0001-01-01', '-', 'N/A'])
      expect(
        read([
          ['05/10/2026', '09:00'],
          ['', '09:30'],
          [none, '14:00'],
          ['06/10/2026', '09:00'],
          ['', '10:00'],
        ]).filter((session) => session.startsWith('2026-10-05')),
        none,
      ).to.have.lengthOf(2);
  });

  const missing: readonly (readonly [what: string, rows: readonly (readonly [string, string])[]])[] = [
    [
      'where other rows of the same day have it',
      [
        ['05/10/2026', '09:00'],
        ['05/10/2026', '09:30'],
        ['', '14:00'],
        ['06/10/2026', '09:00'],
      ],
    ],
    [
      'where the first row has none',
      [
        ['', '09:00'],
        ['05/10/2026', '09:30'],
        ['', '14:00'],
        ['06/10/2026', '09:00'],
      ],
    ],
    [
      'where the row has no hour either',
      [
        ['05/10/2026', '09:00'],
        ['', ''],
        ['06/10/2026', '09:00'],
        ['', '10:00'],
      ],
    ],
    [
      'where few rows have none',
      [
        ['05/10/2026', '09:00'],
        ['', '10:00'],
        ['06/10/2026', '09:00'],
        ['07/10/2026', '09:00'],
        ['08/10/2026', '09:00'],
        ['09/10/2026', '09:00'],
      ],
    ],
  ];
  for (const [what, rows] of missing) {
    it(`is guessed for nobody ${what}`, () => {
      const filled = rows.filter(([day]) => day !== '').length;
      expect(read(rows).filter((time) => time.startsWith('2026-'))).to.have.length(filled);
    });
  }
});
