import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a script gives to those beside it, as the bundler writes it: `export{a as b,c}`. */
const given = /export\s*\{([^}]*)\};?\s*$/;

/** What a script takes from the one with that name. */
const taken = (file: string): RegExp =>
  new RegExp(
    String.raw`import\s*(?:\{([^}]*)\}\s*from\s*)?["']\.{1,2}/${file.replaceAll('.', String.raw`\.`)}["'];?`,
  );

/** Where the scripts of a folder find what its first one gives them; `up` leads from a script to the folder. */
const place = (up: string): string => `globalThis[Symbol.for("parvis "+new URL("${up}",import.meta.url))]`;

/** `a as b, c` with each pair written another way. */
const rewrite = (list: string, write: (from: string, to: string) => string): string =>
  list
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/))
    .map(([from = '', to = from]) => (from === to ? from : write(from, to)))
    .join();

/** The part of a bundler's options that `coreScript` decides. */
interface CoreScript {
  readonly plugin: Plugin;
  readonly output: Rolldown.OutputOptions;
}

/**
 * One script that holds all that an entry imports at once, and beside it, in a folder of its name, those that wait until they are
 * needed. These take what they share from the script that the page has loaded, and do not import it: many sites load it as
 * `parvis.js?ver=6.5`, and by its bare name it would be loaded a second time, as another module. The build fails where the bundler
 * writes imports and exports in another way.
 */
export const coreScript = (name: string): CoreScript => {
  const file = `${name}.js`;
  const core = new Set<string>();
  const plugin: Plugin = {
    name: 'parvis:core-script',
    buildEnd() {
      const visit = (id: string): void => {
        if (core.has(id)) return;
        core.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(visit);
      };
      [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry).forEach(visit);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each): each is Chunk => each.type === 'chunk');
      const first = chunks.find(({ fileName }) => fileName === file);
      const list = first && given.exec(first.code)?.[1];
      if (!first || list === undefined) return this.error(`${file} does not end with its exports.`);
      const values = rewrite(list, (from, to) => `${to}:${from}`);
      first.code = first.code.replace(given, `${place('.')}??={${values}};`);
      for (const chunk of chunks) {
        if (chunk.isEntry) delete bundle[chunk.fileName];
        else if (chunk !== first && chunk.imports.includes(file)) takeFrom(chunk, file);
      }
    },
  };
  const chunkFileNames = (chunk: { readonly name: string }): string =>
    chunk.name === name ? file : `${name}/[name].[hash].js`; // never a new script beside an old one from a cache
  const groups = [{ name, test: (id: string) => core.has(id) }];
  return { plugin, output: { entryFileNames: 'entry.js', chunkFileNames, codeSplitting: { groups } } };
};

function takeFrom(chunk: Chunk, file: string): void {
  const found = taken(file).exec(chunk.code);
  if (!found) throw new Error(`${chunk.fileName} does not import ${file} as it used to.`);
  const [statement, names] = found;
  const own =
    names === undefined ? '' : `const{${rewrite(names, (from, to) => `${from}:${to}`)}}=${place('..')};`;
  chunk.code = chunk.code.replace(statement, () => own);
}
