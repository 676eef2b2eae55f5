import type { Format } from '../format.js';
import { beginsLikeJson, isLineOfHeadings } from '../json/json-look.js';

/** Records with their places on the map (RFC 7946). */
export const geoJson: Format = {
  name: 'geojson',
  label: { en: 'GeoJSON' },
  extensions: ['geojson'],
  recognise({ text, contentType, extension }) {
    if (beginsLikeJson(text) && /"type"\s*:\s*"FeatureCollection"/.test(text)) return 'certain';
    const isSaid = extension === 'geojson' || contentType === 'application/geo+json';
    return isSaid && !isLineOfHeadings(text) ? 'likely' : null;
  },
  load: () => import('../json/read-json.js'), // features and their places are found in any JSON
};
