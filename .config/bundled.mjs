import { join } from 'node:path';
import { build } from 'vite';

/**
 * What a bundler makes of an element before anything is asked of it: its script, and those that come with it at once. Lit is left
 * out, which most sites with a bundler have already; what is fetched later, too.
 *
 * @returns {Promise<readonly string[]>} the texts of the scripts.
 */
export const bundled = async (folder, name) => {
  const { output } = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, name),
        external: [/^lit(?:\/|$)/, /^@lit\//],
        output: { minify: true },
      },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const names = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const file of names)
    // a set also visits what is added on the way
    for (const imported of chunks.find(({ fileName }) => fileName === file)?.imports ?? [])
      names.add(imported);
  return chunks.filter(({ fileName }) => names.has(fileName)).map(({ code }) => code);
};
