import { expect } from 'chai';
import { csv, roles, see } from '../schema/seen.js';
import { agendaOf, times, timesOf } from './fixture.js';

describe('Days and hours as brochures write them', () => {
  const read: readonly (readonly [string, string])[] = [
    ['Ven. 15 janv. 2027 - 20h30', '2027-01-15 20:30'],
    ['Vendredi 15 janvier 2027 – 20h30', '2027-01-15 20:30'],
    ['15/01/2027 - 20h30', '2027-01-15 20:30'],
    ['15 janvier 2027 - 14h - 16h', '2027-01-15 14:00 > 2027-01-15 16:00'],
    ['15 janvier 2027 à 19h00 précises', '2027-01-15 19:00'],
    ['15 janvier 2027 à 8h du soir', '2027-01-15 20:00'],
    ['12/01/2027 2h de l’après-midi', '2027-01-12 14:00'],
    ['samedi 16 janvier 2027 de 22h à 2h du matin', '2027-01-16 22:00 > 2027-01-17 02:00'],
    ['January 15, 2027, noon', '2027-01-15 12:00'],
    ['January 15, 2027 @ 8:00 pm - 10:00 pm', '2027-01-15 20:00 > 2027-01-15 22:00'],
  ];
  for (const [text, told] of read)
    it(`are read: ${text}`, () => {
      expect(timesOf(text)).to.deep.equal([told]);
    });

  it('stay as written where they may mean several things', () => {
    for (const text of ['14h - 16h - 18h', 'lundi 12 - 20h', 'January 15, 2027, midnight'])
      expect(timesOf(text)).to.deep.equal([`? ${text}`]);
  });
});

describe('The programme of a cinema', () => {
  const file = [
    'La Rivière;13/01/2027;14h, 16h30, 20h45;1',
    'Le Pont;13/01/2027;14h et 20h;2',
    'La Rivière;14/01/2027;18h & 20h45;1',
    'Le Pont;15/01/2027;20h30;2',
  ];
  for (const heading of ['Séances', 'Horaires', 'Heures', 'Projections'])
    it(`names films, and tells their hours one by one: ${heading}`, async () => {
      const columns = ['Film', 'Jour', heading, 'Salle'];
      const seen = await see(csv(columns.join(';'), ...file));
      expect(roles(seen)).to.include({ Film: 'title', Jour: 'start', [heading]: 'start-time' });
      const { sessions } = agendaOf(
        columns,
        file.map((line) => line.split(';')),
      );
      expect(sessions.map((session) => `${session.title} ${times(session)}`)).to.deep.equal([
        'La Rivière 2027-01-13 14:00',
        'Le Pont 2027-01-13 14:00',
        'La Rivière 2027-01-13 16:30',
        'Le Pont 2027-01-13 20:00',
        'La Rivière 2027-01-13 20:45',
        'La Rivière 2027-01-14 18:00',
        'La Rivière 2027-01-14 20:45',
        'Le Pont 2027-01-15 20:30',
      ]);
    });
});

describe('Repetitions in words', () => {
  it('are no dates that cannot be read', async () => {
    const seen = await see(
      csv(
        'Titre;Quand;Heure',
        'Heure du conte;1er samedi du mois;10h30',
        'Bébés lecteurs;2e mercredi du mois;10 h',
        'Club lecture;dernier vendredi du mois;18h',
      ),
    );
    expect(seen.use).to.equal('agenda');
    expect(seen.told).to.not.include('bad-date');
  });
});
