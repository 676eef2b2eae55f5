import type { MergeWords } from '../merge.js';

export const merge: MergeWords = {
  outcomes: {
    correction: (name, line) => `Correction de «\u202f${name}\u202f», ligne ${line}`,
    addition: (name) => `Nouvelle fiche «\u202f${name}\u202f»`,
    done: (name) => `«\u202f${name}\u202f»\u00a0: déjà dans le fichier, rien à changer`,
    damaged: (name) =>
      `«\u202f${name}\u202f»\u00a0: la proposition est arrivée abîmée. Copiez à nouveau le message entier, ou demandez-le en pièce jointe.`,
    'other-columns': (name) =>
      `«\u202f${name}\u202f»\u00a0: la proposition parle de colonnes que ce fichier n’a pas. Est-ce le bon fichier\u202f?`,
    conflict: (name, line) =>
      `«\u202f${name}\u202f»\u00a0: la ligne ${line} a changé depuis que la proposition a été écrite. Comparez, et corrigez à la main\u00a0:`,
    gone: (name) => `«\u202f${name}\u202f»\u00a0: cette fiche n’est plus dans le fichier.`,
    twins: (name) =>
      `«\u202f${name}\u202f»\u00a0: plusieurs lignes du fichier sont identiques, on ne peut pas savoir laquelle corriger.`,
    twice: (name, line) =>
      `«\u202f${name}\u202f»\u00a0: une autre proposition change déjà la ligne ${line}. Reportez-les l’une après l’autre.`,
  },
  change: (column, from, to) => `${column}\u00a0: ${from} → ${to}`,
  cell: (column, to) => `${column}\u00a0: ${to}`,
  empty: '(vide)',
  formula: 'Attention\u00a0: un tableur prendrait ce texte pour une formule.',
  faults: {
    'no-lines': () => 'Ce fichier n’est pas un CSV. Parvis n’écrit que dans les fichiers CSV.',
    'not-whole': () =>
      'Ce fichier n’est pas lu en entier\u00a0: il est trop grand, ou ses lignes sont abîmées.',
    'no-proposal': (source) =>
      `${source}\u00a0: aucune proposition n’y a été trouvée. Copiez le message entier dans un fichier texte.`,
    'too-many': (source) =>
      `${source}\u00a0: plus de mille propositions à la fois, c’est trop pour être relu.`,
    letters: (encoding) =>
      `L’encodage de ce fichier (${encoding}) n’a pas toutes les lettres de la proposition. Enregistrez d’abord le fichier en UTF-8.`,
    'reads-otherwise': () =>
      'Avec ces changements, le fichier ne serait plus lu comme prévu\u00a0: une ligne serait prise pour un titre, une somme ou une note.',
  },
  spreadsheet:
    'Parvis n’écrit pas dans les classeurs\u00a0: reportez les changements à la main, ou enregistrez la feuille en CSV.',
  address: 'Il faut un fichier de cet ordinateur, et non une adresse.',
  wouldChange: (count, plural) =>
    `${plural === 'one' ? `${count} ligne changerait` : `${count} lignes changeraient`}. Rien n’a été écrit. Pour écrire, ajoutez --write.`,
  written: (name, count, plural) =>
    `${plural === 'one' ? `${count} ligne changée` : `${count} lignes changées`} dans ${name}`,
  nothingToDo: 'Il n’y a rien à changer.',
  nothingWritten: 'Rien n’a été écrit.',
  unreadable: (source) => `${source} n’a pas pu être lu.`,
};
