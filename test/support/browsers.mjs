import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/**
 * Where each browser is looked for: the variable that says it, the commands of the search path, the usual
 * places of other systems; and the Debian packages that bring it.
 */
const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    },
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox\\firefox.exe'],
    },
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: {},
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export const browserNames = Object.keys(browsers);

const present = (path) => Boolean(path) && existsSync(path);

/** The full path of a command, or undefined when the search path does not have it. */
export const findCommand = (name) =>
  (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(present);

const programFolders = () => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);

const usualPlaces = (places) =>
  platform === 'win32'
    ? programFolders().flatMap((folder) => (places.win32 ?? []).map((path) => join(folder, path)))
    : (places[platform] ?? []);

/** Some systems put a script that only says how to install the browser under the browser's name. */
const answers = (path) =>
  platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;

/** The program of a browser on this machine, or undefined. */
export const findBrowser = (name) => {
  const { variable, commands, places } = browsers[name];
  const candidates = [env[variable], ...commands.map(findCommand), ...usualPlaces(places)];
  return candidates.filter(present).find((path) => name === 'webkit' || answers(path));
};

/** WebKitGTK's own small browser, which its driver starts: distributions disagree on its folder. */
export const findMiniBrowser = () => {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(present);
  const candidates = folders.flatMap((folder) => [
    folder,
    ...readdirSync(folder).map((name) => join(folder, name)),
  ]);
  return candidates
    .flatMap((folder) => ['6.0', '4.1', '4.0'].map((version) => [folder, version]))
    .flatMap(([folder, version]) => [
      join(folder, `webkit2gtk-${version}`, 'MiniBrowser'),
      join(folder, `webkitgtk-${version}`, 'MiniBrowser'),
    ])
    .find(present);
};

const virtualScreenMissing = () => !env.DISPLAY && !env.WAYLAND_DISPLAY && !findCommand('xvfb-run');

/** Why a browser cannot be tested here, or undefined when it can. */
export const whyMissing = (name) => {
  if (!findBrowser(name)) {
    return name === 'webkit' && platform !== 'linux'
      ? 'WebKit is tested through WebKitGTK, which is for Linux'
      : `not found (${browsers[name].variable} may say where it is)`;
  }
  if (name !== 'webkit') return undefined;
  if (!findMiniBrowser()) return 'the driver is there, MiniBrowser is not';
  return virtualScreenMissing() ? 'no screen, and xvfb-run is missing' : undefined;
};

const canInstall = () => platform === 'linux' && process.getuid?.() === 0 && Boolean(findCommand('apt-get'));

const aptGet = (parameters) =>
  spawnSync('apt-get', parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Installs the browsers that are missing, where the machine is a Debian or Ubuntu and we are its root.
 * Each one by itself: a distribution that lacks one package still gets the others.
 */
export const installMissingBrowsers = (names) => {
  const missing = names.filter(whyMissing);
  if (missing.length === 0 || !canInstall()) return;
  aptGet(['update', '-q']);
  for (const name of missing) aptGet(['install', '-q', '-y', ...browsers[name].packages]);
};
