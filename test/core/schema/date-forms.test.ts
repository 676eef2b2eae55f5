import { expect } from 'chai';
import { monthNamed } from '../../../src/core/time/months.js';
import {
  dayOrderOf,
  daysInMonth,
  fullYear,
  isDay,
  parseDate,
  parseEpoch,
  parseTime,
  parseTimeRange,
} from '../../../src/core/time/dates.js';

/** The edges of what dates.test.ts shows in the middle: what is just still read, and what is just no longer. */
describe('The edge of what is a date', () => {
  const march = { year: 2025, month: 3, day: 1 };
  const read: readonly (readonly [string, object])[] = [
    [' 2025-03-01 ', march],
    ['Samedi, 1 mars 2025', march],
    ['sam.  1 mars 2025', march],
    ['samedi le 1 mars 2025', march],
    ['Mar. 4 mars 2025', { ...march, day: 4 }],
    ['1  mars  2025', march],
    ['1-mars-2025', march],
    ['1 - mars 2025', march],
    ['1st of March 2025', march],
    ['1st of March, 2025', march],
    ['March 1 2025', march],
    ['March 12 2025', { ...march, day: 12 }],
    ['March  1,  2025', march],
    ['2nd May 2025', { year: 2025, month: 5, day: 2 }],
    ['31 décembre 1999', { year: 1999, month: 12, day: 31 }],
    ['1/3/69', { ...march, year: 2069 }],
    ['1/3/70', { ...march, year: 1970 }],
    ['20250301T1405', { ...march, hour: 14, minute: 5 }],
    ['20250301T140559', { ...march, hour: 14, minute: 5 }],
    ['2025-03-01, 14:05', { ...march, hour: 14, minute: 5 }],
    ['2025-03-01 - 14:05', { ...march, hour: 14, minute: 5 }],
    ['March 1, 2025 at 2 pm', { ...march, hour: 14, minute: 0 }],
    ['2025-03-01  14:05', { ...march, hour: 14, minute: 5 }],
    ['2025-03-01T14:05+01', { ...march, hour: 14, minute: 5, offset: 60 }],
    ['2025-03-01 14:05 Z', { ...march, hour: 14, minute: 5, offset: 0 }],
    [`2025-03-01${' '.repeat(80)}`, march],
  ];
  for (const [text, date] of read) it(`reads « ${text} »`, () => expect(parseDate(text)).to.deep.equal(date));

  const refused = [
    'le 2025-03-01',
    'x2025-03-01',
    'n° 20250301T1405',
    'du 01/03/2025',
    'vers 1 mars 2025',
    'un samedi 1 mars 2025',
    'en March 1 2025',
    '2025-03-011',
    '01/03/20255',
    '1 mars 20255',
    'March 1 20255',
    '2025-03/01',
    '1 jui 2025',
    '1 ma 2025',
    '1 brumaire 2025',
    '0000-03-01',
    '2025-00-01',
    '2025-03-00',
    '2025-03-01 25:00',
    '2025-03-01 at14:00 environ',
    '1000000000000',
    'x1000000000000',
    '10000000000001',
    '2000000000000',
    '100000000000',
    `2025-03-01${' '.repeat(81)}`,
    '1/2',
    '12-3',
  ];
  for (const text of refused)
    it(`does not guess at « ${text} »`, () => expect(parseDate(text)).to.equal(null));
});

describe('The edge of what is a time', () => {
  for (const [text, hour, minute] of [
    [' 9h ', 9, 0],
    ['9 heures', 9, 0],
    ['1 heure', 1, 0],
    ['1 am', 1, 0],
    ['12 pm', 12, 0],
    ['9 a.m.', 9, 0],
    ['23:59:59.999', 23, 59],
    ['0:00', 0, 0],
  ] as const)
    it(`reads « ${text} »`, () => expect(parseTime(text)).to.deep.equal({ hour, minute }));

  it('reads how far from Greenwich it is', () => {
    const at = (offset: number): object => ({ hour: 9, minute: 15, offset });
    expect(parseTime('9:15 Z')).to.deep.equal(at(0));
    expect(parseTime('9:15 UTC')).to.deep.equal(at(0));
    expect(parseTime('9:15+02')).to.deep.equal(at(120));
    expect(parseTime('9:15 +02:30')).to.deep.equal(at(150));
    expect(parseTime('9:15-0330')).to.deep.equal(at(-210));
    expect(parseTime('9:15')).not.to.have.property('offset');
  });

  for (const text of [
    '0 am',
    '13 am',
    '9',
    ' 9 ',
    '09',
    '123',
    'à 9h',
    '9h60',
    '9:1',
    '24:30',
    '9 h du matin',
    'x9h',
  ])
    it(`does not take « ${text} » for a time`, () => expect(parseTime(text)).to.equal(null));
});

