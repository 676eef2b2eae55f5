import type { Writing } from '../writing.js';

export const writing: Writing = {
  tag: 'fr',
  quotes: ['«\u202f', '\u202f»'],
  colon: '\u00a0:',
  ordinals: { one: '#er', other: '#e' },
  counts: { tags: ['fr', 'fr-FR'], separator: '\u202f', from: 1000 },
  clock: {
    time: (hour, minute) => `${hour}\u202fh${minute > 0 ? `\u202f${String(minute).padStart(2, '0')}` : ''}`,
    range: (from, to) => `de ${from} à ${to}`,
  },
  moment: (day, time) => `${day} à ${time}`,
  date: (text) => text.replace(/(^|\D)1(?=\s\D)/g, '$11er'),
};
