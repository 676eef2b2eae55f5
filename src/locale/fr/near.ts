import type { NearWords } from '../near.js';

export const near: NearWords = {
  open: 'Près de chez moi',
  field: 'Ma commune ou mon code postal',
  hint: 'Aucun autre site n’est interrogé.',
  communes: 'Communes proposées',
  position: 'Utiliser ma position',
  positionHint:
    'Votre navigateur peut interroger son éditeur. Cette page ne garde pas votre position et ne l’envoie à personne.',
  asking: 'Recherche de votre position…',
  failures: {
    denied:
      'Votre navigateur n’a pas donné votre position\u00a0: elle lui est refusée ici. Indiquez plutôt votre commune.',
    late: 'Votre position n’a pas été trouvée en dix secondes. Réessayez, ou indiquez votre commune.',
    unavailable: 'Votre appareil ne connaît pas sa position. Indiquez plutôt votre commune.',
    insecure:
      'Les navigateurs ne donnent la position qu’aux pages en https, et celle-ci ne l’est pas. Indiquez plutôt votre commune.',
    framed:
      'Cette liste est affichée dans une autre page, qui ne lui laisse pas demander votre position. Indiquez plutôt votre commune.',
  },
  noCommune: (typed) => `Aucune commune connue ne commence par «\u202f${typed}\u202f».`,
  several: 'Plusieurs communes sont possibles\u00a0: choisissez dans la liste.',
  ownOnly: 'Seules les communes de cette liste sont connues ici.',
  unknown: 'La commune demandée n’est pas connue ici\u00a0: rien n’est trié ni limité par la distance.',
  allOf: (postcode) => `${postcode}, toutes ses communes`,
  proposed: { one: '# commune proposée', other: '# communes proposées' },
  distance: 'Distance',
  anywhere: 'Toutes',
  within: (kilometres) => `Moins de ${kilometres}\u00a0km`,
  withinAbout: (kilometres) => `${kilometres}\u00a0km environ`,
  counted: (distance, count) => `${distance} (${count})`,
  order: 'Distance',
  near: (place) => `${place} et autour`,
  nearWithin: (place, kilometres) => `${place} et ${kilometres}\u00a0km autour`,
  device: 'Ma position',
  remove: (what) => `Retirer\u00a0: ${what}`,
  exactly: (kilometres) => `à ${kilometres}\u00a0km`,
  closer: 'à moins de 1\u00a0km',
  about: (kilometres) => `environ ${kilometres}\u00a0km`,
  here: 'dans cette commune',
  straight: 'Distances à vol d’oiseau.',
  inTowns: {
    one: '# lieu n’est connu que par sa commune\u00a0: sa distance est dite «\u202fenviron\u202f».',
    other: '# lieux ne sont connus que par leur commune\u00a0: leur distance est dite «\u202fenviron\u202f».',
  },
  inNeighbourhoods: {
    one: 'Pour # d’entre eux, la commune elle-même n’est située qu’à une quinzaine de kilomètres près\u00a0: il peut être plus loin que la distance choisie.',
    other:
      'Pour # d’entre eux, la commune elle-même n’est située qu’à une quinzaine de kilomètres près\u00a0: ils peuvent être plus loin que la distance choisie.',
  },
  roughCentre:
    'Cette commune n’est située qu’à une quinzaine de kilomètres près\u00a0: toutes les distances sont dites «\u202fenviron\u202f».',
  nowhere: {
    one: '# fiche ne dit pas où elle se trouve.',
    other: '# fiches ne disent pas où elles se trouvent.',
  },
  source: 'Position des communes\u00a0: GeoNames, CC BY 4.0.',
  nothing: (within, kilometres, town) =>
    `Rien à moins de ${within}\u00a0km\u202f; le plus proche est à ${kilometres}\u00a0km${town && ` (${town})`}.`,
  nothingAbout: (within, kilometres, town) =>
    `Rien à moins de ${within}\u00a0km\u202f; le plus proche est à environ ${kilometres}\u00a0km${town && ` (${town})`}.`,
  nowhereNear: (within) => `Rien à moins de ${within}\u00a0km, et rien n’est connu plus loin.`,
  further: (kilometres) => `Chercher jusqu’à ${kilometres}\u00a0km`,
  everything: 'Chercher à toute distance',
};
