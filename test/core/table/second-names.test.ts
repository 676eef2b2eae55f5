import { expect } from 'chai';
import { readText } from './reading.js';

const csv = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

describe('a second line of headings', () => {
  const survey = [
    '1;1980-01-01 00:00:00;3;fr;Fablab;Vif;fab@example.org',
    '2;1980-01-01 00:00:00;3;fr;Point d’accès;Gap;point@example.org',
    '3;1980-01-01 00:00:00;3;fr;Bus;Vif;bus@example.org',
  ];

  it('names for people what programs call otherwise', async () => {
    const { columns, rows } = await readText(
      csv(
        'id;submitdate;lastpage;startlanguage;nom;commune;mail',
        'ID de la réponse;Date de soumission;Dernière page;Langue de départ;Quel est le nom de votre structure ?;Dans quelle commune ?;Votre courriel',
        ...survey,
      ),
    );
    expect(columns[4]).to.equal('Quel est le nom de votre structure ?');
    expect(rows).to.have.lengthOf(3);
  });

  it('may be followed by what a program reads in again', async () => {
    const { columns, rows, problems } = await readText(
      csv(
        'StartDate,EndDate,Progress,Q1,Q2',
        'Start Date,End Date,Progress,Nom de votre structure,Commune',
        '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""progress""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}"',
        '2026-09-01 09:12:00,2026-09-01 09:20:00,100,Maison du numérique,Échirolles',
        '2026-09-02 09:12:00,2026-09-02 09:20:00,100,Les Granges,Échirolles',
      ),
    );
    expect(columns).to.deep.equal([
      'Start Date',
      'End Date',
      'Progress',
      'Nom de votre structure',
      'Commune',
    ]);
    expect(rows).to.have.lengthOf(2);
    expect(problems.map(({ code }) => code)).to.include('not-a-record');
  });

  for (const [what, heading, ...others] of [
    ['one', 'Nom;Adresse;Téléphone', 'Name;Address;Phone'],
    ['two', 'Bezeichnung;Ort;Preis', 'Désignation;Lieu;Prix (€)', 'Name;Place;Price'],
  ] as const)
    it(`says the same in other languages: ${what}`, async () => {
      const { columns, rows, problems } = await readText(
        csv(heading, ...others, 'Sprachcafé;Freiburg;0', 'Fahrradwerkstatt;Colmar;5', 'Lesekreis;Freiburg;3'),
      );
      expect(columns).to.deep.equal(heading.split(';'));
      expect(rows).to.have.lengthOf(3);
      expect(problems.filter(({ code }) => code === 'lines-below-heading')).to.have.lengthOf(others.length);
    });

  for (const [what, ...lines] of [
    [
      'whose price and day are not known yet',
      'nom;date;prix',
      'Judo club;à définir;sur demande',
      'Chorale;2027-01-12;12',
      'Danse;2027-01-13;8',
      'Yoga;2027-01-14;9',
    ],
    ['in words', 'nom;type;ville', 'Le Lieu;Place;Vif', 'Club;Association;Gap', 'Bus;Association;Die'],
    ['called like a heading', 'Nom;Ville;Type', 'Name;Gap;Bar', 'Title;Vif;Café', 'Datum;Die;Bar'],
  ] as const)
    it(`is none that is an entry ${what}`, async () => {
      const { rows } = await readText(csv(...lines));
      expect(rows).to.have.lengthOf(lines.length - 1);
    });
});
