import { writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Within the list of a page, through its shadow trees. */
const within = (selector) => `actor-directory >>> ${selector}`;

const count = (page) =>
  page.$eval('actor-directory', (list) => {
    const heading = list.shadowRoot.querySelector('[part~="count"]');
    return Number(/\d+/.exec(heading?.textContent ?? '')?.[0] ?? 0);
  });

const firstTitle = (page) =>
  page.$eval('actor-directory', (list) =>
    list.shadowRoot.querySelector('article [part~="title"]').textContent.trim(),
  );

const isOpen = (page) =>
  page.$eval('actor-directory', (list) => list.shadowRoot.querySelector('article[part~="open"]') !== null);

const shown = (page) =>
  page.waitForFunction(() => {
    const list = document.querySelector('actor-directory');
    return list?.shadowRoot?.querySelector('article') && !list.shadowRoot.querySelector('[aria-busy="true"]');
  });

const countIs = (page, test) =>
  page.waitForFunction(
    `(() => { const list = document.querySelector('actor-directory');
      const text = list?.shadowRoot?.querySelector('[part~="count"]')?.textContent ?? '';
      const count = Number(/\\d+/.exec(text)?.[0] ?? 0); return ${test}; })()`,
  );

/** As a hand does it: wherever the page puts it, what is clicked is seen first. */
const click = async (page, selector) => {
  const handle = await page.waitForSelector(within(selector), { visible: true });
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await handle.click();
};

/** What an editor has pasted, as a visitor meets it: each check by its name, in the order of a visit. */
const steps = {
  shown: async ({ page, address }) => {
    await page.goto(address, { waitUntil: 'load' });
    await shown(page);
    await countIs(page, 'count === 90 || count === 98');
  },
  search: async ({ page }) => {
    await page.type(within('[part~="search-input"]'), 'cartographie');
    await countIs(page, 'count > 0 && count < 60');
  },
  back: async ({ page, address }) => {
    const found = await count(page);
    await click(page, 'article [part~="title-link"]');
    await page.waitForFunction(() => location.search.includes('.') || location.hash !== '');
    await page.goBack();
    await countIs(page, `count === ${found}`);
    await page.goto(address, { waitUntil: 'load' });
    await shown(page);
  },
  filters: async ({ page, address }) => {
    const all = await count(page);
    const sheet = await page.$(within('[part~="sheet-button"]'));
    if (sheet && (await sheet.isVisible())) await click(page, '[part~="sheet-button"]');
    const toggle = await page.waitForSelector(within('[part~="filter-toggle"]'), { visible: true });
    if ((await toggle.evaluate((button) => button.getAttribute('aria-expanded'))) !== 'true')
      await toggle.click();
    await click(page, '[part~="option"] input[type="checkbox"]');
    await countIs(page, `count > 0 && count < ${all}`);
    await page.goto(address, { waitUntil: 'load' });
    await shown(page);
  },
  'page 2, reloaded': async ({ page, address }) => {
    const before = await firstTitle(page);
    await click(page, '[part~="pagination"] a[part="page"], [part~="pagination"] button[part="page"]');
    await page.waitForFunction(
      (title) =>
        document
          .querySelector('actor-directory')
          .shadowRoot.querySelector('article [part~="title"]')
          .textContent.trim() !== title,
      {},
      before,
    );
    const second = await firstTitle(page);
    await page.reload({ waitUntil: 'load' });
    await shown(page);
    if ((await firstTitle(page)) !== second) throw new Error('another page');
    await page.goto(address, { waitUntil: 'load' });
    await shown(page);
  },
  'open entry, reloaded': async ({ page, address }) => {
    await click(page, 'article [part~="title-link"]');
    await page.waitForFunction(
      () =>
        document.querySelector('actor-directory').shadowRoot.querySelector('article[part~="open"]') !== null,
    );
    await page.reload({ waitUntil: 'load' });
    await shown(page);
    await page.waitForFunction(
      () =>
        document.querySelector('actor-directory').shadowRoot.querySelector('article[part~="open"]') !== null,
    );
    if (!(await isOpen(page))) throw new Error('shut');
    await page.goto(address, { waitUntil: 'load' });
    await shown(page);
  },
  '380 pixels': async ({ page }) => {
    await page.setViewport({ width: 380, height: 800 });
    await shown(page);
    const sticks = await page.$eval(
      'actor-directory',
      (list) =>
        list.getBoundingClientRect().right > document.documentElement.clientWidth + 1 ||
        list.scrollWidth > list.clientWidth + 1,
    );
    if (sticks) throw new Error('it sticks out');
    await page.setViewport({ width: 1280, height: 1000 });
  },
  printed: async ({ page, folder }) => {
    const file = join(folder, 'printed.pdf');
    writeFileSync(file, await page.pdf({ format: 'A4' }));
    const { status, stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    if (status !== 0) throw new Error('pdftotext (poppler-utils) is needed to look at what is printed');
    const pages = stdout.split('\f').length - 1;
    const last = await page.evaluate(async () => {
      const list = document.querySelector('actor-directory');
      const text = await (await fetch(new URL(list.getAttribute('src'), document.baseURI))).text();
      return text.trim().split('\n').length;
    });
    if (pages < 3 || last < 90) throw new Error(`${pages} pages`);
  },
};

/** What a page of the host itself asks of others, or lacks, is none of ours. */
const isOwn = (message, address) => {
  const { url = '' } = message.location();
  return url === '' || (new URL(url).origin === new URL(address).origin && /parvis|annuaire/.test(url));
};

/** Visits a page that shows the list: the name of each step and what was wrong, null where nothing was. */
export const visit = async (browser, address, folder) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width: 1280, height: 1000 });
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && isOwn(message, address)) errors.push(message.text());
  });
  const found = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step({ page, address, folder });
      found.push([name, null]);
    } catch (error) {
      found.push([name, error instanceof Error ? error.message.split('\n')[0] : String(error)]);
      await page.goto(address, { waitUntil: 'load' });
    }
  }
  found.push(['no error in the console', errors.length === 0 ? null : errors.join('; ')]);
  await page.screenshot({ path: join(folder, 'page.png') });
  await context.close();
  return found;
};
