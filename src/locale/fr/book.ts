import type { BookWords } from '../../core/export/book/book-words.js';

export const book: BookWords = {
  count: (count) => `${String(count)} ${count === 1 ? 'fiche' : 'fiches'}`,
  volume: (volume, volumes) => `Volume ${volume} sur ${volumes}`,
  updated: (date) => `Données du ${date}`,
  licence: (licence) => `Licence : ${licence}`,
  contents: 'Sommaire',
  how: 'Comment lire ce livret',
  howLines: (hasIndexes, hasPages) => [
    'Les fiches sont rangées de A à Z et portent un numéro. Les articles au début des noms ne comptent pas : « La Ligue » est à la lettre L de « Ligue ».',
    ...(hasIndexes ? ['Les index donnent le numéro des fiches.'] : []),
    ...(hasPages ? ['Le petit nombre qui le suit est celui de leur page.'] : []),
  ],
  entries: 'Les fiches',
  index: (label) => `Index : ${label}`,
  glossary: 'Glossaire',
  statistics: 'En chiffres',
  map: 'La carte',
  mapOf: (count) => `Carte de ${String(count)} fiches, par leur numéro.`,
  withoutPlace: (count) =>
    count === 1
      ? 'Une fiche n’a pas de coordonnées : elle n’y est pas.'
      : `${String(count)} fiches n’ont pas de coordonnées : elles n’y sont pas.`,
  far: (metres) => (metres >= 1000 ? `${String(metres / 1000)} km` : `${String(metres)} m`),
  outlineBy: 'Contours : MapSVG (CC BY 4.0), simplifiés.',
  page: (page) => `p. ${page}`,
  pageOf: (volume, page) => `vol. ${volume}, p. ${page}`,
  age: (date) => `Données du ${date} : à vérifier avant de vous déplacer.`,
  madeFrom: 'Ce livret vient de',
  correct: 'Pour signaler une erreur :',
  yes: 'Oui',
  no: 'Non',
  colon: ' :',
};
