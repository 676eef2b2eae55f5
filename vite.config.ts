/// <reference types="vitest/config" />
import { readdirSync } from 'node:fs';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { inEntry } from './.config/in-entry.js';
import {
  beside,
  isLeaf,
  ownExports,
  ownPolicy,
  tightSheets,
  tightTemplates,
  withoutTransitions,
} from './.config/page-scripts.js';
import { demoCommunes } from './demo/site/demo-communes.js';
import { demoData } from './demo/site/demo-data.js';
import { layout } from './demo/site/layout.js';
import manifest from './package.json' with { type: 'json' };
import { isTagName } from './src/elements/tags.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path(folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

/** The tags: each is a module of its name. */
const tags = (): readonly string[] =>
  readdirSync(path('src/elements'))
    .map((name) => name.replace('.ts', ''))
    .filter(isTagName);

/** A machine without a screen has no browser to open. */
const hasScreen = (): boolean =>
  !env['CI'] && (platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']));

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

const common = {
  /** The floor of browsers: `safari16.0`, `ios16.0`. */
  target: manifest.browserslist.map((each) => each.replace('ios_saf', 'ios').replace(' >= ', '')),
  outDir: path('dist'),
  emptyOutDir: false,
  copyPublicDir: false,
  modulePreload: false,
  reportCompressedSize: false,
} as const satisfies UserConfig['build'];

interface Scripts {
  readonly plugins?: readonly Plugin[];
  readonly output?: Rolldown.OutputOptions;
  /** The file that names the libraries of others which are in them. */
  readonly license?: string;
  /** Where the tables of communes lie, seen from the script. */
  readonly communes?: string;
}

/** Scripts that pages load as they are, Lit included: one file each, but for what is left beside it. */
const scripts = (
  sources: Readonly<Record<string, string>>,
  { plugins = [], output = { codeSplitting: false }, license, communes }: Scripts = {},
): UserConfig => ({
  plugins: [...plugins, ownExports, tightSheets, tightTemplates],
  define: {
    'define.amd': 'undefined', // papaparse would else give itself to the RequireJS of a page
    ...(communes !== undefined && { COMMUNES_FOLDER: JSON.stringify(communes) }),
  },
  build: {
    ...common,
    lib: { entry: sources, formats: ['es'] },
    license: license !== undefined && { fileName: license },
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false }, // what comes with the page is asked for later
      output: { entryFileNames: '[name].js', minify: true, ...output },
    },
  },
});

/** Everything in one file; the owner's panel lies beside it, libraries of others in the folder. */
const whole = (): UserConfig =>
  scripts(
    { parvis: 'src/index.ts' },
    {
      plugins: [ownPolicy, beside(/^.*\/panel\.js$/, './diagnose.js'), beside(isLeaf, './parvis/$1.js')],
      license: 'parvis.licenses.md',
      communes: './parvis/communes/',
    },
  );

/** The folder to copy as a whole. A script has the hash of its content in its name: never a new one beside an old one from a cache. */
const folder = (): UserConfig =>
  scripts(
    { 'parvis/parvis': 'src/parvis.ts' },
    {
      plugins: [ownPolicy, beside(isLeaf, './$1.js'), inEntry],
      output: { chunkFileNames: 'parvis/[name].[hash].js', codeSplitting: { groups: together } },
      license: 'parvis/parvis.licenses.md',
      communes: './communes/',
    },
  );

/**
 * A page, and an agenda, with all that they import at once, are a script each. Left to the bundler alone, that is a script for each set
 * of modules that the same others share, and some name others in turn: thirty-five before the first entries, which a phone saw in 3.0 s
 * instead of 2.1, and seven more for an agenda (5.0 s instead of 4.7).
 */
const together = [
  // Time zones, clocks and capitals are in it for opening hours, which need nothing else of an agenda.
  { name: 'page', test: /\/src\/(?:parvis|core\/time\/zone|locale\/(?:clock|capital))\.ts$/, priority: 1 },
  // What a list asks for once its first entries stand there.
  {
    name: 'local-collection',
    test: /\/src\/(?:core\/(?:engines\/local\/local-collection|collection\/(?:all-of|by-bucket)|text\/(?:scale-steps|further-scales)|schema\/housekeeping|export\/exporters)|filters\/list-filters)\.ts$/,
  },
  // What stands beside a list, and the figures of a survey: several scripts of their own take from them.
  { name: 'companion-controller', test: /\/src\/visit\/companion-controller\.ts$/ },
  { name: 'companion', test: /\/src\/companions\/companion-frame\.ts$/ },
  { name: 'actor-stats', test: /\/src\/elements\/actor-stats\.ts$/ },
  { name: 'agenda', test: /\/src\/(?:elements\/training-agenda|views\/programme\/programme)\.ts$/ },
];

/** The owner's panel: it takes Lit and the reading of files from the script that loads it. */
const diagnose = (): UserConfig => scripts({ diagnose: 'src/owner/panel.ts' });

const leftToFolder = { plugins: [beside(/^.*\/parvis\.js$/, './parvis.js')] };

