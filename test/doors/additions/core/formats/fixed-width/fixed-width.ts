import type { Format } from '../format.js';

/** What programs of databases print: columns that stand at the same place on each line, below a line of dashes. */
export const fixedWidth: Format = {
  name: 'fixed-width',
  label: { en: 'Fixed width', fr: 'Largeur fixe' },
  extensions: ['fw', 'prn'],
  recognise({ text, extension }) {
    if (/^.+\n-+(?: +-+)+\r?\n/.test(text)) return 'certain';
    return extension === 'fw' ? 'likely' : null;
  },
  load: () => import('./read-fixed-width.js'),
};
