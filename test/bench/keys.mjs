/** What a visitor types, letter by letter, clearing the box after each: accents, several words, errors, nothing to find. */
export const typed = [
  'numerique',
  'médiation',
  'linux libre',
  'saint martin',
  'asociation',
  'podcast jeunes',
  'xqzvkw',
];

/** Searches whose number of rows is compared. No peer forgives a typing error; some forgive accents. */
export const compared = ['numerique', 'mediation numerique', 'mediaton numerique'];

/** How long to wait for a key that changes nothing, and for silence after one that does, in milliseconds; twice on a phone. */
const patience = 400;
const quiet = 60;

const selectAll = {
  key: 'a',
  code: 'KeyA',
  windowsVirtualKeyCode: 65,
  modifiers: 2,
  commands: ['selectAll'],
};
const backspace = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
const letter = (text) => ({ key: text, text });

/**
 * Types the words into the search box as a person would, through the browser's own keyboard, until `budget` milliseconds
 * have passed. Returns for each key `{ ready, painted }` in milliseconds, or null where it changed nothing.
 */
export async function typeWords(visit, words, budget) {
  const end = Date.now() + budget;
  const keys = [];
  await visit.page.evaluate(() => bench.startTyping());
  for (const stroke of words.flatMap((word) => [...word].map(letter).concat(backspace))) {
    if (Date.now() > end) break;
    if (stroke === backspace) await press(visit, selectAll);
    keys.push(await measureKey(visit, stroke));
  }
  return keys;
}

/** How many rows the page finds for each of the words: all but the last letter pasted, the last one typed. */
export async function countFound(visit, words) {
  const found = [];
  for (const word of words) {
    await press(visit, selectAll);
    await measureKey(visit, backspace);
    await visit.send('Input.insertText', { text: word.slice(0, -1) });
    await measureKey(visit, letter(word.slice(-1)));
    found.push(await visit.page.evaluate(() => bench.found()));
  }
  return found;
}

/** Presses a key where the cursor is: how long until the results changed, in milliseconds; null where they did not. */
export async function measureKey(visit, stroke) {
  const { page, slack } = visit;
  await page.evaluate(() => bench.beforeKey());
  await press(visit, stroke);
  return page.evaluate((limits) => bench.afterKey(limits), {
    patience: patience * slack,
    quiet: quiet * slack,
  });
}

async function press({ send }, { text, commands, ...key }) {
  await Promise.all([
    send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...key, text, commands }),
    send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
}
