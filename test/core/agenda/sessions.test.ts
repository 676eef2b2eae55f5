import { expect } from 'chai';
import fc from 'fast-check';
import { zoneNamed } from '../../../src/core/time/zone.js';
import { agendaOf, times, timesOf, zones } from './fixture.js';

describe('sessions of records', () => {
  it('puts a day, hours and a duration from several columns together', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Jour', 'Heure de début', 'Heure de fin', 'Durée'],
      [
        ['Accueil', '16/01/2023', '13h30', '14h30', ''],
        ['Conférence', '16/01/2023', '14h30', '', '1h30'],
        ['Repas', '17/01/2023', 'mi-journée', '', ''],
        ['Atelier', '17/01/2023', '9h', '9h30', ''],
        ['Veillée', '17/01/2023', '23:00', '01:00', ''],
        ['Stage', '18/01/2023', '', '', '3 jours'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-01-16 13:30 > 2023-01-16 14:30',
      '2023-01-16 14:30 > 2023-01-16 16:00',
      '2023-01-17 09:00 > 2023-01-17 09:30',
      '2023-01-17 (mi-journée)',
      '2023-01-17 23:00 > 2023-01-18 01:00',
      '2023-01-18 > 2023-01-20',
    ]);
  });

  it('takes days of the week alone for every week, and one among dates for nothing', () => {
    const columns = ['Cours', 'Jour', 'Début', 'Fin', 'Niveau'];
    const weekly = agendaOf(columns, [
      ['Yoga', 'Lundi', '18:00', '19:15', 'Tous niveaux'],
      ['Judo', 'Mercredi', '14:00', '15:00', '6-8 ans'],
      ['Judo', 'mercredi', '15:00', '16:15', '9-12 ans'],
      ['Guitare', 'Samedi', '10:00', '10:30', 'Débutant'],
    ]);
    expect(weekly.problems).to.deep.equal([]);
    const shown = weekly.sessions.map(times);
    expect(shown).to.include.members([
      '2023-01-02 18:00 > 2023-01-02 19:15',
      '2023-01-04 14:00 > 2023-01-04 15:00',
      '2023-01-04 15:00 > 2023-01-04 16:15',
      '2023-01-07 10:00 > 2023-01-07 10:30',
      '2023-01-09 18:00 > 2023-01-09 19:15',
    ]);
    const mixed = agendaOf(columns, [
      ['Yoga', 'Lundi', '18:00', '19:15', 'Tous niveaux'],
      ['Judo', '4 janvier 2023', '14:00', '15:00', '6-8 ans'],
    ]);
    expect(mixed.sessions.map(times).filter((text) => text.startsWith('?'))).to.have.lengthOf(1);
  });

  it('reads an hour from which on something is open', () => {
    expect(timesOf('21 juin 2027 à partir de 18h')).to.deep.equal(['2027-06-21 18:00']);
    expect(timesOf('21 juin 2027 dès 18 h 30')).to.deep.equal(['2027-06-21 18:30']);
  });

  it('reads hours written as a stretch beside a day', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Date', 'Horaire'],
      [
        ['Atelier', '16/01/2023', '9h-9h30'],
        ['Cours', '17/01/2023', '14 h – 16 h'],
        ['Repas', '18/01/2023', '12h-13h'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-01-16 09:00 > 2023-01-16 09:30',
      '2023-01-17 14:00 > 2023-01-17 16:00',
      '2023-01-18 12:00 > 2023-01-18 13:00',
    ]);
  });

  it('takes a start and an end in two columns for one session, however many days it lasts', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Début', 'Fin'],
      [
        ['Atelier', '2023-01-16T13:30', '2023-01-16T17:00'],
        ['Rencontres', '2023-01-17T10:00', '2023-01-19T12:00'],
        ['Exposition', '2023-01-18', '2023-02-18'],
        ['Cours', '2023-01-19T10:00', '12:00'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-01-16 13:30 > 2023-01-16 17:00',
      '2023-01-17 10:00 > 2023-01-19 12:00',
      '2023-01-18 > 2023-02-18',
      '2023-01-19 10:00 > 2023-01-19 12:00',
    ]);
  });

  it('takes the year from the other dates of the file, from a column or from the heading, and from nowhere else', () => {
    const rows = [
      ['Atelier', 'lundi 16 janvier'],
      ['Cours', 'mardi 17 janvier 2023'],
    ];
    expect(agendaOf(['Titre', 'Date'], rows).sessions.map(times)).to.deep.equal(['2023-01-16', '2023-01-17']);
    const alone = [
      ['Atelier', 'lundi 16 janvier'],
      ['Cours', 'mardi 17 janvier'],
    ];
    expect(agendaOf(['Titre', 'Dates 2023'], alone).sessions.map(times)).to.deep.equal([
      '2023-01-16',
      '2023-01-17',
    ]);
    expect(agendaOf(['Titre', 'Date'], alone).sessions.every(({ unclear }) => unclear !== null)).to.equal(
      true,
    );
    const mixed = [
      ['Atelier', 'lundi 16 janvier'],
      ['Cours', '17/01/2022'],
      ['Bilan', '17/01/2023'],
    ];
    expect(agendaOf(['Titre', 'Date'], mixed).sessions.map(times)).to.include('2023-01-16');
  });

  it('finds the years of phases in the school year beside them', () => {
    const { sessions } = agendaOf(
      ['Module', 'Période', 'Promotion'],
      [
        ['À Ravenne', 'novembre', '2023-2024'],
        ['À Cluny', 'de décembre à mars', '2023-2024'],
        ['Projet', 'de mars à juillet', '2023-2024'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal(['2023-11 … 2023-11', '2023-12 … 2024-3', '2024-3 … 2024-7']);
  });

  it('makes one course of several sessions, in one cell or on several rows', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Date'],
      [
        ['Podcast', '9 et 16 janvier 2023'],
        ['Tricot', '10/01/2023'],
        ['podcast', '23/01/2023'],
      ],
    );
    expect(sessions.map(({ id, course }) => [id, course])).to.deep.equal([
      ['entry-0@2023-01-09', 'entry-0'],
      ['entry-1', 'entry-1'],
      ['entry-0@2023-01-16', 'entry-0'],
      ['entry-2', 'entry-0'],
    ]);
  });

  it('reads lists of beginnings and ends as programs write them', () => {
    const timings =
      '[{"begin":"2023-03-25T14:00:00+01:00","end":"2023-03-25T16:00:00+01:00"},{"begin":"2023-03-26T14:00:00+02:00","end":"2023-03-26T16:00:00+02:00"}]';
    const { sessions } = agendaOf(
      ['title', 'firstdate_begin', 'lastdate_end', 'timings'],
      [['Exposition', '2023-03-25T13:00:00+00:00', '2023-03-26T14:00:00+00:00', timings]],
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-03-25 14:00 > 2023-03-25 16:00',
      '2023-03-26 14:00 > 2023-03-26 16:00',
    ]);
  });

  it('repeats weekly slots between their bounds, and in the window where they have none', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Quand', 'Du', 'Au'],
      [
        ['Ordinateur', 'tous les mardis, 14h-16h', '10/01/2023', '31/01/2023'],
        ['Permanence', '1er samedi du mois, 10h-12h', '', ''],
        ['Photo', 'les 12 et 19 janvier 2023, 18h à 20h', '', ''],
      ],
    );
    const of = (title: string): readonly string[] =>
      sessions.filter((session) => session.title === title).map(times);
    expect(of('Ordinateur')).to.deep.equal([
      '2023-01-10 14:00 > 2023-01-10 16:00',
      '2023-01-17 14:00 > 2023-01-17 16:00',
      '2023-01-24 14:00 > 2023-01-24 16:00',
      '2023-01-31 14:00 > 2023-01-31 16:00',
    ]);
    expect(of('Permanence')).to.have.length(13);
    expect(of('Permanence')[0]).to.equal('2022-12-03 10:00 > 2022-12-03 12:00');
    expect(of('Photo')).to.deep.equal([
      '2023-01-12 18:00 > 2023-01-12 20:00',
      '2023-01-19 18:00 > 2023-01-19 20:00',
    ]);
  });

  it('expands an RRULE column, and shows the first date of a rule that it does not know', () => {
    const { sessions } = agendaOf(
      ['title', 'start', 'end', 'rrule'],
      [
        ['Choir', '2023-01-16T18:00', '2023-01-16T19:30', 'FREQ=WEEKLY;INTERVAL=2;COUNT=3'],
        ['Chess', '2023-01-17T18:00', '2023-01-17T19:30', 'FREQ=FORTNIGHTLY;BYDAY=MO'],
      ],
      { timeZone: 'Europe/Paris' },
    );
    expect(sessions.map(times)).to.deep.equal([
      '2023-01-16 18:00 > 2023-01-16 19:30',
      '2023-01-17 18:00 > 2023-01-17 19:30',
      '2023-01-30 18:00 > 2023-01-30 19:30',
      '2023-02-13 18:00 > 2023-02-13 19:30',
    ]);
  });

  it('tells people with their organisations, the status in a code and the deadline as a day', () => {
    const { sessions } = agendaOf(
      ['Titre', 'Date', 'Intervenants', 'Statut', 'Date limite'],
      [
        [
          'Panorama',
          '16/01/2023',
          'Anne Exemple (Réseau, association), David Fictif',
          'Complet',
          '02/01/2023',
        ],
        ['Bilan', '17/01/2023', 'Lou Fictif (Exemple)', 'Annulé', '03/01/2023'],
      ],
    );
    expect(sessions[0]?.people).to.deep.equal([
      { name: 'Anne Exemple', organisation: 'Réseau, association' },
      { name: 'David Fictif', organisation: '' },
    ]);
    expect(sessions.map(({ status }) => status.code)).to.deep.equal(['full', 'cancelled']);
    expect(sessions[0]?.deadline).to.deep.equal({
      moment: { year: 2023, month: 1, day: 2 },
      text: '02/01/2023',
    });
  });

  it('tells the owner of hours that clocks leave out, and shows them as written', () => {
    const { sessions, problems } = agendaOf(
      ['Titre', 'Date'],
      [
        ['Nuit', '26/03/2023 02:30'],
        ['Jour', '27/03/2023 02:30'],
      ],
    );
    expect(sessions.map(times)).to.deep.equal(['2023-03-26 02:30', '2023-03-27 02:30']);
    expect(problems).to.deep.equal([
      { code: 'bad-date', column: 'Date', count: 1, sample: '26/03/2023 02:30' },
    ]);
  });

  it('keeps apart the two hours that clocks show twice', () => {
    const rows = [
      ['Second', '2023-10-29T02:30:00+01:00'],
      ['First', '2023-10-29T02:30:00+02:00'],
    ];
    const { sessions } = agendaOf(['title', 'start'], rows);
    expect(sessions.map(({ title, start }) => [title, start?.hour, start?.offset])).to.deep.equal([
      ['First', 2, undefined],
      ['Second', 2, 60],
    ]);
  });

  it('falls back to the visitor’s zone where there is no such zone', () => {
    const { timeZone } = agendaOf(['Titre', 'Date'], [['Atelier', '16/01/2023']], {
      timeZone: 'Mars/Phobos',
    });
    expect(timeZone).to.equal(zoneNamed(undefined));
  });

  it('drops no record and gives every session its own identifier, whatever the cells hold', () => {
    const when = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        'lundi 16 janvier',
        '16/01/2023',
        'du 16 au 20 janvier 2023, 9h-12h',
        'tous les mardis 14h-16h',
        'novembre',
        '2023-03-26T02:30',
        '2023-10-29T02:30:00+01:00',
        '9h, 10h et 11h',
        '0001-01-01',
        '31/12/9999 23:59',
        'FREQ=DAILY',
        'FREQ=MONTHLY;BYMONTHDAY=31;COUNT=99999',
        '__proto__',
        '16 et 16 janvier 2023',
      ),
    );
    const row = fc.tuple(fc.constantFrom('Atelier', '', 'constructor'), when, when, when);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...zones),
        (rows, timeZone) => {
          const fields = { title: 'Titre', start: 'Date', end: 'Fin' };
          const { sessions } = agendaOf(['Titre', 'Date', 'Fin', 'Récurrence'], rows, { timeZone, fields });
          expect(new Set(sessions.map(({ entry }) => entry.index)).size).to.equal(rows.length);
          expect(new Set(sessions.map(({ id }) => id)).size).to.equal(sessions.length);
          expect(
            sessions.every(({ start, phase, unclear }) => (unclear === null) === Boolean(start ?? phase)),
          ).to.equal(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
