import { expect } from 'chai';
import { CoveredMonths, coveredDays, monthBeside } from '../../../src/core/agenda/covered-days.js';
import type { Session } from '../../../src/core/agenda/session.js';
import { agendaOf } from './fixture.js';

const sessionsOf = (...rows: readonly (readonly [title: string, when: string])[]): readonly Session[] =>
  agendaOf(['titre', 'date'], rows, { fields: { title: 'titre', start: 'date' } }).sessions;

/** Which days of a stretch hold something, in short: `12-03 Conférence, …Exposition`. */
const shown = (sessions: readonly Session[], from: string, to: string): readonly string[] => {
  const [first, last] = [from, to].map((key) => {
    const [year = 0, month = 0, day = 0] = key.split('-').map(Number);
    return { year, month, day };
  });
  if (!first || !last) return [];
  return Array.from(coveredDays(sessions, first, last))
    .map(([key, { begin, goOn }]) => {
      const titles = [...begin.map(({ title }) => title), ...goOn.map(({ title }) => `…${title}`)];
      return `${key.slice(5)} ${titles.join(', ')}`;
    })
    .sort();
};

describe('the days that sessions cover', () => {
  it('are all of them, from the first to the last', () => {
    const sessions = sessionsOf(
      ['Festival', 'du 28 novembre au 2 décembre 2026'],
      ['Conférence', '1er décembre 2026 18h'],
    );
    expect(shown(sessions, '2026-11-01', '2026-12-31')).to.deep.equal([
      '11-28 Festival',
      '11-29 …Festival',
      '11-30 …Festival',
      '12-01 Conférence, …Festival',
      '12-02 …Festival',
    ]);
  });

  it('are those of the stretch that is asked for, whenever it began', () => {
    const sessions = sessionsOf(['Exposition', 'du 10 novembre 2024 au 3 février 2027']);
    expect(shown(sessions, '2027-02-01', '2027-02-28')).to.deep.equal([
      '02-01 …Exposition',
      '02-02 …Exposition',
      '02-03 …Exposition',
    ]);
    expect(shown(sessions, '2024-11-09', '2024-11-10')).to.deep.equal(['11-10 Exposition']);
    expect(shown(sessions, '2027-02-04', '2027-02-28')).to.deep.equal([]);
  });

  for (const [what, when, from, to, found] of [
    [
      'New Year',
      'du 30 décembre 2026 au 2 janvier 2027',
      '2026-12-01',
      '2027-01-31',
      ['12-30', '12-31', '01-01', '01-02'],
    ],
    [
      'the end of February',
      'du 27 février au 1er mars 2028',
      '2028-02-01',
      '2028-03-31',
      ['02-27', '02-28', '02-29', '03-01'],
    ],
    [
      'clocks that are put forward',
      'du 27 mars au 29 mars 2027',
      '2027-03-01',
      '2027-03-31',
      ['03-27', '03-28', '03-29'],
    ],
    [
      'clocks that are put back',
      'du 30 octobre 2027 18h au 1 novembre 2027 9h',
      '2027-10-01',
      '2027-11-30',
      ['10-30', '10-31', '11-01'],
    ],
  ] as const)
    it(`go on through ${what}`, () => {
      const days = shown(sessionsOf(['Stage', when]), from, to).map((day) => day.slice(0, 5));
      expect(days).to.deep.equal([...found].sort());
    });

  it('are one for a night, two for what goes on into the day', () => {
    for (const [when, count] of [
      ['20 juin 2026 22h-2h', 1],
      ['20 juin 2026 18h-0h', 1],
      ['20 juin 2026 18h', 1],
      ['20 juin 2026', 1],
      ['du 20 juin 2026 9h au 21 juin 2026 0h', 1],
      ['du 20 juin 2026 18h au 21 juin 2026 12h', 2],
      ['du 20 juin 2026 9h au 21 juin 2026 18h', 2],
    ] as const)
      expect(shown(sessionsOf(['Bal', when]), '2026-06-01', '2026-06-30'), when).to.have.length(count);
  });

  it('are none of what is known by its month, or not at all', () => {
    const sessions = sessionsOf(['Saison', 'novembre 2026'], ['Plus tard', 'un jour']);
    expect(shown(sessions, '2026-01-01', '2026-12-31')).to.deep.equal([]);
  });

  it('say which months have something, and which are next to it', () => {
    const months = new CoveredMonths(
      sessionsOf(
        ['Exposition', 'du 10 novembre 2026 au 20 janvier 2027'],
        ['Bal', '5 mai 2027'],
        ['Saison', 'août 2027'],
      ),
    );
    const all = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-05', '2027-08', '2027-09'];
    expect(all.filter((key) => months.has(key))).to.deep.equal([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-05',
      '2027-08',
    ]);
    expect(all.map((key) => months.from(monthBeside(key, 1)))).to.deep.equal([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-05',
      '2027-05',
      '2027-08',
      undefined,
      undefined,
    ]);
    expect(all.map((key) => months.upTo(monthBeside(key, -1)))).to.deep.equal([
      undefined,
      undefined,
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-01',
      '2027-05',
      '2027-08',
    ]);
  });
});
