import { expect } from 'chai';
import fc from 'fast-check';
import { parseDate, type PlainDate } from '../../../src/core/time/dates.js';
import { monthNamed } from '../../../src/core/time/months.js';
import { fold } from '../../../src/core/text/fold.js';
import { instantOf } from '../../../src/core/time/zone.js';
import { timesOf } from '../agenda/fixture.js';
import { parseWhen } from '../../../src/core/agenda/when.js';

const day = { year: 2027, month: 1, day: 12 };
const at = (hour: number, minute = 0, offset?: number): PlainDate => ({
  ...day,
  hour,
  minute,
  ...(offset !== undefined && { offset }),
});

describe('A moment as programs write it', () => {
  const read: readonly (readonly [string, PlainDate])[] = [
    // JavaScript
    ['Tue Jan 12 2027 14:00:00 GMT+0100 (heure normale d’Europe centrale)', at(14, 0, 60)],
    ['Tue Jan 12 2027 14:00:00 GMT+0100 (Central European Standard Time)', at(14, 0, 60)],
    ['Tue Jan 12 2027 09:30:00 GMT-0330', at(9, 30, -210)],
    ['Tue Jan 12 2027', day],
    ['2027-01-12T13:00:00.000Z', at(13, 0, 0)],
    ['1/12/2027, 2:00:00\u202fPM', { ...at(14), month: 12, day: 1 }],
    ['12/01/2027 14:00:00', at(14)],
    // mail and web: RFC 2822, RFC 9110
    ['Tue, 12 Jan 2027 14:00:00 +0100', at(14, 0, 60)],
    ['Tue, 12 Jan 2027 13:00:00 GMT', at(13, 0, 0)],
    ['12 Jan 2027 08:00 EST', at(8, 0, -300)],
    // Unix, Java, git
    ['Tue Jan 12 14:00:00 2027', at(14)],
    ['Tue Jan 12 14:00:00 CET 2027', at(14, 0, 60)],
    ['mar. janv. 12 14:00:00 CET 2027', at(14, 0, 60)],
    ['Tue Jan 12 14:00:00 2027 +0100', at(14, 0, 60)],
    ['Tue Jul 13 14:00:00 CEST 2027', { ...at(14, 0, 120), month: 7, day: 13 }],
    ['2027-01-12T14:00:00+01:00[Europe/Paris]', at(14, 0, 60)],
    ['2027-01-12T14:00+01:00[Europe/Paris]', at(14, 0, 60)],
    // databases
    ['2027-01-12 14:00:00.000000+01', at(14, 0, 60)],
    ['2027-01-12 14:00:00.0000000 +01:00', at(14, 0, 60)],
    ['2027-01-12 14:00:00', at(14)],
    ['20270112T130000Z', at(13, 0, 0)],
    ['Jan 12 2027  2:00PM', at(14)],
    ['12-JAN-27 02.00.00.000000 PM +01:00', at(14, 0, 60)],
    ['12-JAN-27', day],
    // .NET
    ['/Date(1799758800000)/', at(13, 0, 0)],
    ['/Date(1799758800000+0100)/', at(14, 0, 60)],
    ['/Date(-86400000)/', { year: 1969, month: 12, day: 31, hour: 0, minute: 0, offset: 0 }],
    // Notion
    ['January 12, 2027 2:00 PM (GMT+1)', at(14, 0, 60)],
    ['12 janvier 2027 14:00 (UTC+1)', at(14, 0, 60)],
    ['January 12, 2027 2:00 PM (GMT-3:30)', at(14, 0, -210)],
    // people
    ['12.01.27 14h', at(14)],
    ['12/01/2027 à 14 h 30', at(14, 30)],
    ['12 janvier 2027, 14h', at(14)],
    ['12.01.2027 14:00 Uhr', at(14)],
    ['Dienstag, 12. Januar 2027 um 14 Uhr', at(14)],
    ['12. Jänner 2027', day],
    ['martes, 12 de enero de 2027, 14:00', at(14)],
    ['12 de enero de 2027 a las 2:00 p. m.', at(14)],
    ['martedì 12 gennaio 2027 alle 14:00', at(14)],
    ['12 gennaio 2027 alle ore 14:00', at(14)],
    ['terça-feira, 12 de janeiro de 2027 às 14:00', at(14)],
    ['dinsdag 12 januari 2027 om 14:00', at(14)],
    ['dimarts, 12 de gener de 2027, 14:00', at(14)],
    ['12 ago 2027', { ...day, month: 8 }],
    ['2027ko urtarrilaren 12a', day],
  ];
  for (const [text, moment] of read)
    it(`is read: « ${text} »`, () => expect(parseDate(text)).to.deep.equal(moment));

  const refused = [
    'Tue Jan 32 2027 14:00:00 GMT+0100 (heure normale d’Europe centrale)',
    'Tue Jan 12 2027 14:00:00 (environ)',
    '/Date(abc)/',
    '/Date(1799758800000)/ environ',
    '2027-012',
    '12-XYZ-27',
    '12-JAN-2',
    // versions, scores, fractions, hours, numbers and keys
    '1.2.3',
    '10.4.12.1',
    'v1.2.2027',
    '12-10',
    '3/4',
    '24/7',
    '1/2/3/2027',
    '9h-12h / 14h-17h',
    '38000',
    '38185',
    '2A004',
    '04 76 12 10 20',
    '04.76.10.12.10',
    '0476101210',
    '+33 4 76 10 12 10',
    '1234567890',
    '1234567890123',
    '3017620422003',
    '9782070612758',
    '20006765100018',
    'Lot 12 Jan 2027 bis',
    '12 des 14 2027',
    '5 out of 2027',
  ];
  for (const text of refused) it(`is not made up: « ${text} »`, () => expect(parseDate(text)).to.equal(null));

  it('is the same instant that JavaScript means', () => {
    const moment = fc.date({ min: new Date('1902-01-01'), max: new Date('2098-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -12 * 4, max: 14 * 4 }), (date, quarters) => {
        const instant = Math.floor(date.getTime() / 60_000);
        const offset = quarters * 15;
        const local = new Date((instant + offset) * 60_000);
        const [weekday, of, month, year, clock] = local.toUTCString().replace(',', '').split(' ');
        const sign = offset < 0 ? '-' : '+';
        const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const zone = `${sign}${String(hours).padStart(2, '0')}${String(minutes).padStart(2, '0')}`;
        const told = [
          `${weekday ?? ''} ${month ?? ''} ${of ?? ''} ${year ?? ''} ${clock ?? ''} GMT${zone} (somewhere)`,
          `${weekday ?? ''}, ${of ?? ''} ${month ?? ''} ${year ?? ''} ${clock ?? ''} ${zone}`,
          `${weekday ?? ''} ${month ?? ''} ${of ?? ''} ${clock ?? ''} ${year ?? ''} ${zone}`,
          `/Date(${String(instant * 60_000)}${zone})/`,
        ];
        for (const text of told) {
          const read = parseDate(text);
          expect(read && instantOf(read, 'UTC'), text).to.equal(instant);
          expect(read?.offset, text).to.equal(offset);
        }
      }),
    );
  });
});

