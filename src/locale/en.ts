import type { Messages } from './messages.js';

export const en: Messages = {
  quote: (word) => `“${word}”`,
  search: {
    label: 'Search',
    hint: 'Results appear as you type.',
    clear: 'Clear the search',
  },
  count: {
    all: (count, noun) => `${count} ${noun}`,
    some: (count, plural, total) => `${count} ${plural === 'one' ? 'result' : 'results'} out of ${total}`,
    none: 'No results',
    reading: (count) => `Reading the file… ${count} rows`,
    page: (page, pages) => `page ${page} of ${pages}`,
  },
  sort: {
    label: 'Sort by',
    relevance: 'Relevance',
    file: 'File order',
    changed: (order) => `List sorted: ${order}`,
  },
  entry: {
    more: 'More information',
    less: 'Less information',
    about: ' about ',
    untitled: 'No name',
    copyLink: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'Here is the link to copy:',
    correct: 'Report a mistake',
    asked: 'The entry you asked for',
    backToList: 'Close this entry',
    gone: 'The entry you asked for is no longer in this list.',
    directions: 'Directions',
    hours: 'Opening hours',
    facts: { place: 'Address', phone: 'Phone', email: 'E-mail', website: 'Website' },
    yes: 'Yes',
    no: 'No',
    empty: 'Not given',
  },
  take: {
    download: 'Download the list (CSV)',
    print: 'Print the list',
    fileName: 'list',
  },
  states: {
    loading: 'Loading the list…',
    progress: (percent) => `Loading the list… ${percent}`,
    rows: (count) => `Loading the list… ${count} rows read`,
    noRecords: 'This list is empty for now.',
    nothingFound: 'Nothing matches your search.',
    fewerWords: 'Try fewer words.',
    unmatched: (words) =>
      words.length === 1
        ? `The word ${words[0] ?? ''} appears nowhere in the list.`
        : `The words ${words.join(', ')} appear nowhere in the list.`,
    clear: 'Clear the search and show everything',
    failed: 'The list could not be shown.',
    errors: {
      'invalid-address':
        'The address of the file is not valid. The person who runs this site can correct it.',
      offline: 'Your device is not connected to the internet. Check the connection, then try again.',
      'network-or-cors':
        'The file cannot be reached: the connection may be down, or the site that hosts it does not share it with this page.',
      'mixed-content':
        'This page is secure (https), but the file is at an address that is not (http). The browser refuses to load it.',
      timeout: 'The file is taking too long to arrive. Try again in a moment.',
      'http-401': 'Access to the file is restricted. The person who runs this site can make it public.',
      'http-404': 'The file no longer exists at this address.',
      'http-other': 'The site that hosts the file answered with an error. Try again in a moment.',
      'html-instead-of-data': 'The address gives a web page, not a data file.',
      'xml-instead-of-data': 'The address gives an XML file; a CSV or JSON file is needed.',
      archive: 'The file is compressed; it must be unpacked before it is put online.',
      spreadsheet: 'The file is a spreadsheet workbook; it must be saved as CSV.',
      binary: 'The file is not a table of data.',
      empty: 'The file is empty.',
      'no-rows': 'The file holds no rows.',
      'too-large': 'The file is too large to be shown here.',
      'invalid-json': 'The file is damaged: it cannot be read to the end.',
      'unknown-encoding': 'The encoding given for this file does not exist.',
      'missing-script': 'A part of the program could not be loaded. Reload the page in a moment.',
      unexpected: 'Something unexpected prevents the list from being shown.',
    },
    retry: 'Try again',
    openFile: 'Open the file',
    stale: (date) => `The update could not be loaded. Here is the list as it was on ${date}.`,
    noPanel:
      'The diagnosis could not be opened: beside the script the file diagnose.js is missing (or the folder parvis.light, for parvis.light.js).',
  },
};
