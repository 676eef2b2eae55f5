import type { IndexWords } from '../indexes.js';

export const indexes: IndexWords = {
  titles: 'De A à Z',
  letters: 'Aller à une lettre',
  index: 'Index',
  unable: 'Cet index ne peut pas être fait : la liste vient d’un service qui ne la donne pas en entier.',
  empty: 'Aucune entrée.',
  articles: "le, la, les, l'",
  next: (count) => `Afficher la suite (${count})`,
  leftOut: {
    unknown: (name) => `Pas d’index « ${name} » : aucune colonne montrée ne s’appelle ainsi.`,
    few: (name) => `Pas d’index « ${name} » : moins de deux valeurs.`,
    many: (name) => `Pas d’index « ${name} » : plus de 500 valeurs.`,
  },
};
