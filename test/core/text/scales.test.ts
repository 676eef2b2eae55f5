import { expect } from 'chai';
import { loadScales, scaleOf } from '../../../src/core/text/scales.js';

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
  [
    'Très satisfait',
    'Plutôt satisfait',
    'Plutôt pas satisfait',
    'Pas du tout satisfait',
    'Ne se prononce pas',
  ],
  ['Très satisfait(e)', 'Satisfait(e)', 'Peu satisfait(e)', 'Pas satisfait(e)', 'Sans opinion'],
  ['Très satisfaite', 'Ni satisfaite ni insatisfaite', 'Insatisfaite', 'Très insatisfaite'],
  ['Jamais', 'Rarement', 'Parfois', 'Souvent', 'Toujours'],
  ['Never', 'Sometimes', 'Often', 'Always'],
  ['Tout à fait d’accord', 'Plutôt d’accord', 'Plutôt pas d’accord', 'Pas du tout d’accord', 'Ne sait pas'],
  ["Tout à fait d'accord", "D'accord", "Ni d'accord ni pas d'accord", "Pas d'accord", "Pas du tout d'accord"],
  ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'],
  ['Very satisfied', 'Somewhat satisfied', 'Neutral', 'Dissatisfied', 'Very dissatisfied', 'Don’t know'],
  ['Très utile', 'Assez utile', 'Peu utile', 'Pas du tout utile'],
  ['Très important', 'Important', 'Peu important', 'Pas important'],
  ['Oui, tout à fait', 'Oui, plutôt', 'Non, plutôt pas', 'Non, pas du tout'],
  ['Oui', 'Plutôt oui', 'Plutôt non', 'Non', 'NSP'],
  ['Muy satisfecho', 'Satisfecho', 'Neutral', 'Insatisfecho', 'Muy insatisfecho'],
  ['18-29', '30-44', '45-59', '60-74', '75+'],
  ['Moins de 18 ans', '18-29 ans', '30-64 ans', '65 ans et plus'],
  ['Moins de 18', '18 à 64', '65 et plus'],
  ['0 à 10 €', '10 à 20 €', '20 à 50 €', 'Plus de 50 €'],
  ['Gratuit', 'Moins de 5 €', '5-10 €', '+ de 10 €'],
  ['Moins de 500 €', 'de 500 à 1 000 €', '1 001 à 1 500 €', 'plus de 1 500 €'],
  ['Moins de 2 km', '2 à 5 km', '5 à 10 km', 'Plus de 10 km'],
  ['Moins de 30 min', '30 min à 1 h', '1 à 2 h', 'Plus de 2 heures'],
  ['0 salarié', '1 à 9 salariés', '10 à 49 salariés', '250 salariés et plus'],
  ['1er trimestre', '2e trimestre', '3e trimestre', '10e trimestre'],
  ['1 - Pas du tout', '2', '3', '10 - Tout à fait'],
  ['9h-12h', '14h-17h', '18h-20h'],
  ['Tous les jours', 'Plusieurs fois par semaine', 'Une fois par semaine', 'Moins souvent', 'Jamais'],
  ['Quotidien', 'Hebdomadaire', 'Mensuel', 'Trimestriel', 'Annuel'],
  ['Excellent', 'Très bien', 'Bien', 'Passable', 'Insuffisant'],
  ['Pas du tout', 'Un peu', 'Assez', 'Beaucoup'],
  ['Facile', 'Moyen', 'Difficile', 'Très difficile'],
  ['Basse', 'Normale', 'Haute', 'Urgente'],
  ['XS', 'S', 'M', 'XXL', '4XL'],
  ['Montag', 'Mittwoch', 'Freitag'],
  ['lunedì', 'martedì', 'domenica'],
  ['janv.', 'févr.', 'juil.', 'déc.'],
  ['Januar', 'März', 'Oktober', 'Dezember'],
  ['gennaio', 'giugno', 'ottobre'],
  ['Petite section', 'Moyenne section', 'Grande section', 'CP', 'CE1', 'CE2', 'CM1', 'CM2', 'Sixième'],
  ['Primaire', 'Collège', 'Lycée', 'Supérieur'],
  ['Sans diplôme', 'CAP, BEP', 'Bac', 'Bac +2', 'Bac +3', 'Bac +5 et plus'],
];

const none: readonly (readonly string[])[] = [
  ['Grenoble', 'Vif', 'Mai'],
  ['Débutant', 'Tous niveaux', 'Toutes les semaines'],
  ['Association', 'Entreprise'],
  ['lundi'],
  ['', ''],
  ['M. Martin', 'Mme Durand', 'S. Petit'],
  ['oui', 'non'],
  ['12 rue des Lilas', '3 place du Marché', '7 rue Haute'],
  ['Ateliers vélo', 'Cours de français', 'Pas de danse'],
  ['Salle 1', 'Gymnase', 'Salle 12'],
  ['12/01/2027', '13/01/2027', '14/01/2027'],
  ['Bien-être', 'Sport', 'Culture'],
  ['Très grande salle', 'Petit jardin', 'Pas de salle'],
  ['Peu importe', 'Culture', 'Sport'],
];

describe('values with an order of their own', () => {
  beforeEach(loadScales);

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
