import { expect } from 'chai';
import { inferSchema } from '../../../src/core/schema/infer-schema.js';
import { cycle, tableOf } from './table-of.js';

function columnOf(heading: string, cells: readonly string[], rows = cells.length) {
  const column = cycle(cells, rows);
  return inferSchema(
    tableOf(
      ['nom', heading],
      column.map((cell, row) => [`Sortie du quai ${'abcdefghijklmnopqrst'.charAt(row)}`, cell]),
    ),
  ).columns[1];
}

describe('lists whose values hardly come back', () => {
  for (const [heading, cells, separator] of [
    ['labels', cycle(['Aidants;Point Relais;Halte'], 12), ';'],
    [
      'keywords',
      ['vitrail;verre;salon', 'orgue;musique;baroque', 'marche;forêt;oiseaux', 'pain;four;village'],
      ';',
    ],
    ['tags', ['vitrail, verre', 'orgue, musique, concert', 'marche', 'pain, four'], ','],
    ['mots-clés', ['vitrail, verre', 'orgue, musique', 'marche, nuit'], ','],
    ['Stichwörter', ['Glas; Licht; Farbe', 'Orgel; Barock; Kirche', 'Wald; Vogel; Ruhe'], ';'],
    ['palabras clave', ['vidrio, luz', 'órgano, música', 'bosque, aves'], ','],
    ['Format', ['Atelier, Débutant', 'Chantier', 'Conférence', 'Atelier'], ','],
    ['Type', ['Restaurant, Bar', 'Bar', 'Hotel', 'Restaurant, Hotel'], ','],
    ['Type', ['Sport, loisirs', 'Sport', 'Culture'], null],
    ['Type', ['Salle Nord, Lyon', 'Halle', 'Gymnase'], null],
    // Sentences, times, names of places with their towns.
    [
      'remarque',
      ['Fermé en août; sur rendez-vous le reste de l’année', 'Sonner; puis monter au second étage'],
      null,
    ],
    ['adresse', ['3 rue Haute; Vif', '5 rue Basse; Gap'], null],
    ['ville', ['Lyon, France', 'Gap, France', 'Vif, France'], null],
    ['lieu', ['Salle Nord, Lyon', 'Halle, Gap', 'Gymnase, Vif'], null],
  ] as const)
    it(`${heading}: ${cells[0]}`, () => expect(columnOf(heading, cells)?.separator).to.equal(separator));
});

describe('a list that is the same everywhere', () => {
  it('is no filter', () => expect(columnOf('labels', ['Aidants;Relais;Halte'], 12)?.filter).to.equal(false));
});

describe('a filter on which nearly all say the same', () => {
  for (const [what, cells, expected] of [
    ['all but one', [...cycle(['Nort'], 17), 'Est'], false],
    ['all but two', [...cycle(['Nort'], 16), 'Est', 'Est'], true],
    ['half and half', cycle(['Nort', 'Est'], 18), true],
  ] as const)
    it(`is ${expected ? 'one' : 'none'}: ${what}`, () =>
      expect(columnOf('ville', cells)?.filter).to.equal(expected));
});
