import type { Plugin } from 'vite';

/** How the bundler lists what a module exports: with everything that the page has put on `Object.prototype`. */
const inherited = /for\s*\(\s*(?:var|let|const) (\w+) in (\w+)\s*\)(?=\s*\w+\(\w+, *\1, *\{\s*get:)/g;

/**
 * Makes modules export what is their own. An old script that puts a value on `Object.prototype` would else stop ours before it has
 * begun: the bundler takes every name that it finds for a getter.
 */
export const ownExports = (): Plugin => ({
  name: 'parvis:own-exports',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replaceAll(inherited, 'for(let $1 of Object.keys($2))');
    }
  },
});
