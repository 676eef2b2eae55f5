import { expect } from 'chai';
import { runNow } from '../../../src/core/base/pace.js';
import { inferSchemaSteps } from '../../../src/core/schema/infer-schema.js';
import { tableOf } from './table-of.js';

const filtersOf = (csv: string): readonly string[] => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
  return runNow(inferSchemaSteps(tableOf(head, rows)))
    .columns.filter(({ filter }) => filter)
    .map(({ name }) => name);
};

const head = 'Atelier;Quand;Du;Lieu;Type;Public;Prix;Téléphone;À apporter\n';
const few = `${head}Premiers pas;tous les mardis, 14 h – 16 h;15/09/2026;Les Tilleuls;Initiation;Débutants;Gratuit;;
Permanence;tous les mercredis et vendredis, 9 h 30 – 12 h;;Le Lavoir;Permanence;Tout public;Gratuit;;Vos papiers
Café réparation;1er samedi du mois, 14h-17h30;;Les Tilleuls;Réparation;Tout public;Prix libre;;Un appareil
Photos;les 12, 19 et 26 janvier 2027, 18 h à 20 h;;La Gare;Initiation;Adultes;5 €;;Un câble
Jouer ensemble;un mercredi sur deux, 15h-17h;07/10/2026;La Gare;Jeu;Familles;Gratuit;;
`;

describe('the filters of an agenda with few rows', () => {
  it('are worth having where each row is many sessions', () => {
    expect(filtersOf(few)).to.have.members(['Lieu', 'Type', 'Public', 'Prix']);
    const english = few.replaceAll('tous les mardis', 'every Tuesday').replaceAll('du mois', 'every month');
    expect(filtersOf(english)).to.include.members(['Lieu', 'Type']);
  });

  it('are not where each is one', () => {
    const once = few.replace(/;(?:tous|1er|les|un)[^;]*;/g, ';15 janvier 2027, 14 h – 16 h;');
    expect(filtersOf(once)).to.deep.equal([]);
  });

  it('say nothing where every row says something else', () => {
    expect(filtersOf(few)).not.to.include('À apporter');
  });
});
