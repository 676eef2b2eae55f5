/** What can be done with an entry and with a list: one line each. */
export { copyLink } from './copy-link.js';
export { correct } from './correct.js';
export { print } from './print.js';
export { printBook } from './print-book.js';
export { shownLink } from './shown-link.js';
export { takeEntry } from './take-entry.js';
export { takeList } from './take-list.js';
