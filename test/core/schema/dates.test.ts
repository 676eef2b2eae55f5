import { expect } from 'chai';
import fc from 'fast-check';
import {
  dayNumber,
  dayOrderOf,
  daysInMonth,
  fromDayNumber,
  parseDate,
  parseEpoch,
  parseTime,
  parseTimeRange,
} from '../../../src/core/time/dates.js';

const aDay = fc
  .record({ year: fc.integer({ min: 1000, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
  );

const pad = (value: number, size = 2): string => String(value).padStart(size, '0');

describe('parseDate', () => {
  const march = { year: 2025, month: 3, day: 1 };
  const written: readonly (readonly [string, object])[] = [
    ['2025-03-01', march],
    ['2025/3/1', march],
    ['01/03/2025', march],
    ['1.3.2025', march],
    ['01-03-25', march],
    ['01/03/2025/', march],
    ['1er mars 2025', march],
    ['samedi 1er mars 2025', march],
    ['1 Mars 2025', march],
    ['March 1st, 2025', march],
    ['Sat, 1 Mar 2025', march],
    ['1 févr. 2025', { ...march, month: 2 }],
    ['15 août 2025', { year: 2025, month: 8, day: 15 }],
    ['2025-03-01T14:05', { ...march, hour: 14, minute: 5 }],
    ['2025-03-01 14:05:59', { ...march, hour: 14, minute: 5 }],
    ['2025-03-01T14:05:00Z', { ...march, hour: 14, minute: 5, offset: 0 }],
    ['2025-03-01T14:05:00.250+01:00', { ...march, hour: 14, minute: 5, offset: 60 }],
    ['2025-03-01 14:05:00-0330', { ...march, hour: 14, minute: 5, offset: -210 }],
    ['20250301T140500Z', { ...march, hour: 14, minute: 5, offset: 0 }],
    ['01/03/2025 14h30', { ...march, hour: 14, minute: 30 }],
    ['01/03/2025 à 9 h', { ...march, hour: 9, minute: 0 }],
    ['1 March 2025 2:30 pm', { ...march, hour: 14, minute: 30 }],
    ['2022-05-25 10.39.15', { year: 2022, month: 5, day: 25, hour: 10, minute: 39 }],
    ['29/02/2024', { year: 2024, month: 2, day: 29 }],
  ];
  for (const [text, date] of written) {
    it(`reads « ${text} »`, () => expect(parseDate(text)).to.deep.equal(date));
  }

  const unclear = [
    '',
    'mars',
    '12 mai',
    'March 1969',
    '2025',
    '31/02/2025',
    '29/02/2023',
    '09/0102023',
    '00/01/2025',
    '13/13/2025',
  ];
  for (const text of [
    ...unclear,
    '01 23 45 67 89',
    '2025-03-01 environ',
    '1/2',
    'Volume 1 (March 1969)',
    '2025-13-01',
    '25288',
  ]) {
    it(`does not guess at « ${text} »`, () => expect(parseDate(text)).to.equal(null));
  }

  it('reads the month first where the column says so', () => {
    expect(parseDate('05/06/2025', 'month-first')).to.deep.equal({ year: 2025, month: 5, day: 6 });
    expect(parseDate('05/06/2025')).to.deep.equal({ year: 2025, month: 6, day: 5 });
  });

  it('reads every day in every order of figures', () => {
    fc.assert(
      fc.property(aDay, (date) => {
        const { year, month, day } = date;
        expect(parseDate(`${year}-${pad(month)}-${pad(day)}`)).to.deep.equal(date);
        expect(parseDate(`${day}/${month}/${year}`)).to.deep.equal(date);
        expect(parseDate(`${pad(month)}/${pad(day)}/${year}`, 'month-first')).to.deep.equal(date);
      }),
    );
  });

  it('returns a day that exists, or null, for any text', () => {
    const likely = fc.stringMatching(/^[0-9/.:\- Tahmarsjuin]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        const date = parseDate(text);
        if (date === null) return;
        expect(date.month).to.be.within(1, 12);
        expect(date.day).to.be.within(1, daysInMonth(date.year, date.month));
      }),
    );
  });
});

describe('dayNumber', () => {
  it('counts from the first of January 1970', () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).to.equal(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).to.equal(11_017);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).to.equal(-1);
  });

  it('agrees with the calendar of the engine, and back', () => {
    fc.assert(
      fc.property(aDay, (date) => {
        const days = dayNumber(date);
        expect(days).to.equal(Date.UTC(date.year, date.month - 1, date.day) / 86_400_000);
        expect(fromDayNumber(days)).to.deep.equal(date);
      }),
    );
  });
});

describe('parseTime', () => {
  const written: readonly (readonly [string, number, number])[] = [
    ['14:30', 14, 30],
    ['9:05:00', 9, 5],
    ['13h30', 13, 30],
    ['13 h 30', 13, 30],
    ['9 h', 9, 0],
    ['9h', 9, 0],
    ['12.30', 12, 30],
    ['10:30am', 10, 30],
    ['12 am', 0, 0],
    ['2 p.m.', 14, 0],
    ['24:00', 24, 0],
  ];
  for (const [text, hour, minute] of written) {
    it(`reads « ${text} »`, () => expect(parseTime(text)).to.deep.equal({ hour, minute }));
  }
  for (const text of ['9', '25:00', '12:60', '24:01', '13 pm', 'midi', '', '9h-10h']) {
    it(`does not take « ${text} » for a time`, () => expect(parseTime(text)).to.equal(null));
  }
});

describe('parseTimeRange', () => {
  for (const text of ['9h-10h30', '09.00-10.30', '9:00 – 10:30', 'de 9 h à 10 h 30', '9h/10h30', '9-10h30']) {
    it(`reads « ${text} »`, () =>
      expect(parseTimeRange(text)).to.deep.equal({
        start: { hour: 9, minute: 0 },
        end: { hour: 10, minute: 30 },
      }));
  }
  for (const text of ['9h', 'lundi - mardi', '9h-10h-11h', '']) {
    it(`does not take « ${text} » for a stretch of time`, () => expect(parseTimeRange(text)).to.equal(null));
  }
});

describe('dayOrderOf', () => {
  it('is settled by a figure above twelve', () => {
    expect(dayOrderOf(['05/06/2025', '06/25/2025'])).to.equal('month-first');
    expect(dayOrderOf(['05/06/2025', '25/06/2025'])).to.equal('day-first');
  });
  it('puts the day first where nothing settles it', () => {
    expect(dayOrderOf(['05/06/2025', '2025-01-02', ''])).to.equal('day-first');
  });
});

describe('parseEpoch', () => {
  it('reads seconds and milliseconds', () => {
    const evening = { year: 2024, month: 2, day: 29, hour: 23, minute: 59, offset: 0 };
    expect(parseEpoch('1709251140')).to.deep.equal(evening);
    expect(parseEpoch('1709251140000')).to.deep.equal(evening);
  });
  it('leaves other numbers alone', () => {
    for (const text of ['170925114', '17092511400', '0123456', 'x']) expect(parseEpoch(text)).to.equal(null);
  });
});
