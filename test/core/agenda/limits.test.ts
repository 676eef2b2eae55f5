import { expect } from 'chai';
import fc from 'fast-check';
import { dayKey, fromClockMinutes, weekdayOf } from '../../../src/core/time/moment.js';
import { parseWhen } from '../../../src/core/agenda/when.js';
import { agendaOf, times, timesOf } from './fixture.js';

/** 28 November 2026, noon in Greenwich. */
const now = Date.UTC(2026, 10, 28, 12);
const of = (text: string): readonly string[] => timesOf(text, { now });

/** All days of a weekday from one day to another, counted by `Date`. */
function daysOf(weekdays: readonly number[], from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000) {
    const date = new Date(time);
    if (weekdays.includes((date.getUTCDay() + 6) % 7)) days.push(date.toISOString().slice(0, 10));
  }
  return days;
}

const withHours = (days: readonly string[], from: string, to: string): readonly string[] =>
  days.map((day) => `${day} ${from} > ${day} ${to}`);

const [MO, TU, WE, TH, FR] = [0, 1, 2, 3, 4];
const windowFrom = '2026-10-28';
const windowTo = '2027-11-29';

const bounded: readonly (readonly [text: string, days: readonly string[], from?: string, to?: string])[] = [
  [
    'Lundi et jeudi 9h30-11h30, du 11/01/2027 au 25/06/2027',
    daysOf([MO, TH], '2027-01-11', '2027-06-25'),
    '09:30',
    '11:30',
  ],
  [
    'Tous les mardis de 18h à 19h30, du 12 janvier au 29 juin 2027',
    daysOf([TU], '2027-01-12', '2027-06-29'),
    '18:00',
    '19:30',
  ],
  [
    'Les vendredis 20h-22h, de janvier à juin 2027',
    daysOf([FR], '2027-01-01', '2027-06-30'),
    '20:00',
    '22:00',
  ],
  [
    'De janvier à juin 2027, les vendredis 20h-22h',
    daysOf([FR], '2027-01-01', '2027-06-30'),
    '20:00',
    '22:00',
  ],
  ['Le mercredi de 14h à 17h', daysOf([WE], windowFrom, windowTo), '14:00', '17:00'],
  ['Tous les mardis à partir du 12 janvier 2027', daysOf([TU], '2027-01-12', windowTo)],
  ['Tous les mardis dès le 12 janvier 2027', daysOf([TU], '2027-01-12', windowTo)],
  ['Tous les mardis à partir de mars 2027', daysOf([TU], '2027-03-01', windowTo)],
  ['Tous les mardis jusqu’au 29 juin 2027', daysOf([TU], windowFrom, '2027-06-29')],
  ['Tous les mardis jusqu’en juin 2027', daysOf([TU], windowFrom, '2027-06-30')],
  ['Tous les mardis jusqu’à fin juin 2027', daysOf([TU], windowFrom, '2027-06-30')],
  [
    'Tous les mardis, à partir du 12 janvier 2027 jusqu’au 29 juin 2027',
    daysOf([TU], '2027-01-12', '2027-06-29'),
  ],
  ['Les mardis entre le 12 janvier et le 29 juin 2027', daysOf([TU], '2027-01-12', '2027-06-29')],
  ['Every Tuesday from 12 January 2027', daysOf([TU], '2027-01-12', windowTo)],
  ['Every Tuesday from 12 January to 29 June 2027', daysOf([TU], '2027-01-12', '2027-06-29')],
  ['Every Tuesday until 29 June 2027', daysOf([TU], windowFrom, '2027-06-29')],
  [
    'Every Friday 8pm-10pm, from January to June 2027',
    daysOf([FR], '2027-01-01', '2027-06-30'),
    '20:00',
    '22:00',
  ],
  ['Tuesdays between 12 January and 29 June 2027', daysOf([TU], '2027-01-12', '2027-06-29')],
  ['Tous les mardis en 2027', daysOf([TU], '2027-01-01', '2027-12-31')],
  ['Les mardis de mars 2027', daysOf([TU], '2027-03-01', '2027-03-31')],
  [
    'Tous les mardis de septembre à juin',
    [...daysOf([TU], windowFrom, '2027-06-30'), ...daysOf([TU], '2027-09-01', windowTo)],
  ],
  [
    'du lundi au vendredi, de 9h à 12h, du 4 au 15 janvier 2027',
    daysOf([MO, TU, WE, TH, FR], '2027-01-04', '2027-01-15'),
    '09:00',
    '12:00',
  ],
  ['mardi du 12 janvier au 9 février 2027', daysOf([TU], '2027-01-12', '2027-02-09')],
  ['un mardi sur deux du 12 janvier au 9 février 2027', ['2027-01-12', '2027-01-26', '2027-02-09']],
];

