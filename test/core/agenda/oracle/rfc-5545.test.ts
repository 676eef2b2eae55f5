import { expect } from 'chai';
import { dayKey } from '../../../../src/core/time/moment.js';
import { fromClockMinutes } from '../../../../src/core/time/moment.js';
import { two } from '../../../../src/core/time/moment.js';
import { expand, listed } from './expand.js';

/** `1997-09: 2-4 9` stands for four days of September 1997. */
function daysIn(text: string): readonly string[] {
  return text.split(/\s+(?=\d{4}-)/).flatMap((month) => {
    const [name = '', days = ''] = month.split(': ');
    return days.split(' ').flatMap((written) => {
      const [from = 0, to = from] = written.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, ahead) => `${name}-${two(from + ahead)}`);
    });
  });
}

/** Every day from 1 January to the last. */
function january(year: number): string {
  return `${year}-01: 1-31`;
}

/** The examples of RFC 5545, 3.8.5.3, as printed there: at 9 o'clock, from 2 September 1997 where nothing else is said. */
const examples: readonly (readonly [rule: string, days: string, first?: string])[] = [
  ['FREQ=DAILY;COUNT=10', '1997-09: 2-11'],
  ['FREQ=DAILY;UNTIL=19971224T000000', '1997-09: 2-30 1997-10: 1-31 1997-11: 1-30 1997-12: 1-23'],
  ['FREQ=DAILY;INTERVAL=2', '1997-09: 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30 1997-10: 2 4 6'],
  ['FREQ=DAILY;INTERVAL=10;COUNT=5', '1997-09: 2 12 22 1997-10: 2 12'],
  [
    'FREQ=YEARLY;UNTIL=20000131T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    [1998, 1999, 2000].map(january).join(' '),
    '19980101T090000',
  ],
  [
    'FREQ=DAILY;UNTIL=20000131T140000;BYMONTH=1',
    [1998, 1999, 2000].map(january).join(' '),
    '19980101T090000',
  ],
  ['FREQ=WEEKLY;COUNT=10', '1997-09: 2 9 16 23 30 1997-10: 7 14 21 28 1997-11: 4'],
  [
    'FREQ=WEEKLY;UNTIL=19971224T000000',
    '1997-09: 2 9 16 23 30 1997-10: 7 14 21 28 1997-11: 4 11 18 25 1997-12: 2 9 16 23',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997-09: 2 16 30 1997-10: 14 28 1997-11: 11 25 1997-12: 9 23 1998-01: 6 20 1998-02: 3 17',
  ],
  ['FREQ=WEEKLY;UNTIL=19971007T000000;WKST=SU;BYDAY=TU,TH', '1997-09: 2 4 9 11 16 18 23 25 30 1997-10: 2'],
  ['FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', '1997-09: 2 4 9 11 16 18 23 25 30 1997-10: 2'],
  [
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000;WKST=SU;BYDAY=MO,WE,FR',
    '1997-09: 1 3 5 15 17 19 29 1997-10: 1 3 13 15 17 27 29 31 1997-11: 10 12 14 24 26 28 1997-12: 8 10 12 22',
    '19970901T090000',
  ],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH', '1997-09: 2 4 16 18 30 1997-10: 2 14 16'],
  [
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997-09: 5 1997-10: 3 1997-11: 7 1997-12: 5 1998-01: 2 1998-02: 6 1998-03: 6 1998-04: 3 1998-05: 1 1998-06: 5',
    '19970905T090000',
  ],
  [
    'FREQ=MONTHLY;UNTIL=19971224T000000;BYDAY=1FR',
    '1997-09: 5 1997-10: 3 1997-11: 7 1997-12: 5',
    '19970905T090000',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997-09: 7 28 1997-11: 2 30 1998-01: 4 25 1998-03: 1 29 1998-05: 3 31',
    '19970907T090000',
  ],
  [
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '1997-09: 22 1997-10: 20 1997-11: 17 1997-12: 22 1998-01: 19 1998-02: 16',
    '19970922T090000',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    '1997-09: 28 1997-10: 29 1997-11: 28 1997-12: 29 1998-01: 29 1998-02: 26',
    '19970928T090000',
  ],
  [
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997-09: 2 15 1997-10: 2 15 1997-11: 2 15 1997-12: 2 15 1998-01: 2 15',
  ],
  [
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997-09: 30 1997-10: 1 31 1997-11: 1 30 1997-12: 1 31 1998-01: 1 31 1998-02: 1',
    '19970930T090000',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '1997-09: 10-15 1999-03: 10-13',
    '19970910T090000',
  ],
  [
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997-09: 2 9 16 23 30 1997-11: 4 11 18 25 1998-01: 6 13 20 27 1998-03: 3 10 17 24 31',
  ],
  [
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '1997-06: 10 1997-07: 10 1998-06: 10 1998-07: 10 1999-06: 10 1999-07: 10 2000-06: 10 2000-07: 10 2001-06: 10 2001-07: 10',
    '19970610T090000',
  ],
  [
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '1997-03: 10 1999-01: 10 1999-02: 10 1999-03: 10 2001-01: 10 2001-02: 10 2001-03: 10 2003-01: 10 2003-02: 10 2003-03: 10',
    '19970310T090000',
  ],
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01: 1 1997-04: 10 1997-07: 19 2000-01: 1 2000-04: 9 2000-07: 18 2003-01: 1 2003-04: 10 2003-07: 19 2006-01: 1',
    '19970101T090000',
  ],
  ['FREQ=YEARLY;BYDAY=20MO', '1997-05: 19 1998-05: 18 1999-05: 17', '19970519T090000'],
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05: 12 1998-05: 11 1999-05: 17', '19970512T090000'],
  [
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997-03: 13 20 27 1998-03: 5 12 19 26 1999-03: 4 11 18 25',
    '19970313T090000',
  ],
  [
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '1997-06: 5 12 19 26 1997-07: 3 10 17 24 31 1997-08: 7 14 21 28 1998-06: 4 11 18 25 1998-07: 2 9 16 23 30 1998-08: 6 13 20 27',
    '19970605T090000',
  ],
  // 2 September is excluded there by an EXDATE.
  ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02: 13 1998-03: 13 1998-11: 13 1999-08: 13 2000-10: 13'],
  [
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997-09: 13 1997-10: 11 1997-11: 8 1997-12: 13 1998-01: 10 1998-02: 7 1998-03: 7 1998-04: 11 1998-05: 9 1998-06: 13',
    '19970913T090000',
  ],
  [
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996-11: 5 2000-11: 7 2004-11: 2',
    '19961105T090000',
  ],
  ['FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09: 4 1997-10: 7 1997-11: 6', '19970904T090000'],
  [
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997-09: 29 1997-10: 30 1997-11: 27 1997-12: 30 1998-01: 29 1998-02: 26 1998-03: 30',
    '19970929T090000',
  ],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997-08: 5 10 19 24', '19970805T090000'],
  ['FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997-08: 5 17 19 31', '19970805T090000'],
  ['FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007-01: 15 30 2007-02: 15 2007-03: 15 30', '20070115T090000'],
];

