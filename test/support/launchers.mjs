import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser, findMiniBrowser } from './browsers.mjs';
import { longest } from './limits.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const nothingToStop = () => undefined;

const chromiumArguments = () => [
  '--disable-gpu',
  '--disable-background-networking',
  // One process for all pages, which then compiles a script once: else there is a new one for every file, and a tenth more work.
  '--process-per-site',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--js-flags=--expose-gc', // tests of leaks collect what nobody holds
  '--disable-dev-shm-usage', // containers have a very small one
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
];

/** On a slow machine a browser takes its time, and so does a page. */
const patient = { timeout: longest.start, protocolTimeout: longest.file };

/** Nobody asks for requests or for what a browser would advise, and to be told of each is a fifth of its work. */
const untold = { networkEnabled: false, issuesEnabled: false };

const createPage = async ({ context }) => {
  const page = await context.newPage();
  page.setDefaultNavigationTimeout(longest.start);
  return page;
};

/** The history that a page has gathered from other files is not for the tests of addresses. */
const withoutHistory = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const page = launcher.getPage(id);
    const result = await stopSession(id);
    const session = await page.createCDPSession();
    await session.send('Page.resetNavigationHistory');
    await session.detach();
    return result;
  };
  return launcher;
};

const chromium = () => ({
  launcher: withoutHistory(
    chromeLauncher({
      launchOptions: {
        ...patient,
        ...untold,
        executablePath: findBrowser('chromium'),
        args: chromiumArguments(),
      },
      createPage,
    }),
  ),
  stop: nothingToStop,
});

/** Scripts that one page has compiled are kept for the next (an experiment of Firefox, which others do not know): half the work of the pages of the demo. */
const firefoxPreferences = { 'dom.script_loader.experimental.navigation_cache': true };

/** Puppeteer speaks to Firefox too (WebDriver BiDi); the package that would download a browser for it is not needed. */
const firefox = () => ({
  launcher: chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: {
      ...patient,
      browser: 'firefox',
      executablePath: findBrowser('firefox'),
      extraPrefsFirefox: firefoxPreferences,
      ...untold,
    },
    createPage,
  }),
  stop: nothingToStop,
});

const webkit = async () => {
  const { host, port, stop } = await startWebKitDriver();
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true, // WebKitGTK refuses a session that asks for BiDi
    'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
  };
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: host,
    port,
    path: '/',
    capabilities,
    connectionRetryTimeout: longest.start,
  });
  return { launcher, stop };
};

/** How the test runner starts each browser; `stop` ends what the launcher itself does not. */
export const launchers = { chromium, firefox, webkit };
