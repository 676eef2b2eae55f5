// Orca and Firefox on a screen that nobody sees: presses keys, and tells what the screen reader says.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

/** The commands that are needed, by the package of Debian that holds each. */
const commands = new Map([
  ['orca', 'orca'],
  ['Xvfb', 'xvfb'],
  ['xdotool', 'xdotool'],
  ['openbox', 'openbox'],
  ['dbus-daemon', 'dbus'],
  ['speech-dispatcher', 'speech-dispatcher'],
  ['firefox-esr', 'firefox-esr'],
]);

const isThere = (command) =>
  (env.PATH ?? '')
    .split(delimiter)
    .some((folder) => statSync(join(folder, command), { throwIfNoEntry: false })?.isFile() ?? false);

/** The packages of Debian that are missing for listening. */
export const missingPackages = () => {
  const missing = [...commands].filter(([command]) => !isThere(command)).map(([, name]) => name);
  const hasFrench = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.includes('fr_FR.utf8');
  return hasFrench ? missing : [...missing, 'locales (with fr_FR.UTF-8)'];
};

/** What Firefox is told before it begins: accessible at once, without questions of its own. */
const preferences = {
  'accessibility.force_disabled': -1,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.toolbars.bookmarks.visibility': 'never',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'termsofuse.bypassNotification': true,
  'intl.accept_languages': 'fr',
  'signon.rememberSignons': false,
  'browser.urlbar.suggest.searches': false,
  'browser.urlbar.autoFill': false,
  'network.protocol-handler.external.mailto': false,
  'network.protocol-handler.external-default': false,
  'security.sandbox.warn_unprivileged_namespaces': false,
};

/** Has Orca write down what it says: its own log makes it five times as slow. */
const noting = (file) => `import orca.speech as speech
log = open(${JSON.stringify(file)}, "a", buffering=1)
def note(text): log.write(repr(text) + "\\n")
spoken, character, everything = speech._speak, speech.speakCharacter, speech.sayAll
def speak(text, acss, interrupt): note(text); return spoken(text, acss, interrupt)
def say_character(text, acss=None): note(text); return character(text, acss)
speech._speak, speech.speakCharacter = speak, say_character
`;

const display = ':77';

/** The surroundings in which all of it runs; a home of its own, so that nothing of the machine's user is read or written. */
const surroundings = (home) => ({
  PATH: env.PATH,
  HOME: home,
  DISPLAY: display,
  XDG_RUNTIME_DIR: join(home, 'run'),
  LANG: 'fr_FR.UTF-8',
  LC_ALL: 'fr_FR.UTF-8',
  LANGUAGE: 'fr',
  NO_AT_BRIDGE: '0',
  GNOME_ACCESSIBILITY: '1',
});

const write = (file, text) => {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
};

const furnish = (home, log) => {
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  write(join(home, 'firefox', 'user.js'), lines.join('\n'));
  write(
    join(home, '.config', 'speech-dispatcher', 'speechd.conf'),
    'LogLevel 0\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n',
  );
  write(join(home, '.local', 'share', 'orca', 'orca-customizations.py'), noting(log));
  writeFileSync(log, '');
};