describe('The name of a month', () => {
  it('is known as Intl writes it, long and short, in the languages around', () => {
    for (const language of ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ca', 'eu'])
      for (const style of ['long', 'short'] as const) {
        const names = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const name = names.format(Date.UTC(2027, month - 1, 12));
          expect(monthNamed(fold(name).replace(/\.$/, '')), `${language} ${name}`).to.equal(month);
        }
      }
  });

  it('makes a day of what Intl writes in full', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    for (const language of ['fr', 'en', 'en-GB', 'de', 'es', 'it', 'nl', 'pt', 'ca', 'eu'])
      for (const dateStyle of ['full', 'long'] as const) {
        const write = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
        fc.assert(
          fc.property(days, (date) => {
            const text = write.format(date);
            const read = parseDate(text);
            expect(read, `${language}: ${text}`).to.deep.equal({
              year: date.getUTCFullYear(),
              month: date.getUTCMonth() + 1,
              day: date.getUTCDate(),
            });
          }),
          { numRuns: 40 },
        );
      }
  });
});

describe('Sessions told in the words of programs', () => {
  const told: readonly (readonly [string, string])[] = [
    ['January 12, 2027 2:00 PM (GMT+1) → 4:00 PM', '2027-01-12 14:00 > 2027-01-12 16:00'],
    [
      'January 12, 2027 11:00 PM (GMT+1) → January 13, 2027 1:00 AM (GMT+1)',
      '2027-01-12 23:00 > 2027-01-13 01:00',
    ],
    ['January 18, 2027 → January 22, 2027', '2027-01-18 > 2027-01-22'],
    ['February 9, 2027 6:30 PM (GMT+1)', '2027-02-09 18:30'],
    ['12 janvier 2027 14:00 (UTC+1) → 16:00', '2027-01-12 14:00 > 2027-01-12 16:00'],
    ['2027-01-12 14:00 (GMT+1) → 16:00', '2027-01-12 14:00 > 2027-01-12 16:00'],
    ['Tue Jan 12 2027 14:00:00 GMT+0100 (heure normale d’Europe centrale)', '2027-01-12 14:00'],
    ['Tue, 12 Jan 2027 13:00:00 GMT', '2027-01-12 14:00'],
    ['/Date(1799758800000)/', '2027-01-12 14:00'],
    ['Dienstag, 12. Januar 2027, 14:00 Uhr', '2027-01-12 14:00'],
    ['martes, 12 de enero de 2027, 14:00', '2027-01-12 14:00'],
    ['12. Januar 2027 – 14. Januar 2027', '2027-01-12 > 2027-01-14'],
    ['2027-W02', '2027-01-11 > 2027-01-17'],
    ['2027-W02-2', '2027-01-12'],
    ['2027W022', '2027-01-12'],
    ['2026-W53-7', '2027-01-03'],
    ['2026-W53', '2026-12-28 > 2027-01-03'],
    ['S02 2027', '2027-01-11 > 2027-01-17'],
    ['Semaine 2, 2027', '2027-01-11 > 2027-01-17'],
    ['semaine 02/2027', '2027-01-11 > 2027-01-17'],
    ['KW 2/2027', '2027-01-11 > 2027-01-17'],
    ['2027-S02', '2027-01-11 > 2027-01-17'],
    ['enero de 2027', '2027-1 … 2027-1'],
    ['Oktober 2027', '2027-10 … 2027-10'],
  ];
  for (const [text, when] of told)
    it(`take place then: « ${text} »`, () => expect(timesOf(text)).to.deep.equal([when]));

  const unread = [
    'January 12, 2027 → December 31, 9999',
    'January 12, 2027 → bientôt',
    '2027-W54',
    '2027-W00',
    '2025-W53',
    '2027-W02-8',
    '2027-W54-1',
    'S54 2027',
    'S2 2027 ou S3 2027',
    'January 22, 2027 → January 18, 2027',
  ];
  for (const text of unread)
    it(`stay as written: « ${text} »`, () => expect(timesOf(text)).to.deep.equal([`? ${text}`]));

  it('end in the zone in which they begin', () => {
    expect(
      timesOf('January 12, 2027 2:00 PM (GMT+1) → 4:00 PM', { timeZone: 'America/New_York' }),
    ).to.deep.equal(['2027-01-12 08:00 > 2027-01-12 10:00']);
    expect(parseWhen('14h-16h')?.clauses[0]?.times[0]?.to).to.deep.equal({ minutes: 960, offset: undefined });
  });
});
