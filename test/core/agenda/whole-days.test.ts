import { expect } from 'chai';
import { agendaOf, times, type Reading } from './fixture.js';

/** When the sessions of a file with these columns take place; every row begins with its title. */
function timesIn(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  reading: Reading = {},
): readonly string[] {
  const fields = { title: columns[0] ?? '', ...reading.fields };
  return agendaOf(columns, rows, { ...reading, fields }).sessions.map(times);
}

describe('whole days', () => {
  /** One day, two days and an hour in the evening, as calendar programs save them; the end at midnight is excluded. */
  const evening = ['2027-05-28', '2027-05-29 > 2027-05-30', '2027-06-01 18:30 > 2027-06-01 20:00'];
  const exports: readonly (readonly [string, readonly string[], readonly (readonly string[])[]])[] = [
    [
      'Outlook in English of the United States',
      ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All day event'],
      [
        ['Fair', '5/28/2027', '12:00:00 AM', '5/29/2027', '12:00:00 AM', 'True'],
        ['Market', '5/29/2027', '12:00:00 AM', '5/31/2027', '12:00:00 AM', 'True'],
        ['Council', '6/1/2027', '6:30:00 PM', '6/1/2027', '8:00:00 PM', 'False'],
      ],
    ],
    [
      'Outlook in French',
      ['Objet', 'Début', 'Heure de début', 'Fin', 'Heure de fin', 'Journée entière'],
      [
        ['Fête', '28/05/2027', '00:00:00', '29/05/2027', '00:00:00', 'Vrai'],
        ['Marché', '29/05/2027', '00:00:00', '31/05/2027', '00:00:00', 'Vrai'],
        ['Conseil', '01/06/2027', '18:30:00', '01/06/2027', '20:00:00', 'Faux'],
      ],
    ],
    [
      'Outlook in German',
      ['Betreff', 'Beginnt am', 'Beginnt um', 'Endet am', 'Endet um', 'Ganztägiges Ereignis'],
      [
        ['Fest', '28.5.2027', '00:00:00', '29.5.2027', '00:00:00', 'Wahr'],
        ['Markt', '29.5.2027', '00:00:00', '31.5.2027', '00:00:00', 'Wahr'],
        ['Rat', '1.6.2027', '18:30:00', '1.6.2027', '20:00:00', 'Falsch'],
      ],
    ],
    [
      'Outlook in Italian',
      ['Oggetto', 'Data inizio', 'Ora inizio', 'Data fine', 'Ora fine', 'Evento giornata intera'],
      [
        ['Festa', '28/05/2027', '00:00:00', '29/05/2027', '00:00:00', 'Vero'],
        ['Mercato', '29/05/2027', '00:00:00', '31/05/2027', '00:00:00', 'Vero'],
        ['Consiglio', '01/06/2027', '18:30:00', '01/06/2027', '20:00:00', 'Falso'],
      ],
    ],
    [
      'Microsoft Graph',
      ['subject', 'start.dateTime', 'start.timeZone', 'end.dateTime', 'end.timeZone', 'isAllDay'],
      [
        ['Fair', '2027-05-28T00:00:00.0000000', 'UTC', '2027-05-29T00:00:00.0000000', 'UTC', 'true'],
        ['Market', '2027-05-29T00:00:00.0000000', 'UTC', '2027-05-31T00:00:00.0000000', 'UTC', 'true'],
        ['Council', '2027-06-01T18:30:00.0000000', 'UTC', '2027-06-01T20:00:00.0000000', 'UTC', 'false'],
      ],
    ],
    [
      'the interface of Google',
      ['summary', 'start.date', 'start.dateTime', 'end.date', 'end.dateTime'],
      [
        ['Fair', '2027-05-28', '', '2027-05-29', ''],
        ['Market', '2027-05-29', '', '2027-05-31', ''],
        ['Council', '', '2027-06-01T18:30:00+02:00', '', '2027-06-01T20:00:00+02:00'],
      ],
    ],
    [
      'FullCalendar',
      ['title', 'start', 'end', 'allDay'],
      [
        ['Fair', '2027-05-28', '2027-05-29', 'true'],
        ['Market', '2027-05-29', '2027-05-31', 'true'],
        ['Council', '2027-06-01T18:30:00', '2027-06-01T20:00:00', 'false'],
      ],
    ],
    [
      'The Events Calendar',
      ['title', 'all_day', 'start_date', 'end_date'],
      [
        ['Fair', 'true', '2027-05-28 00:00:00', '2027-05-28 23:59:59'],
        ['Market', 'true', '2027-05-29 00:00:00', '2027-05-30 23:59:59'],
        ['Council', 'false', '2027-06-01 18:30:00', '2027-06-01 20:00:00'],
      ],
    ],
    [
      'a calendar server that tells instants',
      ['title', 'start', 'end', 'is_all_day'],
      [
        ['Fair', '2027-05-27T22:00:00Z', '2027-05-28T22:00:00Z', '1'],
        ['Market', '2027-05-28T22:00:00Z', '2027-05-30T22:00:00Z', '1'],
        ['Council', '2027-06-01T16:30:00Z', '2027-06-01T18:00:00Z', '0'],
      ],
    ],
    [
      'a calendar file turned into a table',
      ['SUMMARY', 'DTSTART', 'DTEND'],
      [
        ['Fair', '20270528', '20270529'],
        ['Market', '20270529', '20270531'],
        ['Council', '20270601T183000', '20270601T200000'],
      ],
    ],
    [
      'a program without a flag, from midnight to midnight',
      ['titre', 'début', 'fin'],
      [
        ['Fête', '2027-05-28 00:00', '2027-05-29 00:00'],
        ['Marché', '2027-05-29 00:00', '2027-05-31 00:00'],
        ['Conseil', '2027-06-01 18:30', '2027-06-01 20:00'],
      ],
    ],
    [
      'Google for another calendar, where the end is the last day',
      ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All Day Event'],
      [
        ['Fair', '05/28/2027', '', '05/28/2027', '', 'True'],
        ['Market', '05/29/2027', '', '05/30/2027', '', 'True'],
        ['Council', '06/01/2027', '6:30 PM', '06/01/2027', '8:00 PM', 'False'],
      ],
    ],
  ];
  for (const [program, columns, rows] of exports) {
    it(`are days without hours, as ${program} writes them`, () => {
      expect(timesIn(columns, rows)).to.deep.equal(evening);
    });
  }

  it('keep the day that is written, wherever clocks stand', () => {
    const rows = [
      ['Fête', '2027-05-28T00:00:00Z', '2027-05-29T00:00:00Z', 'true'],
      ['Marché', '2027-05-29T00:00:00+02:00', '2027-05-31T00:00:00+02:00', ''],
    ];
    for (const timeZone of ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'UTC'])
      expect(timesIn(['titre', 'début', 'fin', 'allDay'], rows, { timeZone }), timeZone).to.deep.equal([
        '2027-05-28',
        '2027-05-29 > 2027-05-30',
      ]);
  });

  it('go through nights on which clocks are changed, and through New Year', () => {
    const rows = [
      ['Printemps', '2027-03-28 00:00', '2027-03-29 00:00'],
      ['Automne', '2027-10-30 00:00', '2027-11-01 00:00'],
      ['Réveillon', '2027-12-31 00:00', '2028-01-02 00:00'],
    ];
    expect(timesIn(['titre', 'début', 'fin'], rows)).to.deep.equal([
      '2027-03-28',
      '2027-10-30 > 2027-10-31',
      '2027-12-31 > 2028-01-01',
    ]);
  });

  it('end on the day that is written where the file writes one day with the same day twice', () => {
    const columns = ['titre', 'début', 'fin', 'journée entière'];
    const rows = [
      ['Fête', '2027-05-28 00:00', '2027-05-28 00:00', 'oui'],
      ['Marché', '2027-05-29 00:00', '2027-05-30 00:00', 'oui'],
    ];
    expect(timesIn(columns, rows)).to.deep.equal(['2027-05-28', '2027-05-29 > 2027-05-30']);
  });

  it('need no end', () => {
    const rows = [
      ['Fête', '28/05/2027', '00:00', '', 'oui'],
      ['Marché', '29/05/2027', '', '', 'x'],
      ['Conseil', '01/06/2027', '18:30', '20:00', ''],
    ];
    expect(
      timesIn(['titre', 'date', 'heure de début', 'heure de fin', 'toute la journée'], rows),
    ).to.deep.equal(['2027-05-28', '2027-05-29', '2027-06-01 18:30 > 2027-06-01 20:00']);
  });

  it('are one stretch where hours are told on the first day only', () => {
    const columns = ['titre', 'date de début', 'heure de début', 'date de fin', 'heure de fin', 'all day'];
    const rows = [
      ['Fête', '28/05/2027', '00:00', '30/05/2027', '', 'yes'],
      ['Conseil', '01/06/2027', '18:30', '01/06/2027', '20:00', 'no'],
    ];
    expect(timesIn(columns, rows)[0]).to.equal('2027-05-28 > 2027-05-30');
  });

  it('are what a column of days is that a database saved with midnight', () => {
    for (const midnight of ['00:00:00', '00:00', '0:00', '00:00:00.000', '12:00 AM']) {
      const rows = [
        ['Fête', `2027-05-28 ${midnight}`],
        ['Marché', `2027-05-29 ${midnight}`],
      ];
      expect(timesIn(['titre', 'date'], rows), midnight).to.deep.equal(['2027-05-28', '2027-05-29']);
    }
  });

  it('leave their hours to the column that tells them', () => {
    const rows = [
      ['Atelier', '2027-05-28 00:00:00', '14h', '16h'],
      ['Fête', '2027-05-29 00:00:00', '', ''],
    ];
    expect(timesIn(['titre', 'date', 'heure de début', 'heure de fin'], rows)).to.deep.equal([
      '2027-05-28 14:00 > 2027-05-28 16:00',
      '2027-05-29',
    ]);
  });

  it('end on the last day where a database saved that with midnight, on the day before where none ends as it begins', () => {
    const columns = ['titre', 'début', 'fin'];
    const market = ['Marché', '2027-05-29 00:00:00', '2027-05-30 00:00:00'];
    const days = (...others: readonly (readonly string[])[]): readonly string[] =>
      timesIn(columns, [market, ...others]);
    const fair = (end: string): readonly string[] => ['Fête', '2027-06-28 00:00:00', end];
    for (const end of ['', '2027-06-28 00:00:00', '2027-06-28 23:59:59'])
      expect(days(fair(end)), end).to.deep.equal(['2027-05-29 > 2027-05-30', '2027-06-28']);
    expect(days(fair('2027-06-29 00:00:00'))).to.deep.equal(['2027-05-29', '2027-06-28']);
  });

  it('are no hours of a night that begins at midnight in every row', () => {
    const rows = [['Nuit blanche', '2027-05-28 00:00', '2027-05-28 06:00']];
    expect(timesIn(['titre', 'début', 'fin'], rows)).to.deep.equal(['2027-05-28 00:00 > 2027-05-28 06:00']);
  });

  it('keep hours that somebody wrote', () => {
    const columns = ['titre', 'début', 'fin', 'journée entière'];
    const rows = [
      ['Stage', '2027-05-28 09:00', '2027-05-28 17:00', 'oui'],
      ['Atelier', '2027-05-29 09:00', '2027-05-29 12:00', 'non'],
      ['Veillée', '2027-05-30 22:00', '2027-05-31 00:00', 'non'],
      ['Messe de minuit', '2027-12-25 00:00', '', 'non'],
      ['Garde', '2027-12-26 00:00', '2027-12-27 00:00', 'non'],
      ['Nuit blanche', '2027-12-28 00:00', '2027-12-28 06:00', ''],
    ];
    expect(timesIn(columns, rows)).to.deep.equal([
      '2027-05-28 09:00 > 2027-05-28 17:00',
      '2027-05-29 09:00 > 2027-05-29 12:00',
      '2027-05-30 22:00 > 2027-05-31 00:00',
      '2027-12-25 00:00',
      '2027-12-26 00:00 > 2027-12-27 00:00',
      '2027-12-28 00:00 > 2027-12-28 06:00',
    ]);
    expect(timesIn(['titre', 'date', 'heure'], [['Messe', '24/12/2027', 'minuit']])).to.deep.equal([
      '2027-12-25 00:00',
    ]);
  });
});
