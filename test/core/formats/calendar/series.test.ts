import { expect } from 'chai';
import { readText } from '../../table/reading.js';
import { agendaOfCalendar, calendar, sessionsIn } from './reading.js';

const series = (lines: string, start = 'DTSTART;TZID=Europe/Paris:20270112T183000'): string =>
  `UID:1\nSUMMARY:Yoga\n${start}\n${lines}`;

async function daysOf(events: readonly string[]): Promise<readonly string[]> {
  return (await sessionsIn(calendar(events))).map((text) => text.replace(/^2027-/, '').replace(' Yoga', ''));
}

describe('an event that repeats', () => {
  const cases: readonly (readonly [what: string, lines: string, days: readonly string[]])[] = [
    ['so many times', 'RRULE:FREQ=WEEKLY;COUNT=3', ['01-12 18:30', '01-19 18:30', '01-26 18:30']],
    [
      'until a moment',
      'RRULE:FREQ=WEEKLY;UNTIL=20270126T173000Z',
      ['01-12 18:30', '01-19 18:30', '01-26 18:30'],
    ],
    ['until a day', 'RRULE:FREQ=WEEKLY;UNTIL=20270126', ['01-12 18:30', '01-19 18:30', '01-26 18:30']],
    [
      'but on some days',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Paris:20270119T183000',
      ['01-12 18:30', '01-26 18:30'],
    ],
    [
      'but on some days of Greenwich',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270119T173000Z',
      ['01-12 18:30', '01-26 18:30'],
    ],
    [
      'but on whole days',
      'RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20270119',
      ['01-12 18:30', '01-26 18:30'],
    ],
    [
      'on other days as well',
      'RRULE:FREQ=WEEKLY;COUNT=2\nRDATE;TZID=Europe/Paris:20270121T100000',
      ['01-12 18:30', '01-19 18:30', '01-21 10:00'],
    ],
    [
      'on other days alone',
      'RDATE;TZID=Europe/Paris:20270121T100000,20270122T100000',
      ['01-12 18:30', '01-21 10:00', '01-22 10:00'],
    ],
    [
      'for as long as each says',
      'RDATE;VALUE=PERIOD;TZID=Europe/Paris:20270121T100000/PT2H,20270122T100000/20270122T113000',
      ['01-12 18:30', '01-21 10:00 > 2027-01-21 12:00', '01-22 10:00 > 2027-01-22 11:30'],
    ],
    ['by the second, which nobody can want', 'RRULE:FREQ=SECONDLY', ['01-12 18:30']],
    ['on a day that never comes', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ['01-12 18:30']],
    ['by a rule that is none', 'RRULE:FREQ=SOMETIMES', ['01-12 18:30']],
  ];
  for (const [what, lines, days] of cases)
    it(`takes place again: ${what}`, async () => {
      expect(await daysOf([series(lines)])).to.deep.equal(days);
    });

  it('is shown as far as any agenda shows what repeats without an end', async () => {
    const days = await daysOf([series('RRULE:FREQ=DAILY', 'DTSTART:19990101T090000')]);
    expect([days[0], days.at(-1)]).to.deep.equal(['2026-10-28 09:00', '11-29 09:00']);
    expect(days).to.have.length(398);
  });

  it('never takes long', async () => {
    const events = Array.from({ length: 200 }, (_, index) =>
      series(`RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=${29 + (index % 2)};BYSETPOS=-1`),
    );
    expect((await agendaOfCalendar(calendar(events))).sessions.length).to.be.lessThan(100_000);
  });

  it('keeps its hour on the clocks of its own zone', async () => {
    const montreal = series(
      'DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4',
      'DTSTART;TZID=America/Montreal:20270309T120000',
    );
    expect(await daysOf([montreal])).to.deep.equal([
      '03-09 18:00 > 2027-03-09 19:00',
      '03-16 17:00 > 2027-03-16 18:00',
      '03-23 17:00 > 2027-03-23 18:00',
      '03-30 18:00 > 2027-03-30 19:00',
    ]);
  });

  it('keeps its hour in Greenwich where it is told so', async () => {
    const utc = series('RRULE:FREQ=WEEKLY;COUNT=2', 'DTSTART:20270323T170000Z');
    expect(await daysOf([utc])).to.deep.equal(['03-23 18:00', '03-30 19:00']);
  });

  it('falls on the weekday of its own zone', async () => {
    const tokyo = series('RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=2', 'DTSTART;TZID=Asia/Tokyo:20270112T060000');
    expect(await daysOf([tokyo])).to.deep.equal(['01-11 22:00', '01-18 22:00']);
  });

  it('leaves to others what was moved, changed or called off', async () => {
    const weekly = series('RRULE:FREQ=WEEKLY;COUNT=4');
    const moved =
      'UID:1\nSUMMARY:Yoga\nRECURRENCE-ID;TZID=Europe/Paris:20270119T183000\nDTSTART;TZID=Europe/Paris:20270120T100000';
    const off =
      'UID:1\nSUMMARY:Yoga\nSTATUS:CANCELLED\nRECURRENCE-ID:20270126T173000Z\nDTSTART;TZID=Europe/Paris:20270126T183000';
    const { sessions } = await agendaOfCalendar(calendar([weekly, moved, off]));
    const told = sessions.map(({ start, status }) => `${start?.day ?? 0} ${start?.hour ?? 0} ${status.code}`);
    expect(told).to.deep.equal(['12 18 planned', '20 10 planned', '26 18 cancelled', '2 18 planned']);
    expect(new Set(sessions.map(({ id }) => id)).size).to.equal(4);
  });

  it('is told where its rule is not understood', async () => {
    const { problems } = await agendaOfCalendar(calendar([series('RRULE:FREQ=SECONDLY')]));
    expect(problems.map(({ code }) => code)).to.deep.equal(['unread-rule']);
  });
});

describe('identifiers of events', () => {
  it('may be the same for all, and nothing is lost', async () => {
    const table = await readText(
      calendar(['Chant', 'Danse', 'Chant'].map((name) => `UID:0\nSUMMARY:${name}\nDTSTART:20270112T100000`)),
    );
    expect(table.rows.map(([title]) => title)).to.deep.equal(['Chant', 'Danse', 'Chant']);
  });

  it('tell entries apart, long ones by their end', async () => {
    const outlook = '040000008200E00074C5B7101A82E008'.repeat(3);
    const events = ['A', 'B', 'C'].map(
      (name) => `UID:${outlook}${name}\nSUMMARY:${name}\nDTSTART:20270112T100000`,
    );
    const table = await readText(calendar(events));
    const ids = table.rows.map((row) => row[table.columns.indexOf('UID')] ?? '');
    expect(new Set(ids).size).to.equal(3);
    for (const id of ids) expect(id.length).to.be.lessThan(80);
  });
});
