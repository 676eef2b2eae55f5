import { endBrowser, launchBrowser, openPage } from './browser.mjs';
import { countRanCode } from './ran-code.mjs';
import { markFirstCards } from './visit.mjs';

/** What Chromium's trace calls the work of a page, and what it is. */
const parts = new Map([
  ['v8.callFunction', 'running scripts'],
  ['FunctionCall', 'running scripts'],
  ['v8.evaluateModule', 'running modules for the first time'],
  ['EvaluateScript', 'running modules for the first time'],
  ['V8.CompileCode', 'compiling'],
  ['V8.ParseFunction', 'compiling'],
  ['V8.CompileIgnition', 'compiling'],
  ['V8.CompileIgnitionFinalization', 'compiling'],
  ['Layout', 'layout'],
  ['UpdateLayoutTree', 'styles'],
  ['Paint', 'painting'],
  ['PrePaint', 'painting'],
  ['Commit', 'painting'],
  ['MinorGC', 'collecting garbage'],
  ['MajorGC', 'collecting garbage'],
  ['ParseHTML', 'reading HTML'],
]);

const categories = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing'];

/** The time of each event without that of the events inside it, by what it is, in milliseconds. */
const ownTimes = (events) => {
  const times = new Map();
  const open = [];
  const add = ({ name }, duration) => {
    const part = parts.get(name) ?? 'everything else of the browser';
    times.set(part, (times.get(part) ?? 0) + duration / 1000);
  };
  for (const event of events.sort((one, other) => one.ts - other.ts || other.dur - one.dur)) {
    while (open.length > 0 && open.at(-1).ts + open.at(-1).dur <= event.ts) open.pop();
    if (open.length > 0) add(open.at(-1), -event.dur);
    add(event, event.dur);
    open.push(event);
  }
  return times;
};

/** The five parts of the way to the first cards that take the main thread longest, largest first: what it is, and milliseconds. */
const largestParts = async (browser, { system, file, condition, address }) => {
  const { page, close } = await openPage(browser, condition);
  await markFirstCards(page, system, file);
  await page.tracing.start({ categories });
  await page.goto(address);
  await page.waitForFunction(() => bench.seen.firstCards, { polling: 50, timeout: 0 });
  const end = await page.evaluate(() => bench.seen.firstCards);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  await close();
  const start = traceEvents.find(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === address,
  );
  const isOnTheWay = ({ ph, pid, tid, ts }) =>
    ph === 'X' && pid === start.pid && tid === start.tid && ts >= start.ts && ts < start.ts + end * 1000;
  return [...ownTimes(traceEvents.filter(isOnTheWay))].sort(([, one], [, other]) => other - one).slice(0, 5);
};

/** Lines of Markdown on a page of Parvis: what runs of its code, and where the time until the first cards goes. */
export const tellParts = async ({ system, file, condition, address }) => {
  const page = `${address}/pages/${file.name}/${system.page}.html`;
  const browser = await launchBrowser();
  try {
    const opened = await openPage(browser, {});
    const ran = await countRanCode(opened.page, {
      address: page,
      tag: 'actor-directory',
      words: 'numerique',
    });
    await opened.close();
    const largest = await largestParts(browser, { system, file, condition, address: page });
    const times = largest.map(([part, time]) => `${part} ${time.toFixed(0)} ms`).join(', ');
    return [
      `${system.name}: ${ran.cards.toFixed(1)} kB of minified source run before the first cards, ${ran.key.toFixed(1)} until a key pressed then is answered.`,
      `The way to the first cards, on the main thread: ${times}.`,
      '',
    ].join('\n');
  } finally {
    endBrowser(browser);
  }
};