/** Those that repeat within a day. */
const hourly: readonly (readonly [rule: string, moments: readonly string[]])[] = [
  [
    'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000',
    ['1997-09-02 09:00', '1997-09-02 12:00', '1997-09-02 15:00'],
  ],
  [
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15'].map((time) => `1997-09-02 ${time}`),
  ],
  [
    'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    ['09:00', '10:30', '12:00', '13:30'].map((time) => `1997-09-02 ${time}`),
  ],
];

describe('the examples of RFC 5545', () => {
  for (const [rule, days, first = '19970902T090000'] of examples) {
    it(`expands ${rule}`, () => {
      const expected = daysIn(days);
      const { found, isWhole } = expand(rule, first, expected.length);
      expect(found.map((clock) => dayKey(fromClockMinutes(clock)))).to.deep.equal(expected);
      expect(isWhole).to.equal(/COUNT|UNTIL/.test(rule));
    });
  }

  for (const [rule, moments] of hourly) {
    it(`expands ${rule}`, () => {
      expect(listed(rule, '19970902T090000', 10)).to.deep.equal(moments);
    });
  }

  it('tells every 20 minutes of some hours of the day the same in two ways', () => {
    const rules = [
      'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
      'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    ];
    const [daily = [], minutely] = rules.map((rule) => listed(rule, '19970902T090000', 60));
    expect(minutely).to.deep.equal(daily);
    expect([daily[0], daily[1], daily[23], daily[24]]).to.deep.equal([
      '1997-09-02 09:00',
      '1997-09-02 09:20',
      '1997-09-02 16:40',
      '1997-09-03 09:00',
    ]);
  });
});
