import { expect } from 'chai';
import { allByRole, getByRole, nameOf } from '../../support/query.js';
import { idle, plain, said, showAgenda, titles } from './agenda.js';

/** Few rows, each of which is many sessions. */
const workshops = `Atelier;Quand;Du;Au;Lieu;Type
Premiers pas;tous les mardis, 14 h – 16 h;15/09/2099;29/06/2100;Maison des Tilleuls;Initiation
Permanence;tous les mercredis, 9 h 30 – 12 h;01/09/2099;30/06/2100;Maison du Lavoir;Permanence
Café réparation;1er samedi du mois, 14h-17h30;01/09/2099;30/06/2100;Maison des Tilleuls;Réparation
Photos;les 12, 19 et 26 janvier 2100, 18 h à 20 h;;;Maison de la Gare;Initiation
`;

describe('The filters of an agenda of few rows and many sessions', () => {
  it('are offered, without counts that would speak of rows', async () => {
    const agenda = await showAgenda(workshops, 'style="inline-size: 1100px"', 'ateliers.csv');
    const boxes = allByRole(agenda, 'checkbox').map((box) => plain(nameOf(box)));
    expect(boxes).to.include.members(['Initiation', 'Permanence', 'Maison des Tilleuls']);
    getByRole(agenda, 'checkbox', 'Permanence').click();
    await idle(agenda);
    expect(new Set(titles(agenda))).to.deep.equal(new Set(['Permanence']));
    expect(said(agenda)).to.match(/\d+ séances sur \d+/);
  });
});
