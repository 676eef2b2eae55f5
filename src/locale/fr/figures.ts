import type { FigureWords } from '../figures.js';
import { form } from '../plural.js';

export const figures: FigureWords = {
  answer: 'Réponse',
  count: 'Nombre',
  share: 'Part',
  answered: (count, plural) => `${count} ${form(plural, { one: 'réponse', other: 'réponses' })}`,
  silent: (count) => `${count} sans réponse`,
  several: 'Plusieurs réponses possibles\u00a0: le total dépasse 100\u202f%.',
  most: (answers) => `Les plus cités\u00a0: ${answers}.`,
  only: (answer) => `Une seule réponse\u00a0: ${answer}.`,
  and: ' et ',
  shared: (answer, percent) => `${answer} (${percent})`,
  underOne: 'moins de 1\u202f%',
  others: (count, plural) => `${count} ${form(plural, { one: 'autre', other: 'autres' })}`,
  take: 'Emporter les chiffres',
  takeAs: { csv: 'Tableau (CSV)', svg: 'Dessin (SVG)', png: 'Image (PNG)' },
  empty: 'Aucune réponse.',
};
