/**
 * Runs in each page before anything else and notes when a visitor sees what, in milliseconds since the navigation.
 * The harness puts what to look for (a line of `systems.mjs`, and how many cards make a first screen) into `benchTarget`.
 */
(() => {
  const { card, cards, changing, search, keyup, option } = globalThis.benchTarget;
  const everything = { subtree: true, childList: true, characterData: true };
  const seen = { firstCards: null, usable: null, longTasks: [] };
  const roots = [document];
  let watching = false;

  /* Whatever element a page wraps its content in, look inside. */
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.push(root);
    if (watching) changes.observe(root, everything);
    return root;
  };
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);

  /** The first task after the frame now being made has been painted. */
  const afterPainting = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => afterPainting().then(resolve)));

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });

  const fillsWindow = (found) =>
    found.length >= cards || found.at(-1).getBoundingClientRect().bottom >= innerHeight;
  const look = async () => {
    const found = all(card);
    const shown = found.length > 0 && found[0].getClientRects().length > 0 && fillsWindow(found);
    if (shown) seen.firstCards = await afterPainting();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /* One key: when the page heard of it, when its results last changed, when that was painted. */
  let key = {};
  /** Whether the window holds any of it: what stands below is not yet seen by who types. */
  const isSeen = (element) => {
    // To ask where something stands that the browser has put off would have it laid out.
    if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
    const { top, bottom } = element.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  };
  /** Where something has changed: the cards, or else the elements. */
  const placesOf = ({ target, addedNodes }) => {
    const place = target.closest ? target : target.parentElement;
    const added = [...addedNodes].filter((node) => node.matches?.(changing) || node.querySelector?.(card));
    const changed = added.length > 0 ? added : place?.closest(changing) ? [place] : [];
    return changed.map((element) => element.closest(card) ?? element.querySelector(card) ?? element);
  };
  const isAnswered = (records) => [...new Set(records.flatMap(placesOf))].some(isSeen);
  const changes = new MutationObserver((records) => {
    const time = performance.now();
    if (!isAnswered(records)) return;
    const current = key;
    current.changed = time;
    painted().then((frame) => (current.painted = frame));
  });
  const hear = () => (key.heard = performance.now());
  addEventListener('input', hear, true);
  /* For a page that searches when the key comes up again: its clock starts there. */
  if (keyup) addEventListener('keyup', () => key.changed ?? hear(), true);

  /* The boxes of filters, by the label beside each: « Jeunes (3 120) ». */
  const boxes = () => all(option).map((label) => ({ label, input: label.querySelector('input') }));
  const parts = ({ label }) => label.textContent.trim().match(/^(.*\S)\s*\(([\d\s]+)\)$/s) ?? [];
  const labelOf = (box) => parts(box)[1];

  const settle = async ({ patience, quiet }) => {
    const asked = performance.now();
    for (;;) {
      const now = await painted();
      if (key.changed ? now - key.changed > quiet && key.painted : now - (key.heard ?? asked) > patience)
        return;
    }
  };

  globalThis.bench = {
    seen,
    all,
    first: (selector) => all(selector)[0],
    /** A page calls this once every row is read and the search box answers for all of them. */
    usable: () => painted().then((time) => (seen.usable ??= time)),
    /** Starts to watch the results. */
    watch: () => {
      watching = true;
      for (const root of roots) changes.observe(root, everything);
    },
    /** Starts to watch the results and puts the cursor into the search box. */
    startTyping: () => {
      bench.watch();
      all(search)[0].focus();
    },
    focusBox: (wanted) => {
      const box = boxes().find((each) => labelOf(each) === wanted);
      if (!box) throw new Error(`no box for ${wanted}`);
      box.input.focus();
    },
    ticked: () =>
      boxes()
        .filter(({ input }) => input.checked)
        .map(labelOf),
    /** Label and count of every box. */
    counts: () =>
      boxes().map((box) => {
        const [, label, count] = parts(box);
        return [label, Number(count.replace(/\s/g, ''))];
      }),
    beforeKey: () => (key = {}),
    /** Milliseconds from the event to the last change and to its painting; null where the key changed nothing. */
    afterKey: async (limits) => {
      await settle(limits);
      const { heard, changed, painted } = key;
      return heard && changed ? { ready: changed - heard, painted: painted - heard } : null;
    },
  };
})();
