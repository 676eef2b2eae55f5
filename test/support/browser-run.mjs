// Runs test files in one browser, in a process of its own: a driver that breaks takes nothing else with it.
// Forked by steps.mjs with BROWSER [--logs] FILE…; sends `{ line }` for what is to be printed, because the
// runner fills the standard output with cursor movements, and `{ count, unanswered }` at the end.
import { fileURLToPath } from 'node:url';
import { startTestRunner } from '@web/test-runner';
import { runnerConfig } from '../web-test-runner.config.mjs';
import { launchers } from './launchers.mjs';
import { startVite } from './vite-server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [browser, ...rest] = process.argv.slice(2);
const showLogs = rest.includes('--logs');
const files = rest.filter((argument) => argument !== '--logs');

let result = { count: { passed: 0, failed: 1, skipped: 0 }, unanswered: [] };
const print = (line) => process.send({ line });
const vite = await startVite(root, print);
const { launcher, stop } = await launchers[browser]();
process.on('exit', stop);
process.on('SIGINT', () => process.exit(1));
process.on('SIGTERM', () => process.exit(1));

const finish = async (passed) => {
  await vite.close();
  process.send(result, () => process.exit(passed ? 0 : 1));
};

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: runnerConfig({
    root,
    files,
    launcher,
    vite,
    showLogs,
    print,
    onFinish: (total) => (result = total),
  }),
});
runner.on('stopped', (passed) => void finish(passed));