describe('The edge of what is a stretch of time', () => {
  const span = { start: { hour: 14, minute: 0 }, end: { hour: 16, minute: 0 } };
  for (const text of [
    '14-16h',
    ' 14h-16h ',
    'from 14:00 to 16:00',
    '14h à 16h',
    '14:00/16:00',
    '14h—16h',
    '2 pm to 4 pm',
  ])
    it(`reads « ${text} »`, () => expect(parseTimeRange(text)).to.deep.equal(span));
  for (const text of [
    '14h-',
    '-16h',
    '14h-25h',
    '25h-16h',
    'midi-14h',
    '14h-minuit',
    '9',
    '14hto16h',
    'code 14h-16h',
  ])
    it(`does not take « ${text} » for one`, () => expect(parseTimeRange(text)).to.equal(null));
});

describe('The edge of a calendar', () => {
  it('knows the length of every month, in leap years and centuries', () => {
    const lengths = (year: number): readonly number[] =>
      Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    expect(lengths(2025)).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    for (const [year, february] of [
      [2000, 29],
      [1900, 28],
      [2100, 28],
      [2024, 29],
      [2023, 28],
      [1, 28],
      [4, 29],
    ] as const)
      expect(daysInMonth(year, 2), String(year)).to.equal(february);
  });

  it('has no day before the first, no month after the twelfth, no year nought', () => {
    expect(isDay({ year: 1, month: 1, day: 1 })).to.equal(true);
    expect(isDay({ year: 2025, month: 12, day: 31 })).to.equal(true);
    for (const [year, month, day] of [
      [0, 1, 1],
      [-1, 1, 1],
      [2025, 0, 1],
      [2025, 13, 1],
      [2025, 1, 0],
      [2025, 1, 32],
      [2025, 4, 31],
    ] as const)
      expect(isDay({ year, month, day }), `${String(year)}-${String(month)}-${String(day)}`).to.equal(false);
    expect(isDay({ year: NaN, month: 1, day: 1 })).to.equal(false);
  });

  it('reads two digits as 1970 to 2069', () => {
    expect(['69', '70', '00', '99', '1969', '070'].map(fullYear)).to.deep.equal([
      2069, 1970, 2000, 1999, 1969, 70,
    ]);
  });

  it('knows a month by the beginning of its name, where only one begins so', () => {
    expect(
      ['janv', 'fevr', 'mar', 'avr', 'mai', 'may', 'juin', 'jul', 'juil', 'aou', 'aug', 'sept', 'dec'].map(
        monthNamed,
      ),
    ).to.deep.equal([1, 2, 3, 4, 5, 5, 6, 7, 7, 8, 8, 9, 12]);
    expect(['jui', 'anvier', 'ars', 'x', 'marsx'].map(monthNamed)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('reads an instant with blanks around it', () => {
    expect(parseEpoch(' 1709251140 ')).to.include({ year: 2024, month: 2, day: 29 });
  });
});

describe('The order of day and month in a column', () => {
  it('is told by more figures above twelve than the other has', () => {
    expect(dayOrderOf(['13/01/2025', '01/13/2025', '01/14/2025'])).to.equal('month-first');
    expect(dayOrderOf(['01/13/2025', '13/01/2025', '14/01/2025'])).to.equal('day-first');
    expect(dayOrderOf(['01/13/2025', '13/01/2025'])).to.equal('day-first');
  });
  it('is not told by a twelve, by an hour behind it, or by what is no date', () => {
    expect(dayOrderOf(['01/12/2025'])).to.equal('day-first');
    expect(dayOrderOf(['12/01/2025', '01/13/2025'])).to.equal('month-first');
    expect(dayOrderOf([' 01/13/25 10:00'])).to.equal('month-first');
    expect(dayOrderOf(['n° 01/13/2025', 'x1/13/2025', '01/13/20255', '01/13'])).to.equal('day-first');
  });
});
