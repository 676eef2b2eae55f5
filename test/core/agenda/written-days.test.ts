import { expect } from 'chai';
import fc from 'fast-check';
import { agendaOf } from './fixture.js';

/** 1 December 2026, noon in Greenwich. */
const now = Date.UTC(2026, 11, 1, 12);

const piece = fc.constantFrom(
  ...'du au le les et à de 5 07 12 29 31 janvier février mars JUIN 2026 2027 27 05/02/2027 29/02/2027 2027-03-28 12.06.2027 9h 10h30 14:00 2h30 - – , ; / jusqu’au ? NC matin March June 3rd 46399 0000-00-00 9999-12-31'.split(
    ' ',
  ),
);

/** Whether the figures of a day stand in a text, in any way of writing it. */
const stands = (day: number, text: string): boolean => new RegExp(`(?:^|\\D)0?${day}(?:\\D|$)`).test(text);

describe('the days of an agenda', () => {
  it('are none where « au » stands where a month would', () => {
    for (const cell of ['27 au 2027', '12 au 2026']) {
      const { sessions } = agendaOf(['Titre', 'Date'], [['Atelier', cell]], {
        now,
        fields: { start: 'Date' },
      });
      expect(
        sessions.map(({ start }) => start?.month),
        cell,
      ).to.deep.equal([undefined]);
    }
  });

  it('that stand before a year turn it once at most: else they are in no order, and of that year', () => {
    const datesOf = (cell: string): readonly string[] =>
      agendaOf(['Titre', 'Date'], [['Atelier', cell]], { now, fields: { start: 'Date' } }).sessions.map(
        ({ start }) => [start?.year, start?.month, start?.day].join('-'),
      );
    expect(datesOf('15 décembre, 20 janvier, 3 mars 2027')).to.deep.equal([
      '2026-12-15',
      '2027-1-20',
      '2027-3-3',
    ]);
    expect(datesOf('3 juin, 31 mars, 5 février 2027')).to.deep.equal(['2027-2-5', '2027-3-31', '2027-6-3']);
    expect(datesOf('3 juin, 31 mars 05/02/2027, 12/06/2027')).to.deep.equal([
      '2027-2-5',
      '2027-3-31',
      '2027-6-3',
      '2027-6-12',
    ]);
    expect(datesOf('15 décembre, 20 janvier 2027, 5 juin, 7 mars, 2 février 2028')).to.deep.equal([
      '2026-12-15',
      '2027-1-20',
      '2028-2-2',
      '2028-3-7',
      '2028-6-5',
    ]);
  });

  it('all stand in a cell: the first one and the last one', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const cell = pieces.join(' ');
        const { sessions } = agendaOf(['Titre', 'Date'], [['Atelier', cell]], {
          now,
          fields: { start: 'Date' },
        });
        const days = sessions.flatMap(({ start, end }) => (start ? [start, end ?? start] : []));
        const [first] = days;
        const last = days.at(-1);
        if (!first || !last) return;
        // 46399 is the 12th of January 2027 in a spreadsheet.
        const text = cell.replaceAll('46399', '12/01/2027');
        expect(stands(first.day, text), `${first.day} in « ${cell} »`).to.equal(true);
        const isNight = last.hour !== undefined && last.day !== first.day;
        expect(isNight || stands(last.day, text), `${last.day} in « ${cell} »`).to.equal(true);
        for (const { year, month } of days) {
          expect(year).to.be.within(2026, 2028);
          const named = /\b(?:janv|fevr|févr|mars|juin|march|june)/i.test(cell);
          expect(named || stands(month, text), `month ${month} in « ${cell} »`).to.equal(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
