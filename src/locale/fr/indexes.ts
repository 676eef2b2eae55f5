import type { IndexWords } from '../indexes.js';

export const indexes: IndexWords = {
  titles: 'De A à Z',
  letters: 'Aller à une lettre',
  index: 'Index',
  unable: 'Cet index ne peut pas être fait : la liste vient d’un service qui ne la donne pas en entier.',
  empty: 'Aucune entrée.',
  articles: "le, la, les, l'",
  next: (count) => `Afficher la suite (${count})`,
};
