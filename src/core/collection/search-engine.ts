/** All that is needed to search, as one: a page that gets its scripts in pieces fetches it after the first entries are shown. */
export { highlight } from './highlight.js';
export { isTooLong } from './query.js';
export { ranked, searchSteps } from './search.js';
export { indexSteps } from './search-index.js';
