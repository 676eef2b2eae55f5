import { expect } from 'chai';
import type { Moment } from '../../../../../src/core/time/moment.js';
import { addDays, fromClockMinutes } from '../../../../../src/core/time/moment.js';
import { instantOf } from '../../../../../src/core/time/zone.js';
import { short, zones } from '../../../agenda/fixture.js';
import { agendaOfCalendar } from '../reading.js';
import expected from './expected.json' with { type: 'json' };

const from = { year: 2026, month: 10, day: 1 };
const to = { year: 2028, month: 1, day: 1 };

/** As `make-expected.py` writes them: days with the one after the last, times without a zone, instants. */
function told(moment: Moment, timeZone: string, isFloating: boolean): string {
  if (moment.hour === undefined || isFloating) return short(moment).replace(' ', 'T');
  return `${short(fromClockMinutes(instantOf(moment, timeZone))).replace(' ', 'T')}Z`;
}

/** What our reader makes of a calendar, as far as it begins in the stretch that the other one was asked for. */
async function eventsIn(text: string, timeZone: string): Promise<readonly (readonly string[])[]> {
  const isFloating = /DTSTART:\d{8}T\d{6}\r/.test(text);
  const { sessions } = await agendaOfCalendar(text, { timeZone, window: { from, to } });
  return sessions
    .map(({ start, end, title, allDay }) => {
      const last = end ?? start;
      const finish = last && (allDay ? addDays(last, 1) : last);
      return [...[start, finish].map((each) => (each ? told(each, timeZone, isFloating) : '')), title];
    })
    .filter(([begin = '']) => begin >= '2026-10-03' && begin < '2027-12-29')
    .sort();
}

describe('what another reader makes of generated calendars', () => {
  for (const timeZone of zones)
    it(`is made of them here as well, on the clocks of ${timeZone}`, async () => {
      for (const { calendar, events } of expected)
        expect(await eventsIn(calendar, timeZone), calendar).to.deep.equal(events);
    });

  it('is a good sample', () => {
    const all = expected.map(({ calendar }) => calendar);
    for (const part of 'COUNT= UNTIL= EXDATE RDATE RECURRENCE-ID VALUE=DATE Romance BYSETPOS INTERVAL'.split(
      ' ',
    ))
      expect(all.filter((text) => text.includes(part)).length, part).to.be.greaterThan(4);
    expect(expected.flatMap(({ events }) => events).length).to.be.greaterThan(800);
  });
});
