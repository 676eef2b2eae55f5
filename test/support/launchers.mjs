import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser, findMiniBrowser } from './browsers.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

const nothingToStop = () => undefined;

const chromiumArguments = () => [
  '--disable-gpu',
  '--disable-background-networking',
  '--js-flags=--expose-gc', // tests of leaks collect what nobody holds
  '--disable-dev-shm-usage', // containers have a very small one
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
];

/** A page per file of tests: the history that a page has gathered from other files is not for the tests of addresses. */
const withFreshPages = (launcher) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    const used = launcher.inactivePages.splice(0);
    await Promise.all(used.map(({ puppeteerPage }) => puppeteerPage.close()));
    return result;
  };
  return launcher;
};

const chromium = () => ({
  launcher: withFreshPages(
    chromeLauncher({
      launchOptions: { executablePath: findBrowser('chromium'), args: chromiumArguments() },
    }),
  ),
  stop: nothingToStop,
});

const firefox = () => ({
  launcher: puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
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
  });
  return { launcher, stop };
};

/** How the test runner starts each browser; `stop` ends what the launcher itself does not. */
export const launchers = { chromium, firefox, webkit };
