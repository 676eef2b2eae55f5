import { createServer } from 'vite';

/** The runner's own modules exist only in its server: Vite must leave their imports as they are. */
const leaveRunnerImports = {
  name: 'parvis:leave-runner-imports',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
};

/**
 * Vite as a library, without its own port: what the tests import is transformed as `npm start` does it.
 * The dependencies to prepare are listed, because one found in the middle of a run would reload the page.
 */
export const startVite = (root) =>
  createServer({
    root,
    cacheDir: 'node_modules/.vite-test',
    logLevel: 'warn',
    appType: 'mpa',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    plugins: [leaveRunnerImports],
    optimizeDeps: {
      noDiscovery: true,
      include: ['papaparse', 'fuse.js', 'axe-core', 'fast-check', 'chai'],
    },
  });

const belongsToRunner = (path) => path === '/' || path.startsWith('/__web-') || path.startsWith('/__wds-');

/** A Koa middleware that answers with Vite, except for the paths of the test runner. */
export const viteMiddleware = (vite) => async (context, next) => {
  if (belongsToRunner(context.path)) return next();
  context.res.statusCode = 200; // Koa starts from 404, Connect from 200
  const handled = await new Promise((resolve, reject) => {
    context.res.once('close', () => resolve(true));
    vite.middlewares(context.req, context.res, (error) => (error ? reject(error) : resolve(false)));
  });
  if (!handled) await next();
};
