import { expect } from 'chai';
import { until } from '../../support/page.js';
import { allByRole, nameOf } from '../../support/query.js';
import { idle, plain, said, showAgenda, titles } from './agenda.js';

/** Few rows, each of which is many sessions. */
const workshops = `Atelier;Quand;Du;Au;Lieu;Type
Premiers pas;tous les mardis, 14 h – 16 h;15/09/2099;29/06/2100;Maison des Tilleuls;Initiation
Permanence;tous les mercredis, 9 h 30 – 12 h;01/09/2099;30/06/2100;Maison du Lavoir;Permanence
Café réparation;1er samedi du mois, 14h-17h30;01/09/2099;30/06/2100;Maison des Tilleuls;Réparation
Photos;les 12, 19 et 26 janvier 2100, 18 h à 20 h;;;Maison de la Gare;Initiation
`;

describe('The filters of an agenda of few rows and many sessions', () => {
  const show = () => showAgenda(workshops, 'style="inline-size: 1100px"', 'ateliers.csv');
  const boxNamed = (agenda: Element, name: string): HTMLElement => {
    const box = allByRole(agenda, 'checkbox').find((each) => plain(nameOf(each)).startsWith(name));
    if (!box) throw new Error(`no box « ${name} »`);
    return box;
  };
  const countAt = (agenda: Element, name: string): number =>
    Number(/\((\d+)\)$/.exec(plain(nameOf(boxNamed(agenda, name))))?.[1]);

  it('are offered, and count sessions: as many as a tick shows', async () => {
    const agenda = await show();
    await until(() => countAt(agenda, 'Permanence') > 0);
    const expected = countAt(agenda, 'Permanence');
    expect(expected).to.be.greaterThan(40);
    expect(countAt(agenda, 'Initiation')).to.be.greaterThan(42);
    boxNamed(agenda, 'Permanence').click();
    await idle(agenda);
    expect(new Set(titles(agenda))).to.deep.equal(new Set(['Permanence']));
    expect(said(agenda)).to.match(new RegExp(`${String(expected)} séances sur \\d+`));
  });

  it('count what the other filters leave', async () => {
    const agenda = await show();
    await until(() => countAt(agenda, 'Permanence') > 0);
    const all = countAt(agenda, 'Maison des Tilleuls');
    boxNamed(agenda, 'Réparation').click();
    await idle(agenda);
    expect(countAt(agenda, 'Maison des Tilleuls')).to.equal(countAt(agenda, 'Réparation'));
    expect(countAt(agenda, 'Maison des Tilleuls')).to.be.lessThan(all);
    expect(countAt(agenda, 'Maison du Lavoir')).to.equal(0);
    expect(countAt(agenda, 'Permanence')).to.be.greaterThan(40);
  });
});
