import { expect } from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { fromClockMinutes } from '../../../../src/core/time/moment.js';
import { short } from '../fixture.js';
import { expand } from './expand.js';

const most = 8;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * Rules of the kinds that people make in Google, Outlook and Apple Calendar. Left out, since ical.js 2.2.1 goes its own way there: days that
 * some months do not have (it repeats 30 February on 2 March), and positions in sets that are smaller.
 */
const rules = fc.oneof(
  pieces('DAILY', fc.constant('')),
  pieces(
    'WEEKLY',
    listOf(fc.constantFrom(...weekdays)).map((days) => `;BYDAY=${days}`),
  ),
  pieces(
    'MONTHLY',
    fc.integer({ min: 1, max: 28 }).map((day) => `;BYMONTHDAY=${day}`),
  ),
  pieces('MONTHLY', fc.constantFrom(-1, 1, 2, 3, 4).chain(dayOf)),
  pieces(
    'MONTHLY',
    fc.constantFrom(-2, -1, 1, 2).map((place) => `;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${place}`),
  ),
  pieces(
    'YEARLY',
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([month, day]) => `;BYMONTH=${month};BYMONTHDAY=${day}`),
  ),
  pieces(
    'YEARLY',
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(-1, 1, 2, 3, 4).chain(dayOf))
      .map(([month, day]) => `;BYMONTH=${month}${day}`),
  ),
);

function pieces(frequency: string, by: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const interval = fc.constantFrom('', ';INTERVAL=2', ';INTERVAL=3');
  const end = fc.constantFrom('', ';COUNT=5', ';UNTIL=20281231T225900', ';UNTIL=20270615T090000');
  const weekStart = fc.constantFrom('', ';WKST=SU', ';WKST=MO');
  return fc
    .tuple(interval, by, end, weekStart)
    .map(([turns, days, last, first]) => `FREQ=${frequency}${turns}${days}${last}${first}`);
}

function listOf(day: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.uniqueArray(day, { minLength: 1, maxLength: 4 }).map((days) => days.join(','));
}

function dayOf(ordinal: number): fc.Arbitrary<string> {
  return fc.constantFrom(...weekdays).map((day) => `;BYDAY=${ordinal}${day}`);
}

const firsts = fc
  .tuple(
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** The first occurrences that ical.js finds, the first moment left out where it is none of them: it counts it in any case. */
function ofIcal(rule: string, first: string): readonly string[] {
  const start = ICAL.Time.fromDateTimeString(`${first}T09:00:00`);
  const iterator = ICAL.Recur.fromString(rule).iterator(start);
  // Its types hide that nothing comes behind the last one.
  const next = (): ICAL.Time | null => iterator.next();
  const found: string[] = [];
  for (let time = next(); time && found.length < most; time = next())
    found.push(time.toString().slice(0, 16).replace('T', ' '));
  return found;
}

describe('what ical.js makes of the rules of calendar programs', () => {
  it('is made of them here as well', () => {
    fc.assert(
      fc.property(rules, firsts, (rule, day) => {
        const first = `${day.replaceAll('-', '')}T090000`;
        // Begun on a day of its own, a rule means the same to everybody.
        const [own] = expand(rule, first, 1).found;
        if (own === undefined) return;
        const begin = short(fromClockMinutes(own)).slice(0, 10);
        const { found } = expand(rule, `${begin.replaceAll('-', '')}T090000`, most);
        expect(
          found.map((clock) => short(fromClockMinutes(clock))),
          `${begin} ${rule}`,
        ).to.deep.equal(ofIcal(rule, begin));
      }),
      { numRuns: 1000, seed: 5545 },
    );
  });
});
