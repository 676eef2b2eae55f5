import { keyboardPlugin } from './support/keyboard-plugin.mjs';
import { summaryReporter } from './support/reporter.mjs';
import { testServer } from './support/server.mjs';
import { viteMiddleware } from './support/vite-server.mjs';

const isLitAdvice = ({ args }) => String(args[0]).startsWith('Lit is in dev mode');

/** A promise that fails where nobody looks is an error of the page like any other, and fails the test. */
const page = (testFramework) => `<!doctype html>
<html>
  <body>
    <script>addEventListener('unhandledrejection', ({ reason }) => reportError(reason));</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/**
 * What @web/test-runner is told. One page at a time: two cannot both have the focus, and a page in the
 * background paints no frames.
 */
export const runnerConfig = ({ root, files, launcher, vite, ...report }) => ({
  rootDir: root,
  files,
  browsers: [launcher],
  concurrency: 1,
  middleware: [testServer(), viteMiddleware(vite)],
  plugins: [keyboardPlugin],
  reporters: [summaryReporter({ root, ...report })],
  testRunnerHtml: page,
  filterBrowserLogs: (log) => !isLitAdvice(log),
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000, // also how long a page that was left is waited for,
});
