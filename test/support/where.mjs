// What runs where. The core has no DOM and runs in Node; whatever has one runs in Chromium. Firefox and WebKit run what
// engines differ in, and so does Chromium where that is of the core: the list below, each line with its reason.
// test/README.md shows it to people; a test compares the two.

/** A folder or a file of tests that runs in every engine, and why. */
export const everyEngine = [
  ['test/core/agenda/zone.test.ts', 'time zones of Intl'],
  ['test/core/collection/highlight.test.ts', 'regular expressions over Unicode'],
  ['test/core/hours/words.test.ts', 'names of days and forms of hours from Intl'],
  ['test/core/link.test.ts', 'how URL reads an address'],
  ['test/core/locale', 'numbers, dates and plurals of Intl'],
  ['test/core/source', 'decoding, fetch and its failures, streams'],
  ['test/core/table/csv.test.ts', 'papaparse over long texts'],
  ['test/core/table/json.test.ts', 'the messages of JSON.parse'],
  ['test/core/text', 'regular expressions and Unicode tables'],
  ['test/elements/actor-directory/accessibility.test.ts', 'focus and keys'],
  ['test/elements/actor-directory/address.test.ts', 'history'],
  ['test/elements/actor-directory/safety.test.ts', 'what a click on a hostile link does'],
  ['test/elements/actor-filter/accessibility.test.ts', 'focus, keys, forms'],
  ['test/elements/actor-filter/address.test.ts', 'history'],
  ['test/elements/actor-filter/placement.test.ts', 'dialogs'],
  ['test/elements/actor-guide', 'history, focus, keys'],
  ['test/elements/actor-kept/keeping.test.ts', 'history, focus, what the browser stores'],
  ['test/elements/actor-index', 'focus, what is in view'],
  ['test/elements/actor-map', 'history, focus, keys, layout, pictures of other hosts'],
  ['test/elements/actor-stats', 'focus, Intl, canvas, forced colours'],
  ['test/elements/book', 'printing from a frame'],
  ['test/elements/engines.test.ts', 'fetch and its failures'],
  ['test/elements/faults/copies.test.ts', 'copies in the cache'],
  ['test/elements/faults/encodings.test.ts', 'decoding of long files'],
  ['test/elements/faults/faults.test.ts', 'broken connections'],
  ['test/elements/faults/refresh.test.ts', 'what the browser keeps of an answer'],
  ['test/elements/hostile', 'URL, decoding and layout of hostile values'],
  ['test/elements/near', 'focus, keys, history, the position of the device'],
  ['test/elements/opening.test.ts', 'focus, keys, layout'],
  ['test/elements/prerendered', 'layout, focus, scrolling'],
  ['test/elements/print.test.ts', 'printing'],
  ['test/elements/retry.test.ts', 'focus and keys'],
  ['test/elements/support.test.ts', 'what the tests stand on'],
  ['test/elements/table', 'focus, layout, scrolling'],
  ['test/elements/training-agenda/accessibility.test.ts', 'focus and keys'],
  ['test/elements/width.test.ts', 'layout and ResizeObserver'],
  ['test/pages/embed.test.ts', 'frames, messages and their policies'],
  ['test/pages/every-page', 'the pages of the demo in French, at 320 pixels too; what they store'],
  ['test/pages/pieces.test.ts', 'what the built scripts load'],
  ['test/pages/policy.test.ts', 'content security and trusted types, on the French pages'],
];

const begins = (file) => (place) => file === place || file.startsWith(`${place}/`);

const isForEveryEngine = (file) => everyEngine.map(([place]) => place).some(begins(file));

/** Whether a file of tests runs in a browser in a usual run: `npm run test:everywhere` runs every file in all of them. */
export const runsIn = (browser, file) =>
  isForEveryEngine(file) || (browser === 'chromium' && !begins(file)('test/core'));
