import type { Format } from '../format.js';
import { beginsLikeJson, isLineOfHeadings } from '../json/json-look.js';
import { beginsWithLines } from './lines-look.js';

/** A record of JSON on each line. */
export const jsonLines: Format = {
  name: 'jsonl',
  label: { en: 'JSON Lines' },
  extensions: ['jsonl', 'ndjson'],
  recognise({ text, contentType, extension }) {
    // A first line that is longer than what is seen here is recognised by what reads JSON.
    if (beginsLikeJson(text)) return beginsWithLines(text) ? 'certain' : null;
    const isSaid =
      extension === 'jsonl' || extension === 'ndjson' || /[/-](?:nd)?jsonl?$/.test(contentType ?? '');
    return isSaid && !isLineOfHeadings(text) ? 'likely' : null;
  },
  load: async () => ({ read: (await import('../json/read-json.js')).readLines }),
};