const asWritten = [
  'Tous les mardis 16h-19h sauf vacances scolaires',
  'Tous les mardis 16h-19h hors vacances scolaires',
  'Du lundi au jeudi, 16h45-18h (hors vacances)',
  'Tous les mardis sauf le 14 juillet 2027',
  'Tous les mardis en période scolaire',
  'Tous les mardis, 12 janvier 2027',
  'Tous les mardis et le 12 juin 2027',
  'Tous les mardis avant le 29 juin 2027',
  'Tous les mardis 2026-2027',
  'Tous les mardis, saison 2026-2027',
  'Tous les mardis du 12 janvier au 29 juin',
  'Tous les mardis jusqu’aux vacances',
  'Tous les mardis jusqu’au 31 juin 2027',
  'Tous les mardis du 29 juin 2027 au 12 janvier 2027',
  'Tous les mardis de janvier à mars 2027 et les jeudis',
  'Les mardis à 18h, de janvier à mars 2027, et les jeudis à 19h',
  'Un mardi sur deux de janvier à juin 2027',
  'Un mardi sur deux du 11 janvier au 9 février 2027',
  'Every Tuesday until June 2027',
  'Every Tuesday except in July 2027',
  'Every Tuesday during term time',
  'Mensuel, de janvier à juin 2027',
  'mardi 14h',
  'lundi et jeudi 9h30-11h30',
  'à partir du 12 janvier 2027',
  'jusqu’au 29 juin 2027',
  '2027-01-12/9999-12-31',
  'du 01/01/0001 au 31/12/9999',
];

describe('A repetition within limits', () => {
  for (const [text, days, from, to] of bounded)
    it(`takes place between them and nowhere else: « ${text} »`, () => {
      expect(of(text)).to.deep.equal(from && to ? withHours(days, from, to) : days);
    });

  for (const text of asWritten)
    it(`is shown as written where they are not understood: « ${text} »`, () => {
      expect(of(text)).to.deep.equal([`? ${text}`]);
    });

  it('may have several parts, each with its hours, within the same limits', () => {
    const monday = withHours(daysOf([MO], '2027-01-11', '2027-01-31'), '09:00', '11:00');
    const thursday = withHours(daysOf([TH], '2027-01-11', '2027-01-31'), '14:00', '16:00');
    for (const text of [
      'Lundi 9h-11h et jeudi 14h-16h, du 11 au 31 janvier 2027',
      'Du 11 au 31 janvier 2027 : les lundis 9h-11h et les jeudis 14h-16h',
    ])
      expect(of(text), text).to.have.members([...monday, ...thursday]);
  });

  it('is told with its hours where they belong to months', () => {
    expect(of('de janvier à juin 2027')).to.deep.equal(['2027-1 … 2027-6']);
    const { sessions } = agendaOf(['Titre', 'Date'], [['A', 'de janvier à juin 2027, 14h-16h']], {
      fields: { start: 'Date' },
    });
    expect(sessions.map(({ hours }) => hours)).to.deep.equal(['14:00 – 16:00']);
  });

  it('keeps to the year that a heading tells', () => {
    const days = (heading: string, text: string): readonly string[] =>
      agendaOf(['Titre', heading], [['A', text]], { now, fields: { start: heading } }).sessions.map(times);
    expect(days('Dates 2027', 'tous les mardis')).to.deep.equal(daysOf([TU], '2027-01-01', '2027-12-31'));
    expect(days('Dates 2026-2027', 'tous les mardis')).to.deep.equal(
      daysOf([TU], '2026-08-01', '2027-07-31'),
    );
    expect(days('Dates 2026-2027', 'les mardis de septembre à juin')).to.deep.equal(
      daysOf([TU], '2026-09-01', '2027-06-30'),
    );
  });

  it('tells no day outside of them, whatever they are', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
    const long = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
    const names = ['lundis', 'mardis', 'mercredis', 'jeudis', 'vendredis', 'samedis', 'dimanches'];
    const phrase = fc.constantFrom<(days: string, from: string, to: string) => string>(
      (days, from, to) => `les ${days}, du ${from} au ${to}`,
      (days, from, to) => `Du ${from} au ${to}, tous les ${days}`,
      (days, from, to) => `tous les ${days} à partir du ${from} jusqu’au ${to}`,
      (days, from, to) => `${days} entre le ${from} et le ${to}`,
    );
    fc.assert(
      fc.property(
        phrase,
        fc.nat(6),
        day,
        fc.integer({ min: 0, max: 300 }),
        (write, weekday, from, length) => {
          const to = new Date(from.getTime() + length * 86_400_000);
          const text = write(names[weekday] ?? '', long.format(from), long.format(to));
          const days = daysOf([weekday], from.toISOString().slice(0, 10), to.toISOString().slice(0, 10));
          expect(of(text), text).to.deep.equal(days.length > 0 ? days : [`? ${text}`]);
        },
      ),
    );
  });

  it('tells no day beside words that it does not know', () => {
    const unknown = fc.constantFrom(
      'sauf',
      'hors',
      'environ',
      'ou',
      'except',
      'scolaires',
      'férié',
      'peut-être',
      '?',
    );
    const known = fc.constantFrom(
      'tous les mardis',
      '12 janvier 2027',
      '18h-19h',
      'de janvier à juin 2027',
      'du 12 au 14 mars 2027',
    );
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 4 }),
        unknown,
        fc.nat(4),
        (words, word, place) => {
          const text = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
          expect(parseWhen(text), text).to.equal(null);
        },
      ),
    );
  });
});

