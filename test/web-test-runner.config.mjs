import { builtFiles } from './support/built-files.mjs';
import { bundledTest } from './support/bundle.mjs';
import { keyboardPlugin } from './support/keyboard-plugin.mjs';
import { longest } from './support/limits.mjs';
import { reporter } from './support/reporter.mjs';
import { testServer } from './support/server.mjs';

const isLitAdvice = ({ args }) => String(args[0]).startsWith('Lit is in dev mode');

/**
 * A promise that fails where nobody looks is an error of the page like any other, and fails the test. Tests that do the same
 * work in every engine ask the page whether this one is to do it: `repeats`.
 */
const page = (testFramework, repeats) => `<!doctype html>
<html${repeats ? ' data-repeats' : ''}>
  <body>
    <script>addEventListener('unhandledrejection', ({ reason }) => reportError(reason));</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/**
 * What @web/test-runner is told. One page at a time: two cannot both have the focus, and a page in the background paints
 * no frames. The only limit that tests have is that of a single test, which catches what hangs; how long a file takes is
 * nobody's business, and a page that stands still is noticed by browser-run.mjs.
 */
export const runnerConfig = ({ root, files, launcher, port, showLogs, repeats, report }) => ({
  rootDir: root,
  port, // two runners at once would look for a free one at the same moment
  files: files.map((file) => bundledTest(root, file)),
  browsers: [launcher],
  concurrency: 1,
  middleware: [testServer(), builtFiles(root)],
  plugins: [keyboardPlugin],
  reporters: [reporter({ root, showLogs, report })],
  testRunnerHtml: (testFramework) => page(testFramework, repeats),
  filterBrowserLogs: (log) => !isLitAdvice(log),
  testFramework: { config: { timeout: longest.test } },
  browserStartTimeout: longest.start,
  testsStartTimeout: longest.start,
  testsFinishTimeout: longest.file,
});
