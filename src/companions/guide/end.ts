/** What a guide needs at its end, in one script: most visitors of a page never come there. */
export { outcomeOf } from './outcome.js';
export { renderFound } from './render-found.js';
