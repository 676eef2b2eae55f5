import type { StillWords } from '../still.js';

export const still: StillWords = {
  held: 'in the list, with JavaScript',
  others: (count, plural) => (plural === 'one' ? 'One other' : `The ${count} others, from A to Z`),
  more: (count, plural) => `… and ${count} ${plural === 'one' ? 'other' : 'others'}, by searching.`,
  back: (title) => `Back to the list: ${title}`,
  cancelled: 'Cancelled',
  written: (date) => `Page written on ${date} from the file of the list.`,
};
