import { expect } from 'chai';
import { agendaOf, times, type Reading } from './fixture.js';

/** 1 December 2026, noon in Greenwich. */
const now = Date.UTC(2026, 11, 1, 12);
const columns = ['titre', 'debut', 'fin', 'rrule', 'exdate'];

interface Told {
  readonly times: readonly string[];
  readonly problems: readonly string[];
}

function told(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  reading: Reading = {},
): Told {
  const { sessions, problems } = agendaOf(headings, rows, { now, ...reading });
  return { times: sessions.map(times), problems: problems.map(({ code }) => code) };
}

/** One record that begins on 1 December 2026 at 9 o'clock and lasts three hours. */
function toldOf(rule: string, except = '', reading: Reading = {}): Told {
  return told(columns, [['Permanence', '2026-12-01T09:00', '2026-12-01T12:00', rule, except]], reading);
}

function days(...list: readonly string[]): readonly string[] {
  return list.map((day) => `2026-12-${day} 09:00 > 2026-12-${day} 12:00`);
}

describe('repetitions as calendars write them', () => {
  it('expands rules of Google, Outlook and Apple in one column, each with its own hours', () => {
    const rows = [
      ['Yoga', '2026-12-02T10:00', '2026-12-02T11:00', 'FREQ=WEEKLY;WKST=SU;COUNT=3;BYDAY=WE', ''],
      [
        'Apéro',
        '2026-12-31T17:00',
        '2026-12-31T19:00',
        'FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
        '',
      ],
      ['Fête', '2027-05-28T17:00', '2027-05-28T19:00', 'FREQ=YEARLY;COUNT=2;BYMONTH=5;BYDAY=-1FR', ''],
      ['Veille', '2026-12-04T22:00', '2026-12-05T02:00', 'FREQ=WEEKLY;UNTIL=20261218T210000Z', ''],
    ];
    expect(told(columns, rows)).to.deep.equal({
      times: [
        '2026-12-02 10:00 > 2026-12-02 11:00',
        '2026-12-04 22:00 > 2026-12-05 02:00',
        '2026-12-09 10:00 > 2026-12-09 11:00',
        '2026-12-11 22:00 > 2026-12-12 02:00',
        '2026-12-16 10:00 > 2026-12-16 11:00',
        '2026-12-18 22:00 > 2026-12-19 02:00',
        '2026-12-31 17:00 > 2026-12-31 19:00',
        '2027-01-29 17:00 > 2027-01-29 19:00',
        '2027-02-26 17:00 > 2027-02-26 19:00',
        '2027-05-28 17:00 > 2027-05-28 19:00',
        '2028-05-26 17:00 > 2028-05-26 19:00',
      ],
      problems: [],
    });
  });

  it('counts years, however many days lie between', () => {
    expect(toldOf('FREQ=YEARLY;COUNT=4').times.map((text) => text.slice(0, 10))).to.deep.equal([
      '2026-12-01',
      '2027-12-01',
      '2028-12-01',
      '2029-12-01',
    ]);
  });

  const exceptions: readonly (readonly [text: string, left: readonly string[]])[] = [
    ['2026-12-08', ['01', '15', '22']],
    ['20261208', ['01', '15', '22']],
    ['08/12/2026', ['01', '15', '22']],
    ['20261208T090000', ['01', '15', '22']],
    ['20261208T080000Z', ['01', '15', '22']],
    ['2026-12-08 09:00', ['01', '15', '22']],
    ['2026-12-08T09:00:00+01:00', ['01', '15', '22']],
    ['20261208T000000', ['01', '15', '22']],
    ['20261208T140000', ['01', '08', '15', '22']],
    ['EXDATE;TZID=Europe/Paris:20261208T090000,20261215T090000', ['01', '22']],
    ['EXDATE;TZID=America/New_York:20261208T030000', ['01', '15', '22']],
    ['EXDATE;TZID="Romance Standard Time":20261208T090000', ['01', '15', '22']],
    ['EXDATE;VALUE=DATE:20261208\nEXDATE;VALUE=DATE:20261222', ['01', '15']],
    ['2026-12-08, 2026-12-15', ['01', '22']],
    ['08/12/2026 | 22/12/2026', ['01', '15']],
    ['8 et 15 décembre 2026', ['01', '22']],
    ['du 7 au 16 décembre 2026', ['01', '22']],
  ];
  for (const [text, left] of exceptions) {
    it(`leaves out ${JSON.stringify(text)}`, () => {
      expect(toldOf('FREQ=WEEKLY;COUNT=4;BYDAY=TU', text)).to.deep.equal({
        times: days(...left),
        problems: [],
      });
    });
  }

  it('leaves out the first date as well, and any number of them', () => {
    const many = Array.from({ length: 60 }, (_, week) => {
      const day = new Date(Date.UTC(2026, 11, 1 + week * 7)).toISOString().slice(0, 10);
      return `${day.replaceAll('-', '')}T090000`;
    });
    expect(toldOf('FREQ=WEEKLY;COUNT=61', many.join(',')).times).to.deep.equal([
      '2028-01-25 09:00 > 2028-01-25 12:00',
    ]);
  });

  it('tells an excluded date that it cannot read, and shows the others', () => {
    expect(toldOf('FREQ=WEEKLY;COUNT=2', 'vacances scolaires')).to.deep.equal({
      times: days('01', '08'),
      problems: ['unread-exception'],
    });
    expect(toldOf('FREQ=WEEKLY;COUNT=2', '2026-12-08, 2026-02-30')).to.deep.equal({
      times: days('01'),
      problems: ['unread-exception'],
    });
  });

  it('excludes dates in a column that people named, from repetitions in words too', () => {
    const rows = [
      ['Yoga', 'tous les mardis', '18:00', '2026-12-08'],
      ['Chant', 'tous les lundis', '20:00', '07/12/2026 et 14/12/2026'],
    ];
    const shown = told(['Titre', 'Quand', 'Heure', 'Sauf le'], rows).times;
    expect(shown.filter((text) => /^2026-12-(?:0[1-9]|1\d|2[0-2])/.test(text))).to.deep.equal([
      '2026-12-01 18:00',
      '2026-12-15 18:00',
      '2026-12-21 20:00',
      '2026-12-22 18:00',
    ]);
  });

  it('adds dates, and leaves out what another rule tells', () => {
    const rows = [
      ['A', '2026-12-01T09:00', '2026-12-01T12:00', 'FREQ=WEEKLY;COUNT=2', '20261210T140000,20261211'],
      ['B', '2026-12-02', '', '', 'RDATE;VALUE=DATE:20261220'],
    ];
    expect(told(['titre', 'debut', 'fin', 'rrule', 'rdate'], rows).times).to.deep.equal([
      '2026-12-01 09:00 > 2026-12-01 12:00',
      '2026-12-02',
      '2026-12-08 09:00 > 2026-12-08 12:00',
      '2026-12-10 14:00 > 2026-12-10 17:00',
      '2026-12-11 09:00 > 2026-12-11 12:00',
      '2026-12-20',
    ]);
    const exrule = [
      ['A', '2026-12-01T09:00', '2026-12-01T12:00', 'FREQ=DAILY;COUNT=6', 'FREQ=DAILY;INTERVAL=2'],
    ];
    expect(told(['titre', 'debut', 'fin', 'rrule', 'exrule'], exrule).times).to.deep.equal(
      days('02', '04', '06'),
    );
  });

  const inOneCell: readonly (readonly [name: string, text: string])[] = [
    ['a rule with its name', 'RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU\nEXDATE:20261208T090000'],
    ['lines of a calendar', 'RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Paris:20261208T\r\n 090000'],
    ['a list in JSON', '["RRULE:FREQ=WEEKLY;COUNT=3","EXDATE;VALUE=DATE:20261208"]'],
    ['several rules', 'RRULE:FREQ=WEEKLY;COUNT=1\nFREQ=WEEKLY;INTERVAL=2;COUNT=2'],
    ['properties behind each other', 'RRULE:FREQ=WEEKLY;COUNT=3 EXDATE:20261208'],
    ['small letters', 'rrule:freq=weekly;count=3;exdate:20261208'],
    ['a rule for the exceptions', 'RRULE:FREQ=WEEKLY;COUNT=3\nEXRULE:FREQ=WEEKLY;BYDAY=TU;BYMONTHDAY=8'],
  ];
  for (const [name, text] of inOneCell) {
    it(`reads ${name} in one cell`, () => {
      const { times: shown, problems } = toldOf(text);
      // Days of the month say nothing in weeks: the owner is told, and nothing is left out.
      const isRefused = name === 'a rule for the exceptions';
      expect(shown).to.deep.equal(isRefused ? days('01', '08', '15') : days('01', '15'));
      expect(problems).to.deep.equal(isRefused ? ['unread-rule'] : []);
    });
  }

  it('takes the first moment from the cell where no other column tells it', () => {
    const cells = [
      'DTSTART;TZID=Europe/Paris:20261201T090000\nDTEND;TZID=Europe/Paris:20261201T120000\nRRULE:FREQ=WEEKLY;COUNT=2',
      'DTSTART:20261201T080000Z\nDURATION:PT3H\nRRULE:FREQ=WEEKLY;COUNT=2',
      'RRULE:FREQ=WEEKLY;COUNT=2\nDTSTART:20261201T090000\nDURATION:PT3H',
      '1er décembre 2026 9h-12h ; FREQ=WEEKLY;COUNT=2',
    ];
    for (const cell of cells) {
      expect(told(['titre', 'récurrence'], [['Permanence', cell]]), cell).to.deep.equal({
        times: days('01', '08'),
        problems: [],
      });
    }
  });

  it('shows the first date of what it cannot follow, tells the owner, and follows the others of the column', () => {
    const odd = ['FREQ=SECONDLY', 'FREQ=FORTNIGHTLY', 'FREQ=WEEKLY;BYDAY=1TU', 'FREQ=WEEKLY;BYDAY=MARDI'];
    for (const rule of odd)
      expect(toldOf(rule), rule).to.deep.equal({ times: days('01'), problems: ['unread-rule'] });
    const rows = [
      ...odd.map((rule) => ['Impair', '2026-12-01T09:00', '2026-12-01T12:00', rule, '']),
      ['Yoga', '2026-12-03T09:00', '2026-12-03T12:00', 'FREQ=WEEKLY;COUNT=2', ''],
    ];
    expect(told(columns, rows)).to.deep.equal({
      times: days('01', '01', '01', '01', '03', '10'),
      problems: ['unread-rule'],
    });
  });

  it('shows no rule where the first date is missing or wrong', () => {
    const rows = [
      ['A', '2026-12-01T09:00', '', 'FREQ=WEEKLY;COUNT=2', ''],
      ['B', '', '', 'FREQ=WEEKLY;COUNT=4', ''],
      ['C', 'bientôt', '', 'FREQ=WEEKLY;COUNT=4', ''],
    ];
    const { sessions, problems } = agendaOf(columns, rows, { now, fields: { start: 'debut' } });
    expect(sessions.map(({ unclear }) => unclear)).to.deep.equal([null, null, '', 'bientôt']);
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([['bad-date', 2]]);
  });

  it('tells rules that fall on no date, and ends soon', () => {
    const impossible = ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'];
    for (const rule of [...impossible, 'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'])
      expect(toldOf(rule), rule).to.deep.equal({ times: days('01'), problems: ['empty-rule'] });
    const { times: shown, problems } = toldOf('FREQ=WEEKLY;COUNT=2', '2026-12-01,2026-12-08');
    expect(shown).to.deep.equal(['? 2026-12-01T09:00, 2026-12-01T12:00']);
    expect(problems).to.deep.equal(['empty-rule']);
  });

  it('tells what is too long to be shown whole, and shows what is near', () => {
    const { times: shown, problems } = toldOf('FREQ=DAILY;UNTIL=20400101');
    expect([shown[0], shown.length, problems]).to.deep.equal([days('01')[0], 367, ['cut-rule']]);
    const minutes = toldOf('FREQ=MINUTELY;INTERVAL=10');
    expect([minutes.times.length, minutes.problems]).to.deep.equal([500, ['cut-rule']]);
    expect(
      agendaOf(['titre', 'debut', 'rrule'], [['A', '2026-12-01T09:00', 'FREQ=DAILY;COUNT=500']]).cutAt,
    ).to.equal(null);
    expect(toldOf('FREQ=DAILY;COUNT=500')).to.have.deep.property('problems', []);
    expect(toldOf('FREQ=WEEKLY')).to.have.deep.property('problems', []);
  });

  it('shows the next date of what begins, or comes back, after a year', () => {
    const rows = [
      ['Congrès', '2024-06-01', '', 'FREQ=YEARLY;INTERVAL=4', ''],
      ['Ouverture', '2029-01-01T10:00', '', 'FREQ=WEEKLY', ''],
    ];
    expect(told(columns, rows)).to.deep.equal({ times: ['2028-06-01', '2029-01-01 10:00'], problems: [] });
  });

  it('shows what begins after a year and is longer than what is shown from its beginning', () => {
    const rows = [['Accueil', '2099-01-01T09:00', '', 'FREQ=DAILY;COUNT=900', '']];
    const { times, problems } = told(columns, rows);
    expect(times).to.have.length(500);
    expect(times.slice(0, 2)).to.deep.equal(['2099-01-01 09:00', '2099-01-02 09:00']);
    expect(problems).to.deep.equal(['cut-rule']);
  });

  it('ends on the day or at the moment that the rule names, on the clock of the agenda', () => {
    const ends: readonly (readonly [until: string, last: readonly string[]])[] = [
      ['20261203', ['01', '02', '03']],
      ['20261203T080000Z', ['01', '02', '03']],
      ['20261203T075900Z', ['01', '02']],
      ['20261203T090000', ['01', '02', '03']],
      ['20261203T000000', ['01', '02']],
      ['20261203T225959Z', ['01', '02', '03']],
      ['2026-12-03', ['01', '02', '03']],
    ];
    for (const [until, last] of ends)
      expect(toldOf(`FREQ=DAILY;UNTIL=${until}`).times, until).to.deep.equal(days(...last));
    const wholeDay = told(columns, [['A', '2026-12-01', '', 'FREQ=DAILY;UNTIL=20261203T000000Z', '']], {
      timeZone: 'America/New_York',
    });
    expect(wholeDay.times).to.deep.equal(['2026-12-01', '2026-12-02', '2026-12-03']);
  });

  it('keeps the hour when clocks are changed, in every zone, and moves one that they skip', () => {
    const weekly = (hour: string, timeZone: string): readonly string[] =>
      told(columns, [['A', `2027-03-07T${hour}`, '', 'FREQ=WEEKLY;COUNT=4', '']], { timeZone }).times;
    for (const timeZone of ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'UTC'])
      expect(weekly('18:00', timeZone)).to.deep.equal(
        ['07', '14', '21', '28'].map((day) => `2027-03-${day} 18:00`),
      );
    expect(weekly('02:30', 'Europe/Paris').at(-1)).to.equal('2027-03-28 03:30');
    expect(weekly('02:30', 'America/New_York')[1]).to.equal('2027-03-14 03:30');
  });

  it('takes an end that lies far behind for the end of the repetition, a near one for that of each time', () => {
    const rows = [
      ['Cours', '2027-01-12', '2027-02-02', 'FREQ=WEEKLY;BYDAY=TU', ''],
      ['Stage', '2026-12-04', '2026-12-06', 'FREQ=MONTHLY;COUNT=2', ''],
    ];
    expect(told(columns, rows).times).to.deep.equal([
      '2026-12-04 > 2026-12-06',
      '2027-01-04 > 2027-01-06',
      '2027-01-12',
      '2027-01-19',
      '2027-01-26',
      '2027-02-02',
    ]);
  });

  it('repeats within a day, and at several hours of it', () => {
    const hours = toldOf('FREQ=DAILY;COUNT=3;BYHOUR=9,14').times;
    expect(hours).to.deep.equal([
      '2026-12-01 09:00 > 2026-12-01 12:00',
      '2026-12-01 14:00 > 2026-12-01 17:00',
      '2026-12-02 09:00 > 2026-12-02 12:00',
    ]);
    expect(toldOf('FREQ=HOURLY;INTERVAL=4;COUNT=2').times).to.deep.equal([
      '2026-12-01 09:00 > 2026-12-01 12:00',
      '2026-12-01 13:00 > 2026-12-01 16:00',
    ]);
    expect(told(columns, [['A', '2026-12-01', '', 'FREQ=HOURLY;COUNT=2', '']])).to.deep.equal({
      times: ['2026-12-01'],
      problems: ['unread-rule'],
    });
  });

  it('finds a rule on one row in a hundred, and words beside rules', () => {
    const rows = Array.from({ length: 150 }, (_, row) => [
      `T${row}`,
      '2026-12-01T09:00',
      '2026-12-01T12:00',
      row === 149 ? 'FREQ=WEEKLY;COUNT=2' : '',
      '',
    ]);
    expect(told(columns, rows).times.slice(-2)).to.deep.equal(days('01', '08'));
    const mixed = [
      ['A', '2026-12-01T09:00', '2026-12-01T12:00', 'FREQ=WEEKLY;COUNT=2', ''],
      ['B', '2026-12-02T09:00', '2026-12-02T12:00', 'non', ''],
      ['C', '2026-12-03T09:00', '2026-12-03T12:00', 'aucune', ''],
    ];
    expect(told(columns, mixed)).to.deep.equal({ times: days('01', '02', '03', '08'), problems: [] });
  });
});
