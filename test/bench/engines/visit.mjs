// One visit: when the first cards stand there, then a word, then a tick; then the same questions by a plain fetch in the same page.

const words = ['zephyr', 'mandragore', 'capucine', 'horizon', 'belvedere', 'tournesol', 'quartz'];

/** Waits in the page, frame by frame, for what an expression looks at; the moment when it holds. */
const untilInPage = (page, expression) =>
  page.evaluate(
    `new Promise((resolve) => { const look = () => (${expression}) ? resolve(performance.now()) : requestAnimationFrame(look); look(); })`,
  );

const root = `document.querySelector('actor-directory').shadowRoot`;

/** What stands beside the boxes, numbers included. */
const labels = `[...${root}.querySelectorAll('label')].map((each) => each.textContent).join()`;

/** @returns milliseconds by what they measure. */
export const visitPage = async (browser, address, visit) => {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const first = await untilInPage(page, `${root}?.querySelectorAll('article').length === 20`);
    await untilInPage(page, `/\\(\\d/.test(${labels})`);
    const key = await typed(page, words[visit % words.length]);
    const tick = await ticked(page);
    const plain = await plainly(page, false);
    const plainCounts = await plainly(page, true);
    return { first, key, tick, plain, plainCounts };
  } finally {
    await page.close();
  }
};

/** From the key to the cards that it finds. */
const typed = async (page, word) => {
  const begun = await page.evaluate(
    `(() => { const field = ${root}.querySelector('input[type="search"], [role="searchbox"]');
      field.value = ${JSON.stringify(word)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      return performance.now(); })()`,
  );
  const cards = `[...${root}.querySelectorAll('article')]`;
  const plain = `card.textContent.normalize('NFD').replace(/[^a-zA-Z]+/g, '').toLowerCase()`;
  const found = `${cards}.length > 0 && ${cards}.every((card) => ${plain}.includes(${JSON.stringify(word)}))`;
  return (await untilInPage(page, found)) - begun;
};

/** From a tick to the numbers of the other filters. */
const ticked = async (page) => {
  const begun = await page.evaluate(
    `(() => { window.before = ${labels}; ${root}.querySelector('input[type="checkbox"]').click(); return performance.now(); })()`,
  );
  return (await untilInPage(page, `${labels} !== window.before && /\\(\\d/.test(${labels})`)) - begun;
};

/** The last questions of the list once more, each made new by its size, as a page would ask them by itself. */
const plainly = (page, hasCounts) =>
  page.evaluate(async (counts) => {
    const asked = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/_search') && name.includes('aggs') && name.includes('bool_prefix'));
    const url = new URL(asked.at(-1));
    const body = JSON.parse(url.searchParams.get('source'));
    if (!counts) delete body.aggs;
    const source = encodeURIComponent(JSON.stringify({ ...body, size: counts ? 21 : 22 }));
    const begun = performance.now();
    const address = `${url.origin}${url.pathname}?preference=parvis&source_content_type=application%2Fjson&source=${source}`;
    const { hits } = await (await fetch(address)).json();
    const list = document.querySelector('#plain');
    list.replaceChildren(
      ...hits.hits.map(({ _source }) => {
        const item = document.createElement('li');
        item.textContent = `${_source.nom}, ${_source.commune}`;
        return item;
      }),
    );
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - begun;
  }, hasCounts);
