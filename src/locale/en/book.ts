import type { BookWords } from '../../core/export/book/book-words.js';

export const book: BookWords = {
  count: (count) => `${String(count)} ${count === 1 ? 'entry' : 'entries'}`,
  volume: (volume, volumes) => `Volume ${volume} of ${volumes}`,
  updated: (date) => `Data of ${date}`,
  licence: (licence) => `Licence: ${licence}`,
  contents: 'Contents',
  how: 'How to read this booklet',
  howLines: (hasIndexes, hasPages) => [
    'Entries stand from A to Z and have a number. Articles at the beginning of names do not count: “The League” stands under L of “League”.',
    ...(hasIndexes ? ['Indexes give the numbers of entries.'] : []),
    ...(hasPages ? ['The small number behind is that of their page.'] : []),
  ],
  entries: 'The entries',
  index: (label) => `Index: ${label}`,
  glossary: 'Glossary',
  statistics: 'In figures',
  map: 'The map',
  mapOf: (count) => `Map of ${String(count)} entries, by their numbers.`,
  withoutPlace: (count) =>
    count === 1
      ? 'One entry has no coordinates: it is not on it.'
      : `${String(count)} entries have no coordinates: they are not on it.`,
  far: (metres) => (metres >= 1000 ? `${String(metres / 1000)} km` : `${String(metres)} m`),
  outlineBy: 'Outlines: MapSVG (CC BY 4.0), simplified.',
  page: (page) => `p. ${page}`,
  pageOf: (volume, page) => `vol. ${volume}, p. ${page}`,
  age: (date) => `Data of ${date}: check before you go there.`,
  madeFrom: 'This booklet comes from',
  correct: 'To report a mistake:',
  yes: 'Yes',
  no: 'No',
  colon: ':',
};
