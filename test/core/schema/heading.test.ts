import { expect } from 'chai';
import fc from 'fast-check';
import { headingWords, tidyHeading } from '../../../src/core/schema/heading.js';

describe('headingWords', () => {
  const cut: readonly (readonly [string, string])[] = [
    ['Code postal', 'code postal'],
    ['DAT_MaJ', 'dat maj'],
    ['dateDebut', 'date debut'],
    ['geo.name', 'geo name'],
    ['QUALIF1', 'qualif 1'],
    ['Téléphone (fixe)', 'telephone fixe'],
    ['e-mail', 'e mail'],
    ['N°', 'n °'],
    ['', ''],
  ];
  for (const [heading, words] of cut) {
    it(`cuts « ${heading} »`, () => expect(headingWords(heading).join(' ')).to.equal(words));
  }
});

describe('tidyHeading', () => {
  const tidy: readonly (readonly [string, string])[] = [
    ['Nom de la structure', 'Nom de la structure'],
    ['Site  web ', 'Site web'],
    [
      'Dans quels domaines intervenez-vous ? (plusieurs réponses possibles)',
      'Dans quels domaines intervenez-vous ?',
    ],
    ['Commune (obligatoire) *', 'Commune'],
    ['Which services? (select all that apply)', 'Which services?'],
    ['Zielgruppen (Mehrfachauswahl möglich)', 'Zielgruppen'],
    ['Idiomas (selección múltiple)', 'Idiomas'],
    ['Site web [facultatif]', 'Site web'],
    ['Téléphone (fixe)', 'Téléphone (fixe)'],
    ['(obligatoire)', '(obligatoire)'],
    ['code_postal', 'Code postal'],
    ['date_maj', 'Date de mise à jour'],
    ['TELEPHONE', 'Téléphone'],
    ['modalites_gestion', 'Modalités gestion'],
    ['modalites_acces', 'Modalités d’accès'],
    ['reseaux', 'Réseaux'],
    ['location_access', 'Location access'],
    ['geo.name', 'Name'],
    ['locationName', 'Location name'],
    ['lib_com', 'Commune'],
    ['h_lundi', 'Lundi'],
    ['prénom', 'Prénom'],
    ['code_insee', 'Code INSEE'],
    ['Épernay', 'Épernay'],
    ['LIBTYPE', 'Type'],
    ['commune_libe', 'Commune'],
    ['lundi matin', 'Lundi matin'],
    ['NUM_TEL', 'Numéro téléphone'],
    ['Nom *', 'Nom'],
    ['Téléphone :', 'Téléphone'],
    ['TELEPHONE :', 'Téléphone'],
    ['*', '*'],
    ['Avez-vous un label ?__1', 'Avez-vous un label ?'],
  ];
  for (const [heading, label] of tidy) {
    it(`calls « ${heading} » « ${label} »`, () => expect(tidyHeading(heading)).to.equal(label));
  }
  it('leaves something to read of any heading', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (heading) => {
        if (heading.trim() !== '') expect(tidyHeading(heading)).to.not.equal('');
      }),
    );
  });
});
