/// <reference types="vitest/config" />
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { coreScript } from './.config/core-script.js';
import { demoData } from './.config/demo-data.js';
import { minifyTemplates } from './.config/minify-templates.js';
import { staticImports } from './.config/static-imports.js';
import { ownExports } from './.config/own-exports.js';
import { ownFile } from './.config/own-file.js';
import { ownPapaparse } from './.config/own-papaparse.js';
import { ownTrustedTypesPolicy } from './.config/trusted-types.js';
import { layout } from './.config/site/layout.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const read = (relative: string): string => readFileSync(path(relative), 'utf8');

/** The folders of `src/elements/` that hold an element, that is, a module of the folder's own name. */
const elements = (): readonly string[] =>
  readdirSync(path('src/elements')).filter((name) => existsSync(path(`src/elements/${name}/${name}.ts`)));

const demoPages = (): readonly string[] => readdirSync(path('demo')).filter((name) => name.endsWith('.html'));

/** A machine without a screen has no browser to open. */
const hasScreen = (): boolean =>
  !env['CI'] && (platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']));

/** The packages that people who use a bundler install beside ours, with every module in them. */
const dependencies = (): RegExp => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  return new RegExp(`^(?:${Object.keys(dependencies).map(escapeForPattern).join('|')})(?:/|$)`);
};

const escapeForPattern = (text: string): string => text.replaceAll(/[.\\/]/g, String.raw`\$&`);

/** The root of the server has no page of its own: the demo is what people come for. */
const demoFirst: Plugin = {
  name: 'parvis:demo-first',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url === '/') response.writeHead(302, { Location: '/demo/' }).end();
      else next();
    });
  },
};

const library: UserConfig['build'] = {
  target: 'es2022',
  outDir: path('dist'),
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  reportCompressedSize: false,
};

const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };

/** What browsers load as it is, Lit included. */
const forPages = {
  plugins: [ownTrustedTypesPolicy('parvis'), ownPapaparse(), minifyTemplates(), ownExports()],
  resolve: {
    alias: {
      'fuse.js/basic': 'fuse.js/min-basic', // its authors' own minifier saves 1 kB more
      papaparse: 'papaparse/papaparse.js',
    },
  },
};

/** Scripts beside `parvis.light.js` that hold what is always wanted together, so that nothing is fetched in a row. */
const pieces = {
  reader: ['/core/reader.ts'],
  list: ['/core/collection/local-collection.ts', '/elements/whole-list.ts'],
  hours: ['/elements/shared/hours.ts'],
  search: ['/core/collection/search-engine.ts'],
  companions: ['/elements/actor-filter/actor-filter.ts', '/elements/actor-search/actor-search.ts'],
  agenda: ['/elements/training-agenda/training-agenda.ts'],
  calendar: ['/core/export/ics.ts'],
};

/** What a page loads: everything in one script; the owner's panel lies beside it. */
const whole = (): UserConfig => ({
  ...forPages,
  plugins: [
    ownFile('/diagnose-controller.ts', './panel.js', 'diagnose.js'),
    ...forPages.plugins,
    staticImports(),
  ],
  build: {
    ...library,
    lib: { entry: { parvis: path('src/index.ts') }, formats: ['es'] },
    license: { fileName: 'parvis.licenses.md' },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      output: { ...names, codeSplitting: false, minify: true },
    },
  },
});

/** The same for directories at once, and in a folder beside it what not every page needs. */
const light = (): UserConfig => {
  const { plugin, output } = coreScript('parvis.light', pieces);
  return {
    ...forPages,
    plugins: [...forPages.plugins, plugin],
    base: './',
    build: {
      ...library,
      lib: { entry: path('src/light.ts'), formats: ['es'] }, // imports as they are written
      license: { fileName: 'parvis.light.licenses.md' },
      rolldownOptions: { output: { ...output, minify: true } }, // a library would keep its line breaks
    },
  };
};

/** The owner's panel: it takes Lit and the reading of files from the script that loads it. */
const diagnose = (): UserConfig => ({
  plugins: [minifyTemplates()],
  build: {
    ...library,
    rolldownOptions: {
      input: { diagnose: path('src/elements/diagnose/panel.ts') },
      preserveEntrySignatures: 'strict',
      output: { ...names, codeSplitting: false },
    },
  },
});

/** A script of a kilobyte for sites that put it on every page: it fetches `parvis.light.js` where an element stands. */
const autoloader = (): UserConfig => ({
  plugins: [ownFile('/autoloader.ts', './light.js', 'parvis.light.js')],
  build: {
    ...library,
    lib: { entry: path('src/autoloader.ts'), formats: ['es'], fileName: 'autoloader' },
    rolldownOptions: { output: { minify: true } },
  },
});

/** The page for frames: its script alone; the elements come from the script beside it. */
const embed = (): UserConfig => ({
  plugins: [ownFile('/embed.ts', '../index.js', 'parvis.js')],
  build: {
    ...library,
    rolldownOptions: {
      input: { embed: path('src/embed/embed.ts') },
      output: { ...names, codeSplitting: false },
    },
  },
});

/** What a bundler or Node takes: a module per element and one for the core, our dependencies left to npm. */
const modules = (): UserConfig => ({
  build: {
    ...library,
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: path('src/index.ts'),
        core: path('src/core/index.ts'),
        ...Object.fromEntries(
          elements().map((name) => [`elements/${name}`, path(`src/elements/${name}/${name}.ts`)]),
        ),
      },
      external: dependencies(),
      preserveEntrySignatures: 'strict',
      output: names,
    },
  },
});

/** The command line: one file for Node, which needs nothing beside it. */
const cli = (): UserConfig => ({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ...library,
    target: 'node20.19',
    ssr: true,
    minify: false,
    license: { fileName: 'cli.licenses.md' },
    rolldownOptions: {
      input: { cli: path('src/cli/main.ts') },
      output: { ...names, codeSplitting: false },
    },
  },
});

/** The pages of the demo as files for any web server, with the data they show. */
const demo = (): UserConfig => ({
  base: './',
  plugins: [demoData(), layout()],
  build: {
    outDir: path('dist/demo'),
    emptyOutDir: true,
    rolldownOptions: {
      input: [...demoPages().map((name) => `demo/${name}`), 'src/embed/embed.html'].map(path),
    },
  },
});

const builds: ReadonlyMap<string, () => UserConfig> = new Map([
  ['whole', whole],
  ['light', light],
  ['diagnose', diagnose],
  ['autoloader', autoloader],
  ['embed', embed],
  ['modules', modules],
  ['cli', cli],
  ['demo', demo],
]);

const server = (): UserConfig => ({
  plugins: [demoFirst, demoData(), layout()],
  server: { open: hasScreen() ? '/demo/' : false },
  optimizeDeps: { include: ['papaparse', 'fuse.js'] },
  test: { globals: true, include: ['test/{core,node,package}/**/*.test.ts'], testTimeout: 120_000 },
});

/** `vite` serves the demo; `vite build --mode …` makes one of the builds above. */
export default defineConfig(({ command, mode }): UserConfig => {
  const build = builds.get(mode);
  if (command === 'build' && !build) throw new Error(`--mode is one of ${[...builds.keys()].join(', ')}`);
  return { appType: 'mpa', publicDir: false, ...(command === 'build' ? build?.() : server()) };
});
