import { expect } from 'chai';
import { parseOpeningHours } from '../../../src/core/time/hours/opening-hours.js';
import { withHoursAsText } from '../../../src/core/formats/json/linked-hours.js';

const hoursOf = (...told: readonly object[]): unknown =>
  withHoursAsText({ name: 'Médiathèque', openingHoursSpecification: told })['openingHours'];

describe('opening hours told day by day (schema.org)', () => {
  for (const [what, told, written] of [
    [
      'days with the same hours together',
      [
        { dayOfWeek: ['https://schema.org/Tuesday', 'schema:Friday'], opens: '14:00', closes: '18:00' },
        { dayOfWeek: 'Saturday', opens: '10:00:00', closes: '12:00:00' },
      ],
      'Tu,Fr 14:00-18:00; Sa 10:00-12:00',
    ],
    [
      'a day that opens twice',
      [
        { dayOfWeek: 'http://schema.org/Monday', opens: '09:00', closes: '12:00' },
        { dayOfWeek: 'Monday', opens: '14:00', closes: '17:00' },
      ],
      'Mo 09:00-12:00,14:00-17:00',
    ],
    [
      'every day, where none is named',
      [{ opens: '08:00', closes: '20:00' }],
      'Mo,Tu,We,Th,Fr,Sa,Su 08:00-20:00',
    ],
    ['a whole day', [{ dayOfWeek: 'Sunday', opens: '00:00', closes: '23:59' }], 'Su 00:00-24:00'],
    ['a day that is closed', [{ dayOfWeek: 'Sunday', opens: '00:00', closes: '00:00' }], 'Su off'],
    ['holidays', [{ dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' }], 'PH 10:00-12:00'],
  ] as const) {
    it(`are written as ${what}`, () => {
      expect(hoursOf(...told)).to.equal(written);
      expect(parseOpeningHours(written), 'what reads opening hours reads them').to.not.equal(null);
    });
  }

  it('stay as they are where they hold for a season, or are no hours', () => {
    expect(
      hoursOf({ dayOfWeek: 'Monday', opens: '09:00', closes: '12:00', validFrom: '2027-07-01' }),
    ).to.equal(undefined);
    expect(hoursOf({ dayOfWeek: 'Mondays', opens: '09:00', closes: '12:00' })).to.equal(undefined);
    expect(hoursOf({ dayOfWeek: 'Monday', opens: 'nine', closes: '12:00' })).to.equal(undefined);
  });

  it('are not told twice', () => {
    const place = {
      openingHours: 'Mo 09:00-12:00',
      openingHoursSpecification: [{ opens: '09:00', closes: '12:00' }],
    };
    expect(withHoursAsText(place)).to.equal(place);
  });
});
