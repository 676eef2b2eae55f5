import { readFile } from 'node:fs/promises';
import { openPage } from './browser.mjs';
import { compared, countFound, typeWords, typed } from './keys.mjs';
import { readCounts, tickBoxes } from './ticks.mjs';

const probe = await readFile(new URL('probe.js', import.meta.url), 'utf8');

/** So many cards make a first screen, if fewer do not fill it. */
const firstScreen = 10;

/**
 * What a visit measures, in this order, in one open page: of the search, or of filters where the page has some. Another job
 * of a directory is another line here and another column in `report.mjs`.
 */
const searchMeasures = {
  loading: measureLoading,
  transfer: measureTransfer,
  memory: measureMemory,
  keys: ({ system, budget, ...visit }) => (system.floor ? [] : typeWords(visit, typed, budget)),
  found: ({ system, ...visit }) => (system.floor ? null : countFound(visit, compared)),
};
const filterMeasures = {
  loading: measureLoading,
  memory: measureMemory,
  ticks: ({ budget, ...visit }) => tickBoxes(visit, budget),
  counts: readCounts,
};

/**
 * One visit to the page of a system on a file, with nothing in any cache. Writes into `results` what it has measured as it
 * goes, so that a visit cut short leaves what it had; rejects where the page fails. Times are in milliseconds, sizes in
 * bytes; `budget` is how long the typing may take.
 */
export async function visitPage(browser, { system, file, condition, address, budget, results = {} }) {
  const { page, close } = await openPage(browser, condition);
  const session = await page.createCDPSession();
  const send = (method, parameters) => session.send(method, parameters);
  const visit = { page, send, system, file, address, budget, slack: condition.slack };
  const measures = system.option ? filterMeasures : searchMeasures;
  for (const [name, measure] of Object.entries(measures)) results[name] = await measure(visit);
  await close();
}

/** Has a page note, before anything else runs in it, when its visitor sees what. */
export function markFirstCards(page, system, file) {
  const target = { ...system, cards: Math.min(firstScreen, file.rows) };
  return page.evaluateOnNewDocument(`globalThis.benchTarget = ${JSON.stringify(target)};\n${probe}`);
}

/** From the navigation: first cards painted, everything usable, and the longest task until then (0 if none passed 50 ms). */
async function measureLoading({ page, system, file, address }) {
  const failure = new Promise((_, reject) => page.once('pageerror', reject));
  failure.catch(() => {});
  await markFirstCards(page, system, file);
  await page.goto(`${address}/pages/${file.name}/${system.page}.html`);
  if (system.floor) await page.evaluate(() => bench.usable());
  const ready = () => bench.seen.firstCards && bench.seen.usable;
  await Promise.race([failure, page.waitForFunction(ready, { polling: 50, timeout: 0 })]);
  return page.evaluate(() => {
    const { firstCards, usable, longTasks } = bench.seen;
    const loading = longTasks.filter(({ startTime }) => startTime < usable);
    return { firstCards, usable, longestTask: Math.max(0, ...loading.map(({ duration }) => duration)) };
  });
}

/** Compressed bytes of scripts and styles, and how often the data file was asked for. */
async function measureTransfer({ page, file }) {
  const resources = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
  );
  const code = resources.filter(({ name }) => /\.(js|css)$/.test(name));
  return {
    code: code.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    requests: resources.filter(({ name }) => name.endsWith(file.name)).length,
  };
}

/** What the page holds once loaded and tidied: objects of scripts, of the document, and typed arrays. */
async function measureMemory({ send }) {
  await send('HeapProfiler.collectGarbage');
  await send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
