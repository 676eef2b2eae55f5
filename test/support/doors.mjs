// The library with something more behind each of its doors: a copy of `src/` with the folders of `test/doors/additions/` and the lines of
// `test/doors/lines.json`, one for each thing: at the end of its index, or behind a line that stands there. A door that needs a second
// line is not finished.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const lines = (root) => JSON.parse(readFileSync(join(root, 'test', 'doors', 'lines.json'), 'utf8'));

const withLine = (text, addition) => {
  if (typeof addition === 'string') return `${text}${addition}\n`;
  const { behind, line } = addition;
  if (!text.includes(behind)) throw new Error(`« ${behind} » stands there no more`);
  return text.replace(behind, `${behind}\n  ${line}`);
};

/** Makes the copy below a folder, with the page of the documentation that writes the tag; `folder/src` are its sources. */
const copyInto = (root, folder) => {
  const copy = (from, to) => cpSync(join(root, from), join(folder, to), { recursive: true });
  copy('src', 'src');
  copy('test/doors/additions', 'src');
  copy('demo/builder', 'demo/builder');
  for (const [index, additions] of Object.entries(lines(root))) {
    const path = join(folder, 'src', index);
    writeFileSync(path, [additions].flat().reduce(withLine, readFileSync(path, 'utf8')));
  }
};

const settings = (root, folder) => ({
  root,
  configFile: false,
  logLevel: 'warn',
  mode: 'development',
  define: { 'process.env.NODE_ENV': '"development"' },
  publicDir: false,
  base: './',
  build: { outDir: folder, emptyOutDir: false, minify: false, reportCompressedSize: false },
});

const bundling = {
  preserveEntrySignatures: 'strict',
  checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
};

/** Makes the copy below a folder and bundles it there for pages: `parvis.js`, and `builder.js` for the page that writes the tag. */
export const bundleDoors = async (root, folder, options) => {
  copyInto(root, folder);
  const { build: common, ...rest } = settings(root, folder);
  const input = {
    parvis: join(folder, 'src', 'index.ts'),
    builder: join(folder, 'demo', 'builder', 'builder.ts'),
  };
  await build({
    ...rest,
    build: { ...common, ...options, emptyOutDir: false, rolldownOptions: { ...bundling, input } },
  });
};

/** Makes the copy below a folder and bundles it there for Node: `core.js`, and `cli.js`, the command. */
export const bundleDoorsForNode = async (root, folder) => {
  copyInto(root, folder);
  const { build: common, ...rest } = settings(root, folder);
  const input = {
    core: join(folder, 'src', 'core', 'index.ts'),
    cli: join(folder, 'src', 'cli', 'main.ts'),
  };
  await build({
    ...rest,
    ssr: { noExternal: true, target: 'node' },
    build: { ...common, target: 'node20.19', ssr: true, rolldownOptions: { ...bundling, input } },
  });
};
