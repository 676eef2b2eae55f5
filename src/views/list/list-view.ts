import type { EntriesView } from '../view.js';

/** A card for each entry; it makes sense of any file. */
export const list: EntriesView = {
  of: 'entries',
  name: 'list',
  rank: 10,
  label: { fr: 'Liste', en: 'List', es: 'Lista' },
  suits: () => true,
  isInTurn: true,
  load: () => import('./list.js'),
};
