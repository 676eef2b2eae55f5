import type { EntriesView } from '../view.js';

/** Where entries are, and the list below: for those who look for what is near to them. Shown where the author wants it. */
export const map: EntriesView = {
  of: 'entries',
  name: 'map',
  rank: 30,
  label: { fr: 'Carte', en: 'Map', es: 'Mapa' },
  suits: () => false,
  load: () => import('./map.js'),
};
