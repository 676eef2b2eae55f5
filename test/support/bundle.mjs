// What browsers load in a run of tests is bundled once, before the first of them starts: the tests with the sources they
// import, and the pages of the demo. A page then fetches a handful of scripts instead of every module by itself.
// Called with files of tests: `node test/support/bundle.mjs test/elements/print.test.ts`.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundleDoors } from './doors.mjs';

/** Where the bundles of this run lie, below the root of the project: two runs at once have nothing to do with each other. */
export const bundleFolder = (root) =>
  join(root, 'node_modules', '.cache', 'parvis', `browsers-${env.PARVIS_RUN ?? 'alone'}`);

/** The bundled tests, below which everything has its own path: `test/elements/print.test.js`. */
export const testsFolder = (root) => join(bundleFolder(root), 'tests');

/** The bundle of a file of tests. */
export const bundledTest = (root, file) => join(testsFolder(root), file.replace(/\.ts$/, '.js'));

/** The file of tests behind a bundle. */
export const sourceOfTest = (root, bundle) =>
  bundle.slice(testsFolder(root).length + 1).replace(/\.js$/, '.ts');

/** The pages of the demo as they are built. */
export const demoFolder = (root) => join(bundleFolder(root), 'demo');

/** The library with something more behind each of its doors. */
const doorsFolder = (root) => join(bundleFolder(root), 'doors');

/** Which script a module goes into. Modules run when they are first imported, as they would by themselves. */
const groups = [
  { name: 'axe', test: /node_modules[\\/]axe-core/, priority: 2 },
  { name: 'fast-check', test: /node_modules[\\/](?:fast-check|pure-rand)/, priority: 2 },
  { name: 'packages', test: /node_modules/, priority: 1 },
  { name: 'support', test: /[\\/]test[\\/]support[\\/]/, priority: 1 },
  { name: 'parvis', test: /[\\/]src[\\/]/, priority: 1 },
];

/** For reading and not for visitors: nothing is minified, and stacks of errors lead to the sources. */
const readable = {
  minify: false,
  sourcemap: true,
  modulePreload: false, // Firefox calls a script that is being loaded already a failure of the link
  reportCompressedSize: false,
  emptyOutDir: true,
};

/** What a build for visitors would warn of. */
const checks = { ineffectiveDynamicImport: false, pluginTimings: false };

/** The runner's own modules exist only in its server. */
const runnersOwn = /^\/__web-/;

/** Scripts that pages under test load by their own address. */
const scripts = ['test/support/second-lit.js'];

const entriesOf = (root, files) =>
  Object.fromEntries([...files, ...scripts].map((file) => [file.replace(/\.[jt]s$/, ''), join(root, file)]));

/** Has each file of tests tell what begins, also where it stands on nothing of test/support. */
const telling = (root) => ({
  name: 'parvis:telling',
  transform: (code, id) =>
    id.endsWith('.test.ts')
      ? { code: `import ${JSON.stringify(join(root, 'test/support/begins.ts'))};${code}`, map: null }
      : undefined,
});

const bundleFiles = (root, files) =>
  build({
    root,
    plugins: [telling(root)],
    configFile: false,
    logLevel: 'warn',
    mode: 'development', // Lit then checks what it is given
    define: { 'process.env.NODE_ENV': '"development"' },
    publicDir: false,
    base: './',
    build: {
      ...readable,
      target: 'es2022',
      outDir: testsFolder(root),
      rolldownOptions: {
        input: entriesOf(root, files),
        preserveEntrySignatures: false,
        external: runnersOwn,
        checks, // all of the library is one script here
        treeshake: false, // tests import what they only want to happen
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name].js',
          strictExecutionOrder: true,
          codeSplitting: { groups },
        },
      },
    },
  });

const bundleDemo = (root) =>
  build({
    root,
    mode: 'demo',
    logLevel: 'warn',
    build: {
      ...readable,
      outDir: demoFolder(root),
      rolldownOptions: { checks },
    },
  });

const isOwn = (path) =>
  path.endsWith('.js') && !groups.some(({ name }) => path.endsWith(`shared/${name}.js`));

/** Whether something stands in the bundled tests themselves, apart from what they stand on. */
const stands = (root, pattern) => {
  const folder = testsFolder(root);
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter(isOwn)
    .some((path) => pattern.test(readFileSync(path, 'utf8')));
};

/** Whether the tests that were bundled last ask for what `npm run build` makes. */
export const needsDist = (root) => stands(root, /\/dist\/|readScript\(/);

/** Bundles these files of tests, and the demo where one of them looks at its pages. */
const bundle = async (root, files) => {
  rmSync(bundleFolder(root), { recursive: true, force: true });
  await bundleFiles(root, files);
  if (stands(root, /\/demo\//)) await bundleDemo(root);
  if (stands(root, /\/doors\//)) await bundleDoors(root, doorsFolder(root), readable);
};

const [, command, ...files] = argv;
if (command === fileURLToPath(import.meta.url))
  await bundle(fileURLToPath(new URL('../..', import.meta.url)), files);
