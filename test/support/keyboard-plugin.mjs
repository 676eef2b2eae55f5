const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);

const parts = (chord) => (chord === '+' ? ['+'] : chord.split('+'));

const pressWithPuppeteer = async (keyboard, keys) => {
  const held = keys.filter((key) => modifiers.has(key));
  const pressed = keys.filter((key) => !modifiers.has(key));
  for (const key of held) await keyboard.down(key);
  for (const key of pressed) await keyboard.press(key);
  for (const key of held.toReversed?.() ?? [...held].reverse()) await keyboard.up(key);
};

/**
 * The command `press` of the tests: a key or a chord (`Shift+Tab`) pressed as a person would, in the same
 * way in every browser. The runner's own command knows no chords in WebKit.
 */
export const keyboardPlugin = {
  name: 'parvis:press',
  async executeCommand({ command, payload, session }) {
    if (command !== 'press') return undefined;
    const keys = parts(payload.chord);
    if (session.browser.type === 'webdriver') await session.browser.sendKeys(session.id, keys);
    else await pressWithPuppeteer(session.browser.getPage(session.id).keyboard, keys);
    return true;
  },
};
