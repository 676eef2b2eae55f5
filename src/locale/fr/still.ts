import type { StillWords } from '../still.js';

export const still: StillWords = {
  held: 'dans la liste, avec JavaScript',
  others: (count, plural) => (plural === 'one' ? 'Une autre' : `Les ${count} autres, de A à Z`),
  more: (count, plural) => `… et ${count} ${plural === 'one' ? 'autre' : 'autres'}, par la recherche.`,
  back: (title) => `Retour à la liste : ${title}`,
  cancelled: 'Annulé',
  written: (date) => `Page écrite le ${date} d’après le fichier de la liste.`,
};
