import type { Plugin } from 'vite';

/** Puts a text in place of another one that must be there: what somebody else's next version writes otherwise stops the build. */
const replaced = (code: string, wanted: string, replacement: string): string => {
  if (!code.includes(wanted)) throw new Error(`« ${wanted} » is no longer there.`);
  return code.replaceAll(wanted, replacement);
};

/**
 * Leaves what is imported on demand to a file of its own beside the script, whose name is made of the import's.
 * @param isLeft What is left, as it is written in an import.
 */
export const beside = (isLeft: RegExp, file: string): Plugin => ({
  name: 'parvis:beside',
  enforce: 'pre',
  resolveId: (id) => (isLeft.test(id) ? { id: id.replace(isLeft, file), external: true } : null),
});

/** A leaf is what few pages need, a file by itself (see `src/core/source/script.ts`): `NAME.leaf.ts` becomes `NAME.js` in the folder. */
export const isLeaf = /^(?:.*\/)?([\w-]+)\.leaf\.[jt]s$/;

/**
 * Leaves out of d3-zoom what animates it: a map travels by itself, and never asks for a transition. Half of what would come with it are
 * clocks, curves and colours.
 */
export const withoutTransitions: Plugin = {
  name: 'parvis:without-transitions',
  enforce: 'pre',
  resolveId: (id) => (left.has(id) ? `\0${id}` : null),
  load: (id) => left.get(id.replace('\0', '')) ?? null,
};

const left: ReadonlyMap<string, string> = new Map([
  [
    'd3-transition',
    `import { selection } from 'd3-selection';
    export const interrupt = () => {};
    selection.prototype.interrupt = function () { return this; };`,
  ],
  ['d3-interpolate', 'export const interpolateZoom = () => () => [0, 0, 1];'],
]);

/**
 * Makes modules export what is their own: the bundler takes for a getter every name that it finds, and an old script that puts a value on
 * `Object.prototype` would stop ours before it has begun.
 */
export const ownExports: Plugin = {
  name: 'parvis:own-exports',
  transform: {
    filter: { id: /rolldown\/runtime/ },
    handler: (code) => replaced(code, 'for (var name in all)', 'for (var name of Object.keys(all))'),
  },
};

/**
 * Gives the copy of Lit that is bundled a Trusted Types policy of its own name: a page that has another Lit would refuse a second policy
 * called `lit-html`, and with it the whole script. The first copy of ours has the policy, a second one does without: `define.ts` leaves
 * alone what cannot be drawn then.
 */
export const ownPolicy: Plugin = {
  name: 'parvis:own-policy',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler: (code) =>
      replaced(
        code,
        's.createPolicy("lit-html",',
        '((rules,key=Symbol.for("parvis"))=>{if(!globalThis[key]){globalThis[key]=1;try{return s.createPolicy("parvis",rules)}catch{}}})(',
      ),
  },
};

/** What stands between quotes in a style sheet, or a comment in it. */
const quoted = /("[^"]*"|'[^']*'|\$\{[^}]*\})|\/\*[^]*?\*\//;

/** A style sheet without what only people read. */
const tightened = (sheet: string): string =>
  sheet
    .split(new RegExp(quoted, 'g'))
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,>]) ?|(:) /g, '$1$2')
            .replace(/;\}/g, '}'),
    )
    .join('');

/** Takes out of the sheets of elements the lines, indents and comments that are there for who reads the sources. */
export const tightSheets: Plugin = {
  name: 'parvis:tight-sheets',
  enforce: 'pre',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    handler: (code) =>
      code.replace(/css`([^`]*)`/g, (_, sheet: string) => `css\`${tightened(sheet).trim()}\``),
  },
};

/**
 * Takes out of the templates of elements the indents that are there for who reads the sources: where lines break, a page sees one blank with
 * them and without.
 */
export const tightTemplates: Plugin = {
  name: 'parvis:tight-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?!cli\/).*\.ts$/, code: 'html`' },
    handler: (code) => code.replace(/\n {2,}/g, '\n'),
  },
};
