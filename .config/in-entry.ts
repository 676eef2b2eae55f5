import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Where a script has what others take from it, once it has run: one object for all copies that a page loads. */
const shelf = ({ fileName }: Chunk): string => `globalThis[Symbol.for("${fileName}")]`;

/** `a as b, c` as an object has it. */
const members = (names: string): string => names.replaceAll(' as ', ':');

/** `a as b, c` of what is given away: the names are the other way round. */
const given = (names: string): string => names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1');

const exportsAtEnd = /export\{([^}]*)\};?\s*$/;

/** The same as a function that returns its exports; other functions may stand before it. */
const asFunction = (code: string): string => {
  if (!exportsAtEnd.test(code)) throw new Error('A script has no exports at its end.');
  return `(()=>{${code.replace(exportsAtEnd, (_, names: string) => `return{${given(names)}}`)}})()`;
};

/** The ways in which one script names another one, and what stands there instead. */
const ways: readonly (readonly [
  way: (name: string) => string,
  instead: (from: string, names: string) => string,
])[] = [
  [(name) => `import\\{([^}]*)\\}from${name};?`, (from, names) => `const{${members(names)}}=${from};`],
  [
    (name) => `export\\{([^}]*)\\}from${name};?`,
    (from, names) => `const{${members(names)}}=${from};export{${names.replace(/[\w$]+ as /g, '')}};`,
  ],
  [(name) => `import\\(()${name}\\)`, (from) => `Promise.resolve(${from})`],
  // Nothing is taken from it: it has only to have run, as it has wherever others ask for anything.
  [(name) => `import()${name};?`, () => ''],
];

/** What gives a module's exports away as an object: nearly every script takes nothing else of what the bundler adds. */
const exportAll =
  '(all=>{let own={};for(let name of Object.keys(all))Object.defineProperty(own,name,{get:all[name],enumerable:!0});' +
  'return Object.defineProperty(own,Symbol.toStringTag,{value:"Module"})})';

/** What a script takes of what the bundler adds: the one thing alone where it is that, all of it otherwise. */
const toolsFor = ({ code }: Chunk, tools: string): string => {
  const own = /([\w$]+)=\([\w$,]*\)=>\{(?:(?!=>\{)[^])*?Symbol\.toStringTag/.exec(tools)?.[1] ?? '';
  const name = new RegExp(`[{,]${own.replace(/\$/g, '\\$&')} as ([\\w$]+)[},]`).exec(tools)?.[1];
  if (own === '' || name === undefined) throw new Error('The bundler gives exports away in another way.');
  return new RegExp(`import\\{${name} as [\\w$]+\\}from`).test(code)
    ? `{${name}:${exportAll}}`
    : asFunction(tools);
};

/** Has a script take from elsewhere what it takes from another script. */
const taking = (code: string, { fileName }: Chunk, from: string): string => {
  const name = `["'\`]\\./${fileName.replace(/.*\//, '').replace(/[.$]/g, '\\$&')}["'\`]`;
  const taken = ways.reduce(
    (text, [way, instead]) =>
      text.replace(new RegExp(way(name), 'g'), (_, names: string) => instead(from, names)),
    code,
  );
  if (new RegExp(name).test(taken)) throw new Error(`${fileName} is asked for in a way that is not known.`);
  return taken;
};

/**
 * Has Chromium compile a script while it comes, beside the page: nearly all of it runs before the first entries, and compiled function by
 * function, in their way, it made them wait for a sixth longer (explicit compile hints of V8, since Chrome 136). Others take it for a comment.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n';

/**
 * Puts what an entry imports at once into the entry itself: on a phone, a script that names another one is a way to the server and back
 * more. A site may load the entry as `parvis.js?ver=6.5`; whoever imported it under its own name would load it a second time, so the
 * other scripts take from a shelf what they share with it, and of two entries in a page only the first one runs.
 */
export const inEntry: Plugin = {
  name: 'parvis:in-entry',
  generateBundle: {
    order: 'post', // whoever lists the licences must have seen it
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      const named = (name: string): Chunk => chunks.find(({ fileName }) => fileName === name) as Chunk;
      const entry = chunks.find(({ isEntry }) => isEntry) as Chunk;
      const [shared] = entry.imports.map(named);
      if (!shared) return;
      // What the bundler itself adds is a few lines: each script has its own.
      const tools = shared.imports.map(named);
      for (const tool of tools)
        for (const chunk of chunks) chunk.code = taking(chunk.code, tool, toolsFor(chunk, tool.code));
      const whole = `${shelf(shared)}??=${asFunction(taking(shared.code, shared, shelf(shared)))};`;
      for (const chunk of chunks) chunk.code = taking(chunk.code, shared, shelf(shared));
      entry.code = compileAtOnce + whole + entry.code;
      for (const { fileName } of [shared, ...tools]) Reflect.deleteProperty(bundle, fileName);
    },
  },
};
