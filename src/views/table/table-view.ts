import type { EntriesView } from '../view.js';

/** A line for each entry, a column for each thing that is told of it: for those who compare. Shown where the author wants it. */
export const table: EntriesView = {
  of: 'entries',
  name: 'table',
  rank: 20,
  label: { fr: 'Tableau', en: 'Table', es: 'Tabla' },
  suits: () => false,
  load: () => import('./table.js'),
};
