// What the test runner serves besides the files of the project as they lie there: the tests and the demo as they were bundled,
// and the built scripts. A run changes none of them, so a browser asks for each once and keeps it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { bundleFolder, demoFolder, testsFolder } from './bundle.mjs';

/** The first script of every page of the demo: it keeps what goes wrong from then on. */
const watcher = '<script src="/test/support/watch-page.js"></script>';

const isFile = (path) => existsSync(path) && statSync(path).isFile();

const below = (folder, path) => (path.startsWith(folder) && isFile(path) ? path : undefined);

const watched = (path) => readFileSync(path, 'utf8').replace('<head>', `<head>${watcher}`);

/** Scripts of others that are put into pages under test. */
const ofOthers =
  /^\/node_modules\/(?:axe-core\/axe\.min|@hotwired\/turbo\/dist\/turbo\.es2017-umd|htmx\.org\/dist\/htmx\.min|swup\/dist\/Swup\.umd)\.js$/;

const kept = 'max-age=86400';

/** A Koa middleware that answers with the bundles of tests, with the demo's own pages, scripts and data, and with `dist/`. */
export const builtFiles = (root) => async (context, next) => {
  const asked = decodeURIComponent(context.path);
  const path =
    below(bundleFolder(root), join(root, asked)) ??
    below(bundleFolder(root), join(bundleFolder(root), asked)) ??
    below(testsFolder(root), join(testsFolder(root), asked)) ??
    below(demoFolder(root), join(demoFolder(root), asked)) ??
    below(join(root, 'dist'), join(root, asked)) ??
    (ofOthers.test(asked) ? join(root, asked) : undefined);
  if (path === undefined) return next();
  context.type = extname(path);
  context.set('Cache-Control', path.endsWith('.js') ? kept : 'no-cache');
  context.body = path.endsWith('.html') ? watched(path) : readFileSync(path);
};
