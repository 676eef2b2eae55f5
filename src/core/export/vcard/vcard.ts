import type { Schema } from '../../schema/schema.js';
import type { Exporter } from '../exporter.js';

/** Entries for the visitor's own contacts. */
export const vcard: Exporter = {
  name: 'vcf',
  extension: 'vcf',
  mediaType: 'text/vcard;charset=utf-8',
  of: 'entries',
  icon: 'people',
  label: {
    fr: 'Télécharger pour mes contacts (fichier .vcf)',
    en: 'Download for my contacts (.vcf file)',
    es: 'Descargar para mis contactos (archivo .vcf)',
  },
  labelOfOne: { fr: 'Ajouter à mes contacts', en: 'Add to my contacts', es: 'Añadir a mis contactos' },
  suits: ({ columns }: Schema) => columns.some(({ role }) => role === 'phone' || role === 'email'),
  load: async () => (await import('./take-vcard.js')).takeVcard,
};
