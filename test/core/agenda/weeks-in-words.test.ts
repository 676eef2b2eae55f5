import { expect } from 'chai';
import fc from 'fast-check';
import { weekdayOf } from '../../../src/core/time/moment.js';
import { csv, see } from '../schema/seen.js';
import { agendaOf, times, timesOf } from './fixture.js';

/** Tuesday 1 December 2026, noon in Greenwich: the week 49. */
const now = Date.UTC(2026, 11, 1, 12);

/** The first sessions from that day on. */
const ahead = (text: string, count = 4): readonly string[] =>
  timesOf(text, { now })
    .filter((time) => time.startsWith('?') || time >= '2026-12-01')
    .slice(0, count);

describe('Sentences of recurrence as associations write them', () => {
  const read: readonly (readonly [text: string, first: readonly string[]])[] = [
    ['tous les jours sauf lundi', ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04']],
    ['Tous les jours (sauf le mardi et le jeudi)', ['2026-12-02', '2026-12-04', '2026-12-05', '2026-12-06']],
    ['du lundi au vendredi sauf mercredi, 9h', ['2026-12-01 09:00', '2026-12-03 09:00', '2026-12-04 09:00']],
    [
      'tous les jours sauf du jeudi au lundi, 10h-18h',
      ['2026-12-01 10:00 > 2026-12-01 18:00', '2026-12-02 10:00 > 2026-12-02 18:00'],
    ],
    ['tous les lundis sauf en décembre', ['2027-01-04', '2027-01-11']],
    ['le lundi, fermé de décembre à février', ['2027-03-01', '2027-03-08']],
    ['1er samedi du mois, sauf janvier et février', ['2026-12-05', '2027-03-06']],
    [
      'mercredi, semaines paires, 14h-16h',
      ['2026-12-09 14:00 > 2026-12-09 16:00', '2026-12-23 14:00 > 2026-12-23 16:00'],
    ],
    ['les lundis semaines impaires', ['2026-12-14', '2026-12-28', '2027-01-04']],
    ['Mercredi (sem. paires)', ['2026-12-09', '2026-12-23', '2027-01-13']],
    ['semaines impaires : jeudi 18h', ['2026-12-03 18:00', '2026-12-17 18:00']],
    ['every Monday (odd weeks)', ['2026-12-14', '2026-12-28']],
    ['le jeudi, 14 h – 16 h (sur rendez-vous)', ['2026-12-03 14:00 > 2026-12-03 16:00 (sur rendez-vous)']],
    ['tous les mardis matin, sur RDV', ['2026-12-01 (matin, sur RDV)']],
    ['le 12 décembre 2026 à 20 h, entrée libre', ['2026-12-12 20:00 (entrée libre)']],
    [
      'les mardis 9h-12h / le mercredi 14h',
      ['2026-12-01 09:00 > 2026-12-01 12:00', '2026-12-02 14:00', '2026-12-08 09:00 > 2026-12-08 12:00'],
    ],
    ['tous les mardis, 9h-12h, le matin', ['2026-12-01 09:00 > 2026-12-01 12:00']],
  ];
  for (const [text, first] of read)
    it(`are read: « ${text} »`, () => expect(ahead(text, first.length)).to.deep.equal(first));

  for (const text of [
    'tous les lundis sauf lundi 7 décembre',
    'tous les lundis hors vacances scolaires',
    'tous les jours sauf jours fériés',
    'tous les lundis sauf mardi',
    'tous les lundis sauf lundi',
    'tous les lundis sauf le 1er lundi du mois',
    'sauf lundi',
    'semaines paires',
    'sur rendez-vous',
    'tous les lundis 14h, tous les mardis 10h sauf en août',
    'tous les lundis 14h et tous les mardis 10h, semaines paires',
    'tous les lundis semaines paires et impaires',
    'un mardi sur deux, semaines paires',
    'le 1er lundi du mois, semaines paires',
    'tous les lundis sauf août 2027',
  ])
    it(`are left as written where they say more: « ${text} »`, () =>
      expect(ahead(text)).to.deep.equal([`? ${text}`]));

  it('leave out the days and months that they name, and no other', () => {
    const names = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
    const months =
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
    const some = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, fc.nat(11), (days, month) => {
        const but = (rest: string): string => `tous les jours sauf ${rest}`;
        const { sessions } = agendaOf(
          ['Titre', 'Date'],
          [
            ['A', but(days.map((day) => names[day]).join(' et '))],
            ['B', but(`en ${String(months[month])}`)],
          ],
          { now, fields: { start: 'Date' } },
        );
        const [found, others] = [0, 1].map((row) =>
          sessions.flatMap(({ entry, start }) => (entry.index === row && start ? [start] : [])),
        );
        const weekdays = new Set(found?.map(weekdayOf));
        const inYear = new Set(others?.map((moment) => moment.month - 1));
        expect([...weekdays].sort()).to.deep.equal(
          [0, 1, 2, 3, 4, 5, 6].filter((day) => !days.includes(day)),
        );
        expect(inYear.has(month)).to.equal(false);
        expect(inYear.size).to.equal(11);
      }),
      { numRuns: 20 },
    );
  });
});

