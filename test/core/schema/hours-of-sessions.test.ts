import { expect } from 'chai';
import { sessionsOf } from '../../../src/core/agenda/sessions.js';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

const read = (text: string) => {
  const [columns = [], ...rows] = text.split('\n').map((line) => line.split(';'));
  const table = tableOf(columns, rows);
  const schema = inferSchema(table);
  const entries = table.rows.map((cells, index) => ({ index, id: String(index), cells }));
  const now = Date.UTC(2026, 10, 30, 12);
  const agenda = sessionsOf(schema, entries, { now, timeZone: 'Europe/Paris' });
  return { schema, roles: schema.columns.map(({ role }) => role), sessions: agenda.sessions };
};

const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });

/** The days of the week on which sessions of a title fall. */
const daysOf = ({ sessions }: ReturnType<typeof read>, title: string) => {
  const starts = sessions.filter((session) => session.title === title).flatMap(({ start }) => start ?? []);
  const names = starts.map(({ year, month, day }) => weekday.format(Date.UTC(year, month - 1, day)));
  return [...new Set(names)].sort();
};

describe('Hours beside a column of days', () => {
  it('are those of markets, one of which is held on the first Sunday of the month', () => {
    const seen = read(
      `Marché;Jour;Horaires;Lieu
Marché des halles;Mardi, jeudi et samedi;7h-13h;Place des Halles
Marché bio;Mercredi;15h-19h30;Cours Jean-Jaurès
Marché de nuit;Vendredi (juillet et août);18h-23h;Quai
Puces;Premier dimanche du mois;8h-18h;Esplanade`,
    );
    expect(seen.schema.use).to.equal('agenda');
    expect(seen.roles).to.not.include('hours');
    expect(daysOf(seen, 'Marché des halles')).to.deep.equal(['Sat', 'Thu', 'Tue']);
    expect(daysOf(seen, 'Puces')).to.deep.equal(['Sun']);
    // In which weeks of the summer, and of which year, nobody says.
    expect(daysOf(seen, 'Marché de nuit')).to.deep.equal([]);
  });

  it('are those of clubs in English', () => {
    const seen = read(
      `Club;Day;Time;Room
Chess;Monday;18:00-20:00;Room 1
Choir;Tuesday and Thursday;19:00-21:00;Hall
Repair café;Saturday;10:00-12:00;Workshop`,
    );
    expect(daysOf(seen, 'Choir')).to.deep.equal(['Thu', 'Tue']);
    expect(daysOf(seen, 'Repair café')).to.deep.equal(['Sat']);
  });

  it('are not those of every week where other days are told in words', () => {
    const seen = read(
      `Stop;Day;Time;Dates
Jubilee Nursery;Monday;09.30-10.45;Oct: 21st Nov: 11th
Village Hall;Tuesday;11.00-12.00;Oct: 22nd Nov: 12th
The Green;Thursday;14.00-15.30;Oct: 24th Nov: 14th`,
    );
    expect(seen.sessions.flatMap(({ start }) => start ?? [])).to.deep.equal([]);
  });

  it('are when a play begins, where only that is told', () => {
    const seen = read(
      `Spectacle;Dates;Horaire;Tarif plein;Réservation
La Mouette;Du 12 au 14 mars 2027;20h30;18 €;https://billets.example/mouette
Cendrillon;Samedi 20 et dimanche 21 mars 2027;15h;10 €;https://billets.example/cendrillon
Jazz au bar;26/03/2027;21h;5 €;https://billets.example/jazz`,
    );
    expect(seen.schema.use).to.equal('agenda');
    expect(seen.roles).to.include.members(['start', 'start-time']);
    expect(
      seen.sessions.filter(({ title }) => title === 'La Mouette').map(({ start }) => start?.hour),
    ).to.deep.equal([20, 20, 20]);
  });

  it('are no opening hours of every day where somebody can be reached', () => {
    const seen = read(
      `Lieu;Jour;Horaires;Téléphone
Mairie annexe;Mardi et jeudi;14h-17h;04 76 00 00 01
Point info;Premier lundi du mois;9h-12h;04 76 00 00 02
Relais;Vendredi (sauf août);9h-11h;04 76 00 00 03`,
    );
    expect(seen.schema.use).to.equal('directory');
    expect(seen.roles).to.not.include('hours');
  });

  it('are opening hours where the days stand in them', () => {
    const seen = read(
      `Lieu;Horaires;Téléphone
Mairie annexe;mardi et jeudi 14h-17h;04 76 00 00 01
Point info;lundi 9h-12h;04 76 00 00 02
Relais;vendredi 9h-11h;04 76 00 00 03`,
    );
    expect(seen.roles).to.include('hours');
  });
});

describe('Groups that share a hall', () => {
  it('are named by what differs from row to row', () => {
    const { roles } = read(
      `Catégorie;Entraînement;Lieu;Entraîneur
U11;Mardi 17h30-19h;Gymnase Guy Môquet;Léa Petit
U13;Mercredi 14h-15h30;Gymnase Guy Môquet;Omar Roux
Seniors F;Lundi 20h-22h;Halle des sports;Léa Petit
Loisirs;Jeudi 19h-20h30;Halle des sports;Paul Noir`,
    );
    expect([roles[0], roles[2]]).to.deep.equal(['title', 'place']);
  });
});
