import type { GuideWords } from '../guide.js';

export const guide: GuideWords = {
  step: (step, steps) => `Question ${step} sur ${steps}`,
  ask: (label) => `${label} : que cherchez-vous ?`,
  where: (label) => `Où ? Choisissez : ${label}`,
  several: 'Vous pouvez cocher plusieurs cases.',
  any: 'Peu importe, ou je ne sais pas',
  others: (count) => `Voir les ${count} autres réponses`,
  next: 'Continuer',
  back: 'Retour',
  show: { one: 'Voir le résultat', other: 'Voir les # résultats' },
  stop: 'Arrêter et tout voir',
  again: 'Reprendre les questions',
  answers: 'Vos réponses',
  change: 'Modifier',
  found: (count, noun) => `${count} ${noun} pour vous`,
  none: 'Nous n’avons rien trouvé avec toutes ces réponses.',
  without: (answer, count, noun) => `Sans « ${answer} » : ${count} ${noun}`,
  list: 'Voir la liste',
  print: 'Imprimer',
  near: 'Tout près, mais pas au même endroit :',
  kilometres: (distance) => `à environ ${distance} km`,
  unable:
    'Ces questions ne peuvent pas être posées. La liste vient d’un service qui ne compte pas ses réponses.',
  leftOut: (name, answers, most) =>
    `Pas de question « ${name} » : ${answers === null ? 'aucune colonne montrée ne s’appelle ainsi' : `réponses : ${answers}, de 2 à ${most} peuvent être demandées`}.`,
};
