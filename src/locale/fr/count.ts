import type { CountWords } from '../count.js';

export const count: CountWords = {
  written: (name) => `Fichier écrit\u00a0: ${name}`,
  noFigures: {
    unknown: (name) =>
      `Pas de chiffres de «\u202f${name}\u202f»\u00a0: aucune colonne montrée ne s’appelle ainsi.`,
    names: (name) => `Pas de chiffres de «\u202f${name}\u202f»\u00a0: chaque ligne y dit autre chose.`,
    empty: (name) => `Pas de chiffres de «\u202f${name}\u202f»\u00a0: il n’y a rien à y compter.`,
  },
  nothingCounted: 'Aucune colonne de ce fichier n’a de réponses que l’on puisse compter.',
};
