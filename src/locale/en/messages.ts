import type { Messages } from '../messages.js';
import { form } from '../plural.js';

export const messages: Messages = {
  search: {
    label: 'Search',
    hint: 'The list changes as you type.',
    clear: 'Clear the search',
  },
  count: {
    all: (count, noun) => `${count} ${noun}`,
    some: (count, plural, total) =>
      `${count} ${form(plural, { one: 'result', other: 'results' })} out of ${total}`,
    none: 'No results',
    reading: (count) => `Reading the file… ${count} rows`,
    page: (page, pages) => `page ${page} of ${pages}`,
  },
  sort: {
    label: 'Sort by',
    relevance: 'Closest to your search',
    file: 'Original order',
    changed: (order) => `List sorted: ${order}`,
  },
  entry: {
    more: 'See details',
    less: 'Close details',
    about: ' about ',
    untitled: 'No name',
    copyLink: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'Here is the link to copy:',
    correct: 'Report a mistake',
    propose: 'Propose a correction',
    add: 'Propose a new entry',
    asked: 'The entry you asked for',
    gone: 'The entry you asked for is no longer in this list.',
    hours: 'Opening hours',
    facts: { place: 'Address', phone: 'Phone', email: 'E-mail', website: 'Website' },
    write: 'Write',
    visit: 'See the website',
    others: (count, plural) => `and ${count} ${form(plural, { one: 'other', other: 'others' })}`,
    yes: 'Yes',
    no: 'No',
    empty: 'No information',
  },
  take: {
    label: 'Take away',
    print: 'Print the list',
    fileName: 'list',
  },
  states: {
    loading: 'Loading the list…',
    progress: (percent) => `Loading the list… ${percent}`,
    rows: (count) => `Loading the list… ${count} rows read`,
    noRecords: 'This list is empty for now.',
    nothingFound: 'We found nothing.',
    corrected: (words) =>
      words.length === 1
        ? `The word ${words[0] ?? ''} is not in the list. Here are words like it.`
        : `The words ${words.join(', ')} are not in the list. Here are words like them.`,
    fewerWords: 'Try fewer words.',
    unmatched: (words) =>
      words.length === 1
        ? `The word ${words[0] ?? ''} is not in the list.`
        : `The words ${words.join(', ')} are not in the list.`,
    clear: 'Clear the search and show everything',
    failed: 'We cannot show the list.',
    later: 'Try again later.',
    laterOr: 'Try again later, or',
    tellOwner: 'tell the person in charge of it',
    seeSource: (name) => `look at ${name}`,
    errors: {
      offline: 'Your device is not connected to the internet. Check the connection, then try again.',
      timeout: 'It is taking too long to arrive. Try again in a moment.',
      'missing-script': 'Reload the page in a moment.',
      'no-answer': 'The search does not answer at the moment. Try again shortly.',
    },
    retry: 'Try again',
    openFile: 'Open the file',
    stale: (date) => `This list dates from ${date}. We could not update it.`,
    noPanel:
      'The diagnosis could not be opened: the file diagnose.js is missing beside parvis.js, or a part of the folder parvis/.',
  },
};
