// What the test runner serves besides the files of the project as they lie there: the tests and the demo as they were bundled.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { bundleFolder, demoFolder, testsFolder } from './bundle.mjs';

/** The first script of every page of the demo: it keeps what goes wrong from then on. */
const watcher = '<script src="/test/support/watch-page.js"></script>';

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const below = (folder, path) => (path.startsWith(folder) && isFile(path) ? path : undefined);

const watched = (path) => readFileSync(path, 'utf8').replace('<head>', `<head>${watcher}`);

/** A Koa middleware that answers with the bundles of tests, and with the demo's own pages, scripts and data. */
export const builtFiles = (root) => async (context, next) => {
  const asked = decodeURIComponent(context.path);
  const path =
    below(bundleFolder(root), join(root, asked)) ??
    below(testsFolder(root), join(testsFolder(root), asked)) ??
    below(demoFolder(root), join(demoFolder(root), asked));
  if (path === undefined) return next();
  context.type = extname(path);
  context.set('Cache-Control', 'no-cache');
  context.body = path.endsWith('.html') ? watched(path) : readFileSync(path);
};
