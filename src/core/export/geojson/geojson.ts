import { hasPoints } from '../../models/points.js';
import type { Exporter } from '../exporter.js';

/** The entries as points, for maps. */
export const geojson: Exporter = {
  name: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json;charset=utf-8',
  of: 'entries',
  icon: 'download',
  label: {
    fr: 'Télécharger pour une carte (fichier GeoJSON)',
    en: 'Download for a map (GeoJSON file)',
    es: 'Descargar para un mapa (archivo GeoJSON)',
  },
  suits: hasPoints,
  load: async () => (await import('./take-geojson.js')).takeGeojson,
};
