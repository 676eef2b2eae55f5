/** What is needed once somebody has written something: looking for the same entry, what travels, and the ways for it. */
export { changeLines, proposalMessage } from '../../locale/format/proposal-message.js';
export { duplicatesOf } from './duplicates.js';
export { renderReview } from './render-review.js';
export { waysOut } from './ways-out.js';
