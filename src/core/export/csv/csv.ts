import type { Exporter } from '../exporter.js';

/** What is shown of the entries, as a spreadsheet opens it. */
export const csv: Exporter = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  of: 'entries',
  icon: 'download',
  label: {
    fr: 'Télécharger la liste (tableau CSV)',
    en: 'Download the list (CSV table)',
    es: 'Descargar la lista (tabla CSV)',
  },
  load: async () => (await import('./take-csv.js')).takeCsv,
};
