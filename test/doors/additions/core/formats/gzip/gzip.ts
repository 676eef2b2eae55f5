import type { Format } from '../format.js';

/** A file that was compressed by itself. Without this format it is refused, being no text. */
export const gzip: Format = {
  name: 'gzip',
  label: { en: 'Gzip' },
  extensions: ['gz'],
  recognise: ({ bytes: [first, second] }) => (first === 0x1f && second === 0x8b ? 'certain' : null),
  load: () => import('./read-gzip.js'),
};
