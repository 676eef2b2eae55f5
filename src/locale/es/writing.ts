import type { Writing } from '../writing.js';

export const writing: Writing = {
  tag: 'es',
  quotes: ['«', '»'],
  colon: ':',
  ordinals: { other: '#.º' },
  counts: { tags: ['es', 'es-ES'], separator: '.', from: 10_000 },
  clock: {
    time: (hour, minute) => `${hour}:${String(minute).padStart(2, '0')}`,
    range: (from, to) => `de ${from} a ${to}`,
  },
  moment: (day, time, hour) => `${day} a ${hour === 1 ? 'la' : 'las'} ${time}`,
  date: (text) => text,
};
