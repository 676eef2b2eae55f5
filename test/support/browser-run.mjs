// Runs test files in one browser, in a process of its own: a driver that breaks takes nothing else with it.
// Forked by browser-tests.mjs with BROWSER [--logs] [--repeats] FILE…; sends what the reporter tells of each file, `{ begun }` with the
// name of each test that begins, and `{ silent }` when nothing has been heard from the page for too long.
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { runnerConfig } from '../web-test-runner.config.mjs';
import { launchers } from './launchers.mjs';
import { longest } from './limits.mjs';
import { freePort } from './free-port.mjs';
import { onTestBegins } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [browser, ...rest] = process.argv.slice(2);
const showLogs = rest.includes('--logs');
const repeats = rest.includes('--repeats');
const files = rest.filter((argument) => !argument.startsWith('--'));

const { launcher, stop } = await launchers[browser]();
process.on('exit', stop);
process.on('SIGINT', () => process.exit(1));
process.on('SIGTERM', () => process.exit(1));
process.on('disconnect', () => process.exit(1));

const end = (code) => process.exit(code);

/** Ends the process when nothing is heard for too long: a page that loops for ever answers nobody. */
const watch = () => setTimeout(() => process.send({ silent: true }, () => end(1)), longest.silence);
let watchdog = watch();
const hear = (message) => {
  clearTimeout(watchdog);
  watchdog = watch();
  process.send(message);
};

onTestBegins((begun) => hear({ begun }));
const report = (file) => hear(file);

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: runnerConfig({ root, files, launcher, port: await freePort(), showLogs, repeats, report }),
});
runner.on('stopped', () => process.send({ ended: true }, () => end(0)));
