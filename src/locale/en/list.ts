import type { ListWords } from '../list.js';
import type { SortKind } from '../messages.js';

const orders: Readonly<Record<SortKind, readonly [up: string, down: string]>> = {
  text: ['A to Z', 'Z to A'],
  number: ['smallest first', 'largest first'],
  date: ['oldest first', 'newest first'],
};

export const list: ListWords = {
  noun: { one: 'organisation', other: 'organisations' },
  nouns: [
    { one: 'activity', other: 'activities' },
    { one: 'association', other: 'associations' },
    { one: 'business', other: 'businesses' },
    { one: 'centre', other: 'centres' },
    { one: 'charity', other: 'charities' },
    { one: 'club', other: 'clubs' },
    { one: 'commune', other: 'communes' },
    { one: 'company', other: 'companies' },
    { one: 'course', other: 'courses' },
    { one: 'event', other: 'events' },
    { one: 'group', other: 'groups' },
    { one: 'library', other: 'libraries' },
    { one: 'member', other: 'members' },
    { one: 'organisation', other: 'organisations' },
    { one: 'organization', other: 'organizations' },
    { one: 'person', other: 'people' },
    { one: 'place', other: 'places' },
    { one: 'program', other: 'programs' },
    { one: 'programme', other: 'programmes' },
    { one: 'project', other: 'projects' },
    { one: 'school', other: 'schools' },
    { one: 'service', other: 'services' },
    { one: 'shop', other: 'shops' },
    { one: 'venue', other: 'venues' },
  ],
  ascending: (label, kind) => `${label}, ${orders[kind][0]}`,
  descending: (label, kind) => `${label}, ${orders[kind][1]}`,
  pages: {
    label: 'Result pages',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
  },
  limits: {
    'cut-off': () => 'The end of the file has not arrived: entries are probably missing.',
    'too-large': () => 'The file is too large to be read whole: only its beginning is shown.',
    'too-many-rows': (count) => `The file is too long to be shown whole: here are its first ${count} rows.`,
    'too-many-columns': (count) => `The file has too many columns: only the first ${count} are shown.`,
    'cell-cut': () => 'A text that is too long is cut.',
    'one-page': (count, total) =>
      `This list is not whole: here are the first ${count} entries${total === undefined ? '' : ` of ${total}`}.`,
    occurrences: (count) => `Some sessions repeat for long: only ${count} dates of each are shown.`,
    query: (count) =>
      `The search is too long: only its first ${count} characters, and eight words at most, count.`,
  },
  source: {
    from: 'Source:',
    license: 'Licence:',
    updated: (date) => `Updated: ${date}`,
  },
};
