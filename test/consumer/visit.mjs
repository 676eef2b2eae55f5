import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { longest } from '../support/limits.mjs';

const pages = ['plain', 'react', 'vue', 'svelte'];

/** Opens the first entry as a visitor does; gives its name and what the page's own listener made of the event. */
const openFirst = async (page) => {
  // A locator looks again when the document changes, and hears nothing of a shadow tree.
  await page.waitForFunction(() =>
    document.querySelector('actor-directory')?.shadowRoot?.querySelector('article button'),
  );
  await page.locator('actor-directory >>> article button').click();
  await page.waitForFunction(() => document.querySelector('output').textContent !== '');
  return page.evaluate(() => {
    const [card, ...others] = document
      .querySelector('actor-directory')
      .shadowRoot.querySelectorAll('article');
    return {
      title: card.querySelector('[part~="title"]').textContent.trim(),
      cards: others.length + 1,
      heard: document.querySelector('output').textContent,
    };
  });
};

const visit = async (browser, name, address) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(longest.test);
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${address}${name}.html`);
  const { title, cards, heard } = await openFirst(page);
  await page.close();
  if (errors.length > 0) throw new Error(`${name}: ${errors.join('; ')}`);
  if (cards !== 2) throw new Error(`${name}: page-size="2" shows ${String(cards)} entries`);
  if (heard !== title) throw new Error(`${name}: « ${title} » was opened, the page heard of « ${heard} »`);
  console.log(`${name}: shows entries and tells the page of the one that is opened`);
};

/** Visits every page of a built site in a browser; throws what is wrong. */
export const visitPages = async (site, executablePath) => {
  const server = await preview({
    root: site,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath, args, timeout: longest.start });
  try {
    for (const name of pages) await visit(browser, name, server.resolvedUrls.local[0]);
  } finally {
    await browser.close();
    await server.close();
  }
};
