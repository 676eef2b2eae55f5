import type { Exporter } from '../exporter.js';

/** What is shown of the entries, for programs: lists are lists. Offered where the author wants it. */
export const json: Exporter = {
  name: 'json',
  extension: 'json',
  mediaType: 'application/json;charset=utf-8',
  of: 'entries',
  icon: 'download',
  label: {
    fr: 'Télécharger les données (fichier JSON)',
    en: 'Download the data (JSON file)',
    es: 'Descargar los datos (archivo JSON)',
  },
  suits: () => false,
  load: async () => (await import('./take-json.js')).takeJson,
};
