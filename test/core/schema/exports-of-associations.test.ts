import { expect } from 'chai';
import { csvOf, roles, see, turn } from './seen.js';

const organisation = (row: number): string =>
  `${turn('Les Jardins', 'Vélo pour tous', 'Chorale', 'Judo Club', 'Ludothèque')(row)} de la Ville ${row}`;
const family = turn('Marchand', 'Keller', 'Belkacem', 'Aubry', 'Nguyen', 'Rossi', 'Lemoine');
const first = turn('Odile', 'Bruno', 'Sana');
const town = turn('Grenoble', 'Échirolles', 'Fontaine');
const mail = (row: number): string => `a${row}@example.org`;
const day = (row: number): string => `${10 + row}/09/2026`;
const moment = (row: number): string => `2026-09-${10 + row} 10:0${row % 10}`;
const second = (row: number): string => `2026-09-${10 + row} 10:00:0${row % 10}`;

describe('Answers of LimeSurvey', () => {
  const forms: Readonly<Record<string, readonly string[]>> = {
    'in French': [
      'Date de soumission',
      'Dernière page',
      'Langue de départ',
      'Date de lancement',
      'Date de la dernière action',
    ],
    'in English': ['Date submitted', 'Last page', 'Start language', 'Date started', 'Date last action'],
    'under codes': ['submitdate', 'lastpage', 'startlanguage', 'startdate', 'datestamp'],
  };
  for (const [what, [sent = '', page = '', language = '', begun = '', last = '']] of Object.entries(forms))
    it(`are no agenda of the days on which somebody began to answer, ${what}`, async () => {
      const seen = await see(
        csvOf({
          id: (row) => row + 3,
          [sent]: second,
          [page]: turn(4),
          [language]: turn('fr'),
          [begun]: second,
          [last]: second,
          'Nom de votre structure': organisation,
          'Votre commune': town,
        }),
      );
      expect(seen.use).to.equal('directory');
      expect(roles(seen)).to.include({
        [begun]: 'hidden',
        [sent]: 'hidden',
        'Nom de votre structure': 'title',
      });
    });
});

describe('Files of Démarches simplifiées', () => {
  it('are those of associations, not of whoever filled them in, and tell nothing of the procedure', async () => {
    const seen = await see(
      csvOf({
        ID: (row) => 12_000 + row,
        Email: mail,
        'FranceConnect ?': turn('false', 'true'),
        Civilité: turn('Mme', 'M.'),
        Nom: family,
        Prénom: first,
        'Dépôt pour un tiers': turn('false', 'true'),
        'État du dossier': turn('Accepté', 'En instruction'),
        'Dernière mise à jour le': moment,
        'Déposé le': moment,
        'Passé en instruction le': moment,
        'Traité le': moment,
        'Motivation de la décision': turn('', 'Dossier complet'),
        Instructeurs: turn('i@mairie.example', 'j@mairie.example'),
        'Groupe instructeur': turn('Nord', 'Sud'),
        'Nom de l’association': organisation,
        Commune: town,
      }),
    );
    expect(roles(seen)['Nom de l’association']).to.equal('title');
    for (const name of 'Email,Civilité,Nom,Prénom,FranceConnect ?,Dépôt pour un tiers,Déposé le,Passé en instruction le,Traité le,Motivation de la décision,Instructeurs,Groupe instructeur'.split(
      ',',
    ))
      expect(roles(seen)[name], name).to.equal('hidden');
  });
});

describe('Lists of members', () => {
  for (const heading of ['Date de naissance', 'Né(e) le', 'Date of birth', 'Birthday', 'DDN'])
    it(`tell nobody when they were born: « ${heading} »`, async () => {
      const born = (row: number): string => `${10 + row}/04/19${60 + row}`;
      const seen = await see(csvOf({ Nom: family, Prénom: first, Courriel: mail, [heading]: born }));
      expect(roles(seen)[heading]).to.equal('hidden');
      expect(seen.use).to.equal('directory');
    });

  it('tell when people of another century were born', async () => {
    const seen = await see(
      csvOf({ Artiste: family, 'Date de naissance': (row) => `${10 + row}/04/18${60 + row}` }),
    );
    expect(roles(seen)['Date de naissance']).to.not.equal('hidden');
  });

  it('tell nothing of when a program made, changed or saw them', async () => {
    const names = [
      'Date création',
      'Date modif.',
      'Date de création du contact',
      'Dernière connexion',
      'datetime_create',
      'datetime_latest',
    ];
    const seen = await see(
      csvOf({ Nom: organisation, ...Object.fromEntries(names.map((name) => [name, moment])) }),
    );
    for (const name of names) expect(roles(seen)[name], name).to.equal('hidden');
  });

  it('tell the day on which an association was made', async () => {
    const seen = await see(csvOf({ Nom: organisation, 'Date création': day }));
    expect(roles(seen)['Date création']).to.not.equal('hidden');
  });
});

describe('A form of Framaforms', () => {
  it('tells nothing of when it was begun, changed and sent', async () => {
    const stamps = ['Heure de soumission', 'Terminé', 'Modifié'];
    const seen = await see(
      csvOf({
        'Numéro de série': (row) => row + 1,
        SID: (row) => 3300 + row,
        ...Object.fromEntries(stamps.map((name) => [name, (row: number) => `${day(row)} - 14:0${row % 10}`])),
        'Nom de la structure': organisation,
      }),
    );
    for (const name of stamps) expect(roles(seen)[name], name).to.equal('hidden');
  });
});

it('« Un mot pour vous présenter » names nobody', async () => {
  const seen = await see(
    csvOf({
      Nom: organisation,
      'Un mot pour vous présenter': (row) =>
        `Nous sommes une équipe de ${row + 3} bénévoles qui aime partager.`,
    }),
  );
  expect(roles(seen)['Un mot pour vous présenter']).to.not.equal('people');
});