/** Every spoken text since a place of the log, as Python wrote it down. */
const spokenSince = (log, place) =>
  readFileSync(log, 'utf8')
    .slice(place)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line.slice(1, -1).replace(/\\u([\da-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
    )
    .map((line) => line.replace(/\\x([\da-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))))
    .map((line) =>
      line
        .replace(/\\(['"\\])/g, '$1')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

/**
 * How long it has to be quiet before a step is over, how long nothing at all may be said, and how long a step may take, in milliseconds:
 * on a busy machine words come late.
 */
const QUIET = 2500;
const SILENCE = 6000;
/** How many seconds a page may take. */
const LOADED = 90;
const LONGEST = 20_000;

/** How many times as long everything takes, by how many programs wait for each processor. */
const business = () => Math.max(1, loadavg()[0] / cpus().length);

/** Begins; the screen reader and the browser are ready when it resolves. */
export const startListening = async () => {
  const home = mkdtempSync(join(tmpdir(), 'parvis-listen-'));
  const log = join(home, 'spoken.log');
  furnish(home, log);
  const around = surroundings(home);
  const running = [];
  const run = (command, ...parameters) => {
    const child = spawn(command, parameters, { env: around, stdio: 'ignore', detached: true });
    running.push(child);
    return child;
  };
  const call = (command, ...parameters) =>
    spawnSync(command, parameters, { env: around, encoding: 'utf8' }).stdout;
  run('Xvfb', display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp');
  await pause(1500);
  const bus = `unix:path=${join(home, 'run', 'bus')}`;
  run('dbus-daemon', '--session', `--address=${bus}`, '--nofork');
  around.DBUS_SESSION_BUS_ADDRESS = bus;
  await pause(500);
  run('openbox');
  run('/usr/libexec/at-spi-bus-launcher', '--launch-immediately');
  await pause(1000);
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    call(
      ...['dbus-send', '--session', '--dest=org.a11y.Bus', '--print-reply', '/org/a11y/bus'],
      ...[
        'org.freedesktop.DBus.Properties.Set',
        'string:org.a11y.Status',
        `string:${name}`,
        'variant:boolean:true',
      ],
    );
  run('orca', '--replace');
  await pause(6000);
  run(
    ...['firefox-esr', '--no-remote', '--profile', join(home, 'firefox')],
    ...['--width', '1240', '--height', '840', 'about:blank'],
  );
  // On a busy machine it takes its time.
  for (
    let tries = 0;
    tries < 60 && !call('xdotool', 'search', '--onlyvisible', '--class', 'firefox');
    tries++
  )
    await pause(1000);
  await pause(8000);

  const size = () => readFileSync(log, 'utf8').length;
  const settled = async (before) => {
    const begun = Date.now();
    const times = business();
    let [last, since] = [before, begun];
    while (
      Date.now() - begun < LONGEST * times &&
      Date.now() - since < (last === before ? SILENCE : QUIET) * times
    ) {
      await pause(150);
      const now = size();
      if (now !== last) [last, since] = [now, Date.now()];
    }
    return spokenSince(log, before);
  };
  const after = async (act) => {
    const before = size();
    await act();
    return settled(before);
  };

  return {
    /** Presses keys one after the other; what is said after the last of them. */
    press: (keys) =>
      after(async () => {
        for (const key of keys.split(' ')) {
          call('xdotool', 'key', '--clearmodifiers', key);
          await pause(keys.includes(' ') ? 900 : 0);
        }
      }),
    /** Gives the window another size, as a telephone that is turned does. */
    turn: (size) =>
      after(async () => call('xdotool', 'getactivewindow', 'windowsize', '--sync', ...size.split(' × '))),
    type: (text) => after(async () => call('xdotool', 'type', '--delay', '300', text)),
    open: (address) =>
      after(async () => {
        const begun = size();
        for (const key of ['Escape', 'Escape', 'ctrl+t', 'ctrl+l']) {
          call('xdotool', 'key', key);
          await pause(700);
        }
        call('xdotool', 'type', '--delay', '15', address);
        call('xdotool', 'key', 'Return');
        // What is said of the page that has come ends so; on a busy machine it takes its time.
        const isLoaded = () =>
          spokenSince(log, begun).some((text) => /Chargement de (?!New Tab).* terminé/.test(text));
        for (let tries = 0; tries < LOADED && !isLoaded(); tries++) await pause(1000);
      }),
    stop: async () => {
      for (const child of running.reverse())
        try {
          process.kill(-child.pid);
        } catch {
          // It has ended by itself.
        }
      await pause(1000);
      rmSync(home, { recursive: true, force: true });
    },
  };
};
