import type { EngineWords } from '../engine-notes.js';

export const engineNotes: EngineWords = {
  deepest: (reached) =>
    `Only the first ${reached} entries can be paged through. Narrow the search to reach the others.`,
  uncounted:
    'The search service does not count entries by choice. The choices offered are those of the first entries; there may be others.',
  noWords: 'The search service looks for no words in this list. Choose by the filters.',
  accents: 'Accents count: “ecole” does not find “école”.',
  order: 'The entries are ordered by the search service, in its own alphabetical order.',
  tooLong: (count, most) =>
    `There are ${count} entries, and this page takes ${most} away at most. Narrow the search to take them away from here.`,
  exported: 'Download the whole selection from its publisher (CSV table)',
  printed: (count, total) => `${count} entries printed of ${total}.`,
  resting:
    'The search service asks for a little patience: the answer is coming. Meanwhile the list stays as it is.',
  coming: 'The search service is asked for what is still to come only.',
  undated:
    'This list has no column of dates that the search service knows: it cannot be asked for what is still to come.',
  firstSessions: (shown, count) =>
    `These are the first ${shown} of ${count} rows found. Narrow the search to reach the others.`,
  failures: {
    busy: 'Too many questions are being asked at the moment. Try again shortly.',
    quota: 'The search service has had all the questions it takes for now. Try again later.',
    'half-answer': 'The answer arrived incomplete. Try again shortly.',
    'unknown-answer': 'The search service does not answer as expected. Try again, or come back later.',
    'question-refused':
      'The search service did not understand the question. The list may have changed: reload the page.',
    'http-401': 'The search service is not open to everybody.',
    'http-404': 'The search service does not know this list, or no more.',
    'http-other': 'The search does not answer at the moment. Try again shortly.',
    'network-or-cors': 'The search does not answer at the moment. Try again shortly.',
    timeout: 'The search takes too long to answer. Try again shortly.',
  },
};
