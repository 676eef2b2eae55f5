/**
 * Runs in the page before anything else, and stops it by `debugger` as soon as the first cards stand in the list, before anything else
 * can run, and again as soon as what is typed then is answered. The page speaks French, and some entries are found.
 */
const stopAtCards = (tag, words) => {
  const { attachShadow } = Element.prototype;
  let act = () => undefined;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    if (this.localName === tag)
      new MutationObserver(() => act(root)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    return root;
  };
  const cardsIn = (root) =>
    Array.from(root.querySelectorAll('[part~="card"]'), (card) => card.textContent).join('\n');
  const type = (root) => {
    const field = root.querySelector('input[type="search"]');
    if (!field) return;
    act = () => {
      const count = root.querySelector('[part~="count"]')?.textContent ?? '';
      if (!/ sur \d/.test(count)) return; // « 12 résultats sur 300 »
      act = () => undefined;
      debugger; // oxlint-disable-line no-debugger -- the figures are taken here
    };
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  act = (root) => {
    if (cardsIn(root) === '') return;
    debugger; // oxlint-disable-line no-debugger -- the figures are taken here
    act = type;
    setTimeout(() => act === type && type(root)); // the field may be there already
  };
};

/** How much of a script has run: inner functions come after what is around them, and count for themselves. */
const ranIn = ({ functions }) => {
  const stretches = functions.flatMap(({ ranges }) => ranges.slice(0, 1));
  const ran = new Uint8Array(Math.max(0, ...stretches.map(({ endOffset }) => endOffset)));
  const fromOutside = stretches.sort(
    (one, other) => one.startOffset - other.startOffset || other.endOffset - one.endOffset,
  );
  for (const { startOffset, endOffset, count } of fromOutside)
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  return ran.reduce((sum, each) => sum + each, 0);
};
/** Counts of the same functions, added: Chromium tells each time what has run since it was asked last. */
const added = (before, now) => {
  const counts = new Map();
  for (const { url, functions } of [...before, ...now])
    for (const {
      ranges: [range],
    } of functions) {
      const of = counts.get(url) ?? new Map();
      const key = `${range.startOffset} ${range.endOffset}`;
      const count = range.count + (of.get(key)?.count ?? 0);
      counts.set(url, of.set(key, { ...range, count }));
    }
  return [...counts].map(([url, of]) => ({
    url,
    functions: [...of.values()].map((range) => ({ ranges: [range] })),
  }));
};

/**
 * Opens a page with a list, and counts by Chromium's precise coverage what runs until its first cards, and until a key pressed at that
 * moment is answered: the same on every machine, whatever its speed.
 *
 * @param words What is typed; it must leave fewer cards.
 */
export const countRanCode = async (page, { address, tag, words }) => {
  const session = await page.createCDPSession();
  const paused = () => new Promise((resolve) => session.once('Debugger.paused', resolve));
  let covered = [];
  const look = async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    covered = added(
      covered,
      result.filter(({ url }) => new URL(url, address).pathname.endsWith('.js')),
    );
    return covered.reduce((sum, each) => sum + ranIn(each), 0) / 1000;
  };
  await page.evaluateOnNewDocument(stopAtCards, tag, words);
  await session.send('Profiler.enable');
  await session.send('Debugger.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const atCards = paused();
  void page.goto(address).catch(() => undefined); // it is stopped before it has loaded
  await atCards;
  const cards = await look();
  const atKey = paused();
  await session.send('Debugger.resume');
  await atKey;
  const key = await look();
  await session.send('Debugger.resume');
  return { cards, key };
};
