import { expect } from 'chai';
import { scaleOf } from '../../../src/core/text/scales.js';

const ordered: readonly (readonly string[])[] = [
  ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
  ['Mon', 'Wed', 'Fri'],
  ['lunes', 'miércoles', 'sábado'],
  ['janvier', 'Février', 'août', 'décembre'],
  ['Jan.', 'Feb.', 'Sept.'],
  ['Matin', 'Après-midi', 'Soir'],
  ['Débutant', 'Intermédiaire', 'Confirmé'],
  ['Initiation', 'Perfectionnement'],
  ['Débutant', 'Confirmé', 'Expert', 'Tous niveaux'],
  ['Beginner', 'Advanced', 'All levels'],
  ['A1', 'A2', 'B1', 'C1'],
  ['CP', 'CE1', 'CM2', '6e', '5ème', 'Seconde', 'Terminale'],
  ['S', 'M', 'L', 'XL'],
  ['0-3 ans', '4-6 ans', '7-12 ans', '13-17 ans', '18 ans et plus'],
  ['Moins de 6 ans', '6 à 11 ans', 'Plus de 60 ans'],
  ['3 mois', '18 mois', '3 ans', '10 ans'],
  ['Under 5 years', '5-12 years', '13+ years'],
  ['Enfants', 'Adolescents', 'Adultes', 'Seniors'],
  ['3-5 ans', '6-10 ans', '11-14 ans', '15-17 ans', 'Adultes', 'Seniors', 'Tout public'],
  ['Bébés', '3 à 6 ans', 'Ados', '18 ans et plus', 'Personnes âgées'],
];

const none: readonly (readonly string[])[] = [
  ['Grenoble', 'Vif', 'Mai'],
  ['Débutant', 'Tous niveaux', 'Toutes les semaines'],
  ['Association', 'Entreprise'],
  ['lundi'],
  ['', ''],
  ['M. Martin', 'Mme Durand', 'S. Petit'],
  ['oui', 'non'],
];

describe('values with an order of their own', () => {
  for (const values of ordered) {
    it(`keep it: ${values.join(', ')}`, () => {
      const mixed = [...values].sort();
      const scale = scaleOf(mixed);
      expect(
        scale && [...mixed].sort((one, other) => (scale(one) ?? 99) - (scale(other) ?? 99)),
      ).to.deep.equal(values);
    });
  }

  it('are told from names', () => {
    for (const values of none) expect(scaleOf(values), values.join()).to.equal(null);
  });
});
