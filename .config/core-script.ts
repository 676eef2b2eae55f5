import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a script gives to those beside it, as the bundler writes it: `export{a as b,c}`. */
const given = /export\s*\{([^}]*)\};?\s*$/;

/** What a script takes from another one, by the path of that one. */
const taken = (path: string): RegExp =>
  new RegExp(
    String.raw`import\s*(?:\{([^}]*)\}\s*from\s*)?["']${path.replaceAll('.', String.raw`\.`)}["'];?`,
  );

/** Where the scripts of a folder find what its first one gives them; `up` leads from a script to the folder. */
const place = (up: string): string => `globalThis[Symbol.for("parvis "+new URL("${up}",import.meta.url))]`;

/** `a as b, c` as pairs. */
const pairs = (list: string): readonly (readonly [from: string, to: string])[] =>
  list
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/))
    .map(([from = '', to = from]) => [from, to]);

/** The part of a bundler's options that `coreScript` decides. */
interface CoreScript {
  readonly plugin: Plugin;
  readonly output: Rolldown.OutputOptions;
}

/**
 * One script that holds all that an entry imports at once, and beside it, in a folder of its name, those that wait until they are
 * needed. These take what they share from the script that the page has loaded, and do not import it: many sites load it as
 * `parvis.light.js?ver=6.5`, and by its bare name it would be loaded a second time, as another module. The build fails where the bundler
 * writes imports and exports in another way.
 *
 * @param together What is fetched as one, by the name of the script: modules, by the ends of their paths, with all that they import.
 *   What several of these import comes with the first of them.
 */
export const coreScript = (
  name: string,
  together: Readonly<Record<string, readonly string[]>>,
): CoreScript => {
  const file = `${name}.js`;
  const homes = new Map<string, string>();
  const plugin: Plugin = {
    name: 'parvis:core-script',
    buildEnd() {
      const settle = (id: string, home: string): void => {
        if (homes.has(id)) return;
        homes.set(id, home);
        for (const each of this.getModuleInfo(id)?.importedIds ?? []) settle(each, home);
      };
      const ids = [...this.getModuleIds()];
      for (const id of ids) if (this.getModuleInfo(id)?.isEntry) settle(id, name);
      for (const [home, ends] of Object.entries(together))
        for (const end of ends) settle(ids.find((id) => id.endsWith(end)) ?? this.error(`No ${end}.`), home);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each): each is Chunk => each.type === 'chunk');
      const first = chunks.find(({ fileName }) => fileName === file);
      const list = first && given.exec(first.code)?.[1];
      if (!first || list === undefined) return this.error(`${file} does not end with its exports.`);
      const shared = pairs(list);
      const values = shared.map(([from]) => from).join();
      const places = new Map(shared.map(([, to], at) => [to, at]));
      first.code = first.code.replace(
        given,
        () => `${place('.')}??=[${values}];${ownExports(chunks, shared)}`,
      );
      const runtime = chunks.find((each) => each.name === 'rolldown-runtime');
      for (const chunk of chunks) {
        if (chunk.isEntry || chunk === runtime) Reflect.deleteProperty(bundle, chunk.fileName);
        else if (chunk !== first) {
          if (runtime) takeIn(chunk, runtime);
          takeFrom(chunk, file, places);
        }
      }
    },
  };
  const chunkFileNames = (chunk: { readonly name: string }): string =>
    chunk.name === name ? file : `${name}/[name].[hash].js`; // never a new script beside an old one from a cache
  const groups = [name, ...Object.keys(together)].map((each) => ({
    name: each,
    test: (id: string) => homes.get(id) === each,
  }));
  return { plugin, output: { entryFileNames: 'entry.js', chunkFileNames, codeSplitting: { groups } } };
};

/** What the entry itself exports. The bundler makes a script of its own of that one line, which is not kept. */
function ownExports(chunks: readonly Chunk[], shared: readonly (readonly [string, string])[]): string {
  const entry = chunks.find(({ isEntry }) => isEntry)?.code ?? '';
  const [, list] = /^export\s*\{([^}]*)\}\s*from/.exec(entry) ?? [];
  if (list === undefined) throw new Error(`The entry no longer passes its exports on: ${entry}`);
  const locals = new Map(shared.map(([from, to]) => [to, from]));
  return `export{${pairs(list)
    .map(([from, to]) => `${locals.get(from) ?? ''} as ${to}`)
    .join()}};`;
}

/** Makes a script read what it imports from the first one. */
function takeFrom(chunk: Chunk, file: string, places: ReadonlyMap<string, number>): void {
  replaceImport(chunk, file, `../${file}`, (names) => {
    const read = pairs(names).map(([from, to]) => `${String(places.get(from))}:${to}`);
    return `const{${read.join()}}=${place('..')};`;
  });
}

/** The bundler's own few lines are too little for a request. */
function takeIn(chunk: Chunk, { fileName, code }: Chunk): void {
  replaceImport(chunk, fileName, `./${fileName.split('/').pop() ?? ''}`, (names) => {
    const read = pairs(names).map(([from, to]) => `${from}:${to}`);
    const body = code.replace(given, (_all, list: string) => {
      const values = pairs(list).map(([from, to]) => `${to}:${from}`);
      return `return{${values.join()}}`;
    });
    return `const{${read.join()}}=(()=>{${body}})();`;
  });
}

function replaceImport(chunk: Chunk, file: string, path: string, write: (names: string) => string): void {
  if (!chunk.imports.includes(file)) return;
  const found = taken(path).exec(chunk.code);
  if (!found) throw new Error(`${chunk.fileName} does not import ${file} as it used to.`);
  const [statement, names] = found;
  chunk.code = chunk.code.replace(statement, () => (names === undefined ? '' : write(names)));
}
