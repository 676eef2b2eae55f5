import type { Exporter } from '../exporter.js';

/** An exporter from outside: the first cell of each entry, a line each. */
export const plainText: Exporter = {
  name: 'txt',
  extension: 'txt',
  mediaType: 'text/plain;charset=utf-8',
  of: 'entries',
  icon: 'download',
  label: { fr: 'Télécharger en texte', en: 'Download as text' },
  labelOfOne: { fr: 'Emporter cette fiche', en: 'Take this entry' },
  load: async () => (await import('./write-lines.js')).writeLines,
};