describe('A column of days of the week', () => {
  const told = (...cells: readonly string[]): readonly (readonly string[])[] => {
    const rows = cells.map((cell, row) => [`Atelier ${'abcdefgh'.charAt(row)}`, cell]);
    const { sessions } = agendaOf(['Activité', 'Jours et horaires'], rows, { now });
    return rows.map((_, row) =>
      sessions
        .filter(({ entry }) => entry.index === row)
        .map(times)
        .filter((time) => time.startsWith('?') || time >= '2026-12-01')
        .slice(0, 2),
    );
  };

  it('tells every week, hours and parts of the day beside them', () => {
    expect(
      told(
        'Mardi 9h30-10h30',
        'Lundi et jeudi 18h-19h',
        'Mercredi 14h-15h30 / Samedi 10h-11h30',
        'Dimanche matin',
      ),
    ).to.deep.equal([
      ['2026-12-01 09:30 > 2026-12-01 10:30', '2026-12-08 09:30 > 2026-12-08 10:30'],
      ['2026-12-03 18:00 > 2026-12-03 19:00', '2026-12-07 18:00 > 2026-12-07 19:00'],
      ['2026-12-02 14:00 > 2026-12-02 15:30', '2026-12-05 10:00 > 2026-12-05 11:30'],
      ['2026-12-06 (matin)', '2026-12-13 (matin)'],
    ]);
  });

  it('tells no weeks beside a date, nor beside one that cannot be read', () => {
    const one = ['? Mardi 9h30-10h30'];
    expect(told('Mardi 9h30-10h30', 'mercredi 9 décembre 2026 9h')[0]).to.deep.equal(one);
    expect(told('Mardi 9h30-10h30', 'mercredi 9 ou 10 décembre')[0]).to.deep.equal(one);
    expect(told('Mardi 9h30-10h30', 'dès le 9/12 environ')[0]).to.deep.equal(one);
  });
});

describe('Days and hours of every month in one column', () => {
  const rows = [
    'Impôts;1er mardi du mois de 9h à 12h;Mairie;04 76 11 11 11',
    'Conciliateur;2e et 4e jeudi du mois, 14h-17h sur rendez-vous;Mairie;04 76 11 11 12',
    'Assistante sociale;Tous les lundis, 9h-11h30, sauf en août;CCAS;04 76 11 11 13',
    'Écrivain public;Mercredi 14h - 16h (semaines paires);Bibliothèque;04 76 11 11 14',
    'ADIL;3ème vendredi du mois de 9 h 00 à 12 h 00;Mairie;04 76 11 11 16',
  ];
  for (const heading of ['Date et heure', 'Jour et heure', 'Jours et horaires'])
    it(`are when it takes place, and not hours of some day: ${heading}`, async () => {
      const { columns, use } = await see(csv(`Nom;${heading};Lieu;Contact`, ...rows));
      expect(columns.get(heading)?.role).to.be.oneOf(['start', 'hours']);
      if (use === 'agenda') expect(columns.get(heading)?.role).to.equal('start');
    });
});
