import type { Writing } from '../writing.js';

export const writing: Writing = {
  tag: 'en-GB', // as its words are spelled: dates begin with the day
  quotes: ['“', '”'],
  colon: ':',
  ordinals: { one: '#st', two: '#nd', few: '#rd', other: '#th' },
  counts: { tags: ['en', 'en-GB', 'en-US'], separator: ',', from: 1000 },
  clock: {
    time: (hour, minute) =>
      `${((hour + 11) % 12) + 1}${minute > 0 ? `:${String(minute).padStart(2, '0')}` : ''}\u00a0${hour < 12 ? 'am' : 'pm'}`,
    range: (from, to) => `${from} to ${to}`,
  },
  moment: (day, time) => `${day} at ${time}`,
  date: (text) => text,
};