/** A script of a kilobyte for sites that put it on every page: it fetches the folder's where an element stands. */
const autoloader = (): UserConfig => scripts({ 'parvis/autoloader': 'src/autoloader.ts' }, leftToFolder);

/** The script of the page for frames; the elements come from the folder in which it lies. */
const embed = (): UserConfig => scripts({ 'parvis/embed': 'src/embed/embed.ts' }, leftToFolder);

/** What the plugin for WordPress has besides the folder: its block, a script of the old kind as all of the editor are, … */
const wordpressEditor = (): UserConfig => {
  const { build, ...rest } = scripts(
    { editor: 'src/hosts/wordpress/editor/editor.ts' },
    { plugins: [beside(isLeaf, './parvis/$1.js')] },
  );
  const entry = { editor: 'src/hosts/wordpress/editor/editor.ts' };
  return { ...rest, build: { ...build, lib: { entry, formats: ['iife'], name: 'parvisBlock' } } };
};

/** … and what hands over the cards of a page. */
const wordpressHandOver = (): UserConfig =>
  scripts({ 'hand-over': 'src/hosts/wordpress/editor/hand-over.ts' });

/** A library of others, a file by itself for the folder and for the one file. Built alone: two together would share a third file. */
const leaf = (source: string) => (): UserConfig => {
  const name = source.replace(isLeaf, 'parvis/$1');
  return scripts({ [name]: source }, { plugins: [withoutTransitions], license: `${name}.licenses.md` });
};

/** What a bundler or Node takes: a module per element and one for the core, our dependencies left to npm. */
const modules = (): UserConfig => ({
  build: {
    ...common,
    sourcemap: true,
    rolldownOptions: {
      input: {
        index: path('src/index.ts'),
        core: path('src/core/index.ts'),
        ...Object.fromEntries(tags().map((name) => [`elements/${name}`, path(`src/elements/${name}.ts`)])),
      },
      external: (id) =>
        Object.keys(manifest.dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});

/**
 * The command line for Node: the command, and beside it a folder of what each of its words needs, read where it is called. What several
 * of them read is one script: many small ones take longer to open than what is saved.
 */
const cli = (): UserConfig => ({
  ssr: { noExternal: true, target: 'node' },
  build: {
    ...common,
    target: 'node20.19',
    ssr: true,
    minify: false,
    license: { fileName: 'cli.licenses.md' },
    rolldownOptions: {
      input: { cli: path('src/cli/main.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'cli/[name].mjs',
        minify: true,
        codeSplitting: { groups: ofCommands },
      },
    },
  },
});

const ofCommands = [
  { name: 'words', test: /\/src\/cli\/failure\.ts$/, priority: 3 },
  {
    name: 'reading',
    test: /\/src\/(?:core\/engines\/local\/interpret-table|cli\/read-list-of)\.ts$/,
    priority: 2,
  },
  { name: 'writing', test: /\/src\/cli\/prerender\/prerender\.ts$/, priority: 1 },
];

/** The pages of the demo as files for any web server, with the data they show. */
const demo = (): UserConfig => ({
  base: './',
  plugins: [demoData(), demoCommunes(), layout()],
  define: { COMMUNES_FOLDER: JSON.stringify('../communes/') },
  build: {
    outDir: path('dist/demo'),
    emptyOutDir: true,
    assetsInlineLimit: 0, // strict policies refuse pictures that stand in an address
    rolldownOptions: {
      input: [...filesIn('demo').filter((name) => name.endsWith('.html')), 'src/embed/embed.html'].map(path),
    },
  },
});

/** The builds of `vite build --mode …`; `npm run build` makes all but the last. */
export const builds: ReadonlyMap<string, () => UserConfig> = new Map([
  ['whole', whole],
  ['folder', folder],
  ['diagnose', diagnose],
  ['autoloader', autoloader],
  ['embed', embed],
  ['wordpress-editor', wordpressEditor],
  ['wordpress-hand-over', wordpressHandOver],
  ...filesIn('src')
    .filter((name) => isLeaf.test(name))
    .map((source) => [source.replace(isLeaf, 'leaf-$1'), leaf(source)] as const),
  ['modules', modules],
  ['cli', cli],
  ['demo', demo],
]);

const server = (): UserConfig => ({
  plugins: [demoFirst, demoData(), demoCommunes(), layout()],
  define: { COMMUNES_FOLDER: JSON.stringify('/communes/') },
  server: { open: hasScreen() ? '/demo/' : false },
  optimizeDeps: { include: ['papaparse', 'fuse.js', 'ical.js', 'fflate'] },
  test: { globals: true, include: ['test/{core,node,package}/**/*.test.ts'], testTimeout: 120_000 },
});

/** `vite` serves the demo; `vite build --mode …` makes one of the builds above. */
export default defineConfig(({ command, mode }): UserConfig => {
  const build = builds.get(mode);
  if (command === 'build' && !build) throw new Error(`--mode is one of ${[...builds.keys()].join(', ')}`);
  return { appType: 'mpa', publicDir: false, ...(command === 'build' ? build?.() : server()) };
});
