import type { Format } from '../format.js';

/** Lines of cells with any delimiter between them. Any text may be that. */
export const csv: Format = {
  name: 'csv',
  label: { en: 'CSV' },
  extensions: ['csv', 'tsv', 'txt'],
  recognise: () => 'possible',
  load: () => import('./read-csv.js'),
};
