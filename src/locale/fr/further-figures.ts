import type { FurtherFigureWords } from '../further-figures.js';
import { form } from '../plural.js';

export const furtherFigures: FurtherFigureWords = {
  title: 'Synthèse',
  base: 'Sur',
  question: 'Question',
  percent: '%',
  noAnswer: 'Sans réponse',
  unread: (count, plural) => `dont ${count} ${form(plural, { one: 'illisible', other: 'illisibles' })}`,
  ofAllRows: (count) => `Parts des ${count} fiches, avec ou sans réponse.`,
  peak: (answer) => `Le plus souvent\u00a0: ${answer}.`,
  quartiles: (middle, quarter, threeQuarters) =>
    `Médiane\u00a0: ${middle}\u202f; la moitié des réponses va de ${quarter} à ${threeQuarters}.`,
  ofAll: (percent) => `(${percent} de tous)`,
  otherAnswers: 'autres',
  between: (from, to) => `${from} à ${to}`,
  atMost: (to) => `${to} ou moins`,
  atLeast: (from) => `${from} ou plus`,
  few: (least) => `<\u202f${least}`,
  withheld: 'masqué',
  withheldNote: (least) =>
    `Les nombres inférieurs à ${least} ne sont pas montrés, ni ceux qui les feraient deviner.`,
  withheldWhole: (least) =>
    `Trop peu de réponses pour être montrées\u00a0: elles feraient deviner des nombres inférieurs à ${least}.`,
  cross: (down, across) => `${down} et ${across}`,
  total: 'Ensemble',
  shown: 'Montrer',
  shownAs: { count: 'les nombres', line: 'les parts de chaque ligne', column: 'les parts de chaque colonne' },
  crossBase: (count, plural) =>
    `${count} ${form(plural, { one: 'fiche répond', other: 'fiches répondent' })} aux deux questions.`,
  crossSeveral: 'Plusieurs réponses possibles\u00a0: «\u202fEnsemble\u202f» n’est pas la somme des cases.',
  fileName: 'chiffres',
  chosen: (selection) => `Choix\u00a0: ${selection}`,
  source: (address, day) => `Source\u00a0: ${address}, chiffres du ${day}`,
  unable:
    'Ces chiffres ne peuvent pas être établis\u00a0: la liste vient d’un service qui ne la donne pas en entier.',
};
