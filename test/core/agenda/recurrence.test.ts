import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, clockMinutes, dayKey, weekdayOf, type Moment } from '../../../src/core/time/moment.js';
import { parseRule } from '../../../src/core/time/parse-rule.js';
import { mostPerRecord, occurrences } from '../../../src/core/time/recurrence.js';
import { rule } from '../../../src/core/time/rule.js';

const first: Moment = { year: 2023, month: 1, day: 16 };
const window = { from: { year: 2023, month: 1, day: 1 }, to: { year: 2023, month: 12, day: 31 }, most: 500 };

function daysOf(text: string, from = first): readonly string[] {
  const read = parseRule(text);
  return read ? occurrences(read, from, window).moments.map(dayKey) : [];
}

describe('repetitions', () => {
  const rules: readonly (readonly [string, readonly string[]])[] = [
    ['FREQ=DAILY;COUNT=3', ['2023-01-16', '2023-01-17', '2023-01-18']],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3', ['2023-01-16', '2023-01-30', '2023-02-13']],
    [
      'FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20230126T235959Z',
      ['2023-01-17', '2023-01-19', '2023-01-24', '2023-01-26'],
    ],
    ['FREQ=MONTHLY;BYDAY=1SA;COUNT=3', ['2023-02-04', '2023-03-04', '2023-04-01']],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', ['2023-01-27', '2023-02-24']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['2023-01-31', '2023-03-31', '2023-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2', ['2023-01-31', '2023-02-28']],
    ['FREQ=MONTHLY;COUNT=2', ['2023-01-16', '2023-02-16']],
    ['FREQ=YEARLY;COUNT=2', ['2023-01-16', '2024-01-16']],
  ];
  for (const [text, expected] of rules) {
    it(`expands ${text}`, () => {
      expect(daysOf(text)).to.deep.equal(expected);
    });
  }

  it('tells the 29th of February in leap years only', () => {
    expect(daysOf('FREQ=YEARLY;COUNT=2', { year: 2020, month: 2, day: 29 })).to.deep.equal([
      '2020-02-29',
      '2024-02-29',
    ]);
  });

  it('expands what never ends within the window, however long ago it began', () => {
    const weekly = daysOf('FREQ=WEEKLY', { year: 1999, month: 1, day: 4 });
    expect([weekly[0], weekly.at(-1), weekly.length]).to.deep.equal(['2023-01-02', '2023-12-25', 52]);
  });

  it('refuses what RFC 5545 does not allow, and what repeats by the second', () => {
    const refused = [
      '',
      'weekly',
      'FREQ=SECONDLY',
      'FREQ=WEEKLY;BYSETPOS=1',
      'FREQ=WEEKLY;INTERVAL=0',
      'FREQ=WEEKLY;INTERVAL=-1',
      'FREQ=WEEKLY;COUNT=0',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=MONTHLY;BYDAY=0MO',
      'FREQ=MONTHLY;BYDAY=54MO',
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO',
      'FREQ=MONTHLY;BYWEEKNO=20',
      'FREQ=MONTHLY;BYYEARDAY=1',
      'FREQ=WEEKLY;BYMONTHDAY=1',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=MONTHLY;BYMONTHDAY=0',
      'FREQ=YEARLY;BYMONTH=13',
      'FREQ=YEARLY;BYMONTH=-1',
      'FREQ=DAILY;BYHOUR=24',
      'FREQ=DAILY;BYSECOND=0,30',
      'FREQ=DAILY;UNTIL=20230231',
      'FREQ=DAILY;UNTIL=20230228T256000Z',
      'FREQ=DAILY;UNTIL=tomorrow',
      'FREQ=DAILY;WKST=1',
      'FREQ=DAILY;FREQ=WEEKLY',
      'FREQ=DAILY;X-NEW=1',
      'FREQ=YEARLY;RSCALE=HEBREW',
      'FREQ',
      'INTERVAL=2',
    ];
    expect(refused.filter((text) => parseRule(text) !== null)).to.deep.equal([]);
  });

  it('reads a rule however programs write it', () => {
    const written = [
      'FREQ=WEEKLY;BYDAY=TU',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'rrule:freq=weekly;byday=tu;',
      'BYDAY=TU;INTERVAL=1;FREQ=WEEKLY',
      ' FREQ=WEEKLY; BYDAY=TU; WKST=MO ',
      'FREQ=WEEKLY;BYDAY=TU;BYSECOND=0;SKIP=OMIT;RSCALE=GREGORIAN',
    ];
    const tuesday = rule({ byDay: [{ weekday: 1, ordinal: null }] });
    for (const text of written) expect(parseRule(text), text).to.deep.equal(tuesday);
  });

  it('tells a rule whole where it ends by itself, and its days in the window where that is too long', () => {
    expect(daysOf('FREQ=WEEKLY;UNTIL=20250101')).to.have.length(103);
    expect(daysOf('FREQ=DAILY;UNTIL=20990101')[0]).to.equal('2023-01-16');
    expect(daysOf('FREQ=DAILY;UNTIL=20990101')).to.have.length(350);
  });

  it('shows what is to come rather than what is over where there is room for few', () => {
    const weekly = rule({ frequency: 'WEEKLY' });
    const few = { ...window, most: 5, today: { year: 2023, month: 6, day: 1 } };
    const told = occurrences(weekly, first, few);
    expect([told.moments.map(dayKey), told.isCut]).to.deep.equal([
      ['2023-06-05', '2023-06-12', '2023-06-19', '2023-06-26', '2023-07-03'],
      true,
    ]);
    const late = occurrences(weekly, first, { ...few, today: { year: 2023, month: 12, day: 20 } });
    expect(late.moments.map(dayKey).slice(2)).to.deep.equal(['2023-12-11', '2023-12-18', '2023-12-25']);
  });

  it('gives impossible rules up soon, and does not give up rare ones', () => {
    const impossible = ['DAILY', 'MONTHLY', 'YEARLY', 'HOURLY', 'MINUTELY'].map(
      (frequency) => `FREQ=${frequency};BYMONTH=2;BYMONTHDAY=30`,
    );
    for (const text of [
      ...impossible,
      'FREQ=DAILY;INTERVAL=7;BYDAY=TU',
      'FREQ=YEARLY;BYMONTH=3;BYWEEKNO=53',
    ]) {
      expect(daysOf(text), text).to.deep.equal([]);
      expect(daysOf(`${text};COUNT=3`), text).to.deep.equal([]);
    }
    const leapSaturdays = ['2048-02-29', '2076-02-29'];
    for (const frequency of ['DAILY', 'MONTHLY', 'YEARLY'])
      expect(daysOf(`FREQ=${frequency};BYMONTH=2;BYMONTHDAY=29;BYDAY=SA;COUNT=2`)).to.deep.equal(
        leapSaturdays,
      );
  });

  it('leaves fewer repetitions to each record of a large file', () => {
    expect([1, 100, 1000, 1_000_000].map(mostPerRecord)).to.deep.equal([500, 500, 50, 1]);
  });

  it('never tells more days than it may, in order, each of them once, none before the first', () => {
    const text = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      rest: fc.constantFrom(
        '',
        ';COUNT=99999',
        ';UNTIL=99991231',
        ';INTERVAL=99999',
        ';BYMONTHDAY=31',
        ';BYDAY=MO,SU',
        ';BYDAY=5MO',
      ),
    });
    const start = fc.record({
      year: fc.integer({ min: 1, max: 9990 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(text, start, ({ freq, rest }, from) => {
        const read = parseRule(`FREQ=${freq}${rest}`);
        if (!read) return;
        const days = occurrences(read, from, window).moments.map(clockMinutes);
        expect(days.length).to.be.at.most(window.most);
        expect(
          days.every((day, index) => day >= clockMinutes(from) && day > (days[index - 1] ?? -Infinity)),
        ).to.equal(true);
      }),
      { numRuns: 25 },
    );
  });

  it('agrees with looking at every day of the window', () => {
    const rules = fc.record({
      interval: fc.integer({ min: 1, max: 5 }),
      weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    });
    const ahead = fc.integer({ min: -900, max: 300 });
    fc.assert(
      fc.property(rules, ahead, ({ interval, weekdays }, days) => {
        const start = addDays(window.from, days);
        const weekly = rule({ interval, byDay: weekdays.map((weekday) => ({ weekday, ordinal: null })) });
        expect(occurrences(weekly, start, window).moments.map(dayKey)).to.deep.equal(
          everyDay(start, interval, weekdays),
        );
      }),
    );
  });
});

/** The same by looking at each day: whether its weekday fits, and whether its week is one of those that count. */
function everyDay(start: Moment, interval: number, weekdays: readonly number[]): readonly string[] {
  const monday = clockMinutes(addDays(start, -weekdayOf(start))) / 1440;
  const days = Array.from({ length: 365 }, (_, ahead) => addDays(window.from, ahead));
  return days
    .filter((day) => clockMinutes(day) >= clockMinutes(start) && weekdays.includes(weekdayOf(day)))
    .filter((day) => Math.floor((clockMinutes(day) / 1440 - monday) / 7) % interval === 0)
    .map(dayKey);
}