describe('A repetition in a cell of its own', () => {
  const columns = ['Titre', 'Début', 'Répétition'];
  const rows = (repetition: string): readonly (readonly string[])[] => [
    ['A', '12/01/2027', repetition],
    ['B', '13/01/2027', 'tous les mercredis jusqu’au 27 janvier 2027'],
    ['C', '14/01/2027', 'tous les jeudis du 14 au 28 janvier 2027'],
  ];
  const told = (repetition: string): readonly string[] =>
    agendaOf(columns, rows(repetition), { now })
      .sessions.filter(({ title }) => title === 'A')
      .map(times);

  it('keeps its limits', () => {
    expect(told('tous les mardis jusqu’au 26 janvier 2027')).to.deep.equal([
      '2027-01-12',
      '2027-01-19',
      '2027-01-26',
    ]);
    expect(told('tous les mardis de janvier à février 2027')).to.deep.equal(
      daysOf([TU], '2027-01-12', '2027-02-28'),
    );
  });

  it('is told beside the first day where it is not understood', () => {
    expect(told('tous les mardis sauf vacances scolaires')).to.deep.equal([
      '2027-01-12 (tous les mardis sauf vacances scolaires)',
    ]);
  });
});

describe('Hours beside a day', () => {
  it('that say on which weekdays they hold are kept as written', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Début', 'Fin', 'Horaire'],
      [
        ['A', '11/01/2027', '15/01/2027', 'le mardi 9h-12h'],
        ['B', '12/01/2027', '12/01/2027', '9h-12h'],
        ['C', '13/01/2027', '13/01/2027', '14h-16h'],
      ],
      { now, fields: { 'start-time': 'Horaire' } },
    );
    expect(sessions.filter(({ title }) => title === 'A').map(times)).to.deep.equal([
      '2027-01-11 > 2027-01-15 (le mardi 9h-12h)',
    ]);
  });
});

describe('The last day of registration', () => {
  const deadlineOf = (text: string): string | null => {
    const { sessions } = agendaOf(['Titre', 'Date', 'Date limite'], [['A', '01/12/2027', text]], {
      now,
      fields: { deadline: 'Date limite' },
    });
    const moment = sessions[0]?.deadline?.moment;
    return moment ? dayKey(moment) : null;
  };
  it('is read where nothing else is said', () => {
    for (const text of [
      '29/09/2027',
      'Inscriptions jusqu’au 29 septembre 2027',
      'Date limite d’inscription : 29 septembre 2027',
      'au plus tard le 29 septembre 2027',
      'du 1er au 29 septembre 2027',
      'Register by 29 September 2027',
    ])
      expect(deadlineOf(text), text).to.equal('2027-09-29');
  });
  it('is no day on which registration begins', () => {
    for (const text of [
      'Inscriptions à partir du 3 mars 2027',
      'Ouverture le 3 mars 2027',
      'sauf le 3 mars 2027',
      ': '.repeat(200),
    ])
      expect(deadlineOf(text), text).to.equal(null);
  });
});

describe('The days of the oracle', () => {
  it('have the weekdays they should', () => {
    const day = fromClockMinutes(Date.parse('2027-01-12') / 60_000);
    expect(weekdayOf(day)).to.equal(TU);
  });
});
