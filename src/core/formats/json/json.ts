import type { Format } from '../format.js';
import { beginsLikeJson, isLineOfHeadings } from './json-look.js';

/** A list of records, wherever in the file it stands (RFC 8259). */
export const json: Format = {
  name: 'json',
  label: { en: 'JSON' },
  extensions: ['json'],
  recognise({ text, contentType, extension }) {
    if (beginsLikeJson(text)) return 'likely';
    const isSaid = extension === 'json' || /[/+]json$/.test(contentType ?? '');
    return isSaid && !isLineOfHeadings(text) ? 'likely' : null;
  },
  load: () => import('./read-json.js'),
};
