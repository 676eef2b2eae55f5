import { createLogger, createServer } from 'vite';

/** The runner's own modules exist only in its server: Vite must leave their imports as they are. */
const leaveRunnerImports = {
  name: 'parvis:leave-runner-imports',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
};

/** The runner swallows what is written to the console beside it: a syntax error must be seen. */
const loggerTo = (print) => ({ ...createLogger('warn'), warn: print, warnOnce: print, error: print });

/**
 * Vite as a library, without its own port: what the tests import is transformed as `npm start` does it.
 * `print` receives warnings and errors.
 * The dependencies to prepare are listed, because one found in the middle of a run would reload the page.
 */
export const startVite = (root, print) =>
  createServer({
    root,
    cacheDir: 'node_modules/.vite-test',
    customLogger: loggerTo(print),
    appType: 'mpa',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    plugins: [leaveRunnerImports],
    optimizeDeps: {
      noDiscovery: true,
      include: ['papaparse', 'fuse.js', 'axe-core', 'fast-check', 'chai'],
    },
  });

const belongsToRunner = (path) => path === '/' || path.startsWith('/__web-') || path.startsWith('/__wds-');

const answerWithVite = (vite, { req: request, res: response }) =>
  new Promise((resolve, reject) => {
    response.statusCode = 200; // Koa starts from 404, Connect from 200
    response.once('close', () => resolve(true));
    vite.middlewares(request, response, (error) => (error ? reject(error) : resolve(false)));
  });

/** A Koa middleware that answers with Vite, except for the paths of the test runner. */
export const viteMiddleware = (vite) => async (context, next) => {
  if (belongsToRunner(context.path) || !(await answerWithVite(vite, context))) await next();
};
