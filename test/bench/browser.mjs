import { access } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const places = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A quiet headless Chromium: nothing in it but the page that is measured. */
export async function launchBrowser() {
  const root = process.getuid?.() === 0;
  return puppeteer.launch({
    executablePath: await findExecutable(),
    headless: true,
    protocolTimeout: 600_000,
    defaultViewport: { width: 1200, height: 900 },
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      '--no-first-run',
      ...(root ? ['--no-sandbox'] : []),
    ],
  });
}

async function findExecutable() {
  for (const place of places.filter(Boolean)) {
    const found = await access(place).then(
      () => true,
      () => false,
    );
    if (found) return place;
  }
  throw new Error('No Chromium found: name one in CHROME_PATH.');
}

/** Ends a browser whatever its pages are doing. */
export function endBrowser(browser) {
  browser.process()?.kill('SIGKILL');
}

/** What the machine is made to be. `phone` is a middling one: a quarter of this processor, 9 Mbit/s, 150 ms away, a small screen. */
export const conditions = {
  machine: { label: 'this machine, local server', slack: 1 },
  phone: {
    label: 'phone-like: processor ÷ 4, 9 Mbit/s, 150 ms',
    slowdown: 4,
    megabits: 9,
    latency: 150,
    viewport: { width: 390, height: 844, isMobile: true, hasTouch: true },
    slack: 2,
  },
};

/** A page in a profile of its own, so that nothing is in any cache yet. */
export async function openPage(browser, { slowdown, megabits, latency, viewport }) {
  const profile = await browser.createBrowserContext();
  const page = await profile.newPage();
  if (viewport) await page.setViewport(viewport);
  if (slowdown) await page.emulateCPUThrottling(slowdown);
  if (megabits) {
    const bytes = (megabits * 1e6) / 8;
    await page.emulateNetworkConditions({ download: bytes, upload: bytes, latency });
  }
  return { page, close: () => profile.close() };
}
