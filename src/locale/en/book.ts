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
  page: (page) => `p. ${page}`,
  pageOf: (volume, page) => `vol. ${volume}, p. ${page}`,
  age: (date) => `Data of ${date}: check before you go there.`,
  madeFrom: 'This booklet comes from',
  correct: 'To report a mistake:',
  yes: 'Yes',
  no: 'No',
  colon: ':',
};
