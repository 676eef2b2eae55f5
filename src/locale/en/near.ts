import type { NearWords } from '../near.js';

export const near: NearWords = {
  open: 'Near me',
  field: 'My town or postcode',
  hint: 'No other site is asked.',
  communes: 'Suggested towns',
  position: 'Use my position',
  positionHint:
    'Your browser may ask its maker. This page does not keep your position and sends it to nobody.',
  asking: 'Finding your position…',
  failures: {
    denied: 'Your browser did not give your position: it is refused here. Type your town instead.',
    late: 'Your position was not found within ten seconds. Try again, or type your town.',
    unavailable: 'Your device does not know its position. Type your town instead.',
    insecure: 'Browsers give the position to https pages only, and this one is not. Type your town instead.',
    framed:
      'This list is shown inside another page, which does not let it ask for your position. Type your town instead.',
  },
  noCommune: (typed) => `No known town begins with “${typed}”.`,
  several: 'Several towns are possible: choose one in the list.',
  ownOnly: 'Only the towns of this list are known here.',
  unknown: 'The town asked for is not known here: nothing is sorted or limited by distance.',
  allOf: (postcode) => `${postcode}, all its towns`,
  proposed: { one: '# town suggested', other: '# towns suggested' },
  distance: 'Distance',
  anywhere: 'Any',
  within: (kilometres) => `Within ${kilometres}\u00a0km`,
  withinAbout: (kilometres) => `About ${kilometres}\u00a0km`,
  counted: (distance, count) => `${distance} (${count})`,
  order: 'Distance',
  near: (place) => `Near ${place}`,
  nearWithin: (place, kilometres) => `Within ${kilometres}\u00a0km of ${place}`,
  device: 'my position',
  remove: (what) => `Remove: ${what}`,
  exactly: (kilometres) => `${kilometres}\u00a0km away`,
  closer: 'less than 1\u00a0km away',
  about: (kilometres) => `about ${kilometres}\u00a0km away`,
  here: 'in this town',
  straight: 'Distances as the crow flies.',
  inTowns: {
    one: '# place is known by its town only: its distance is told as “about”.',
    other: '# places are known by their town only: their distance is told as “about”.',
  },
  inNeighbourhoods: {
    one: 'For # of them the town itself is known to some fifteen kilometres only: it may be farther than the distance chosen.',
    other:
      'For # of them the town itself is known to some fifteen kilometres only: they may be farther than the distance chosen.',
  },
  roughCentre: 'This town is known to some fifteen kilometres only: every distance is about.',
  nowhere: { one: '# entry does not say where it is.', other: '# entries do not say where they are.' },
  source: 'Position of towns: GeoNames, CC BY 4.0.',
  nothing: (within, kilometres, town) =>
    `Nothing within ${within}\u00a0km; the nearest is ${kilometres}\u00a0km away${town && ` (${town})`}.`,
  nothingAbout: (within, kilometres, town) =>
    `Nothing within ${within}\u00a0km; the nearest is about ${kilometres}\u00a0km away${town && ` (${town})`}.`,
  nowhereNear: (within) => `Nothing within ${within}\u00a0km, and nothing is known farther away.`,
  further: (kilometres) => `Look within ${kilometres}\u00a0km`,
  everything: 'Look at any distance',
};
