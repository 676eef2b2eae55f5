import type { Plugin } from 'vite';

/**
 * Leaves a module that is imported on demand to a file of its own beside the bundle, which names it by an address relative to
 * itself. The build fails when nobody imports it any more.
 */
export const ownFile = (importer: string, specifier: string, file: string): Plugin => {
  let isFound = false;
  return {
    name: 'parvis:own-file',
    enforce: 'pre',
    resolveId(id, from) {
      if (id !== specifier || !from?.endsWith(importer)) return null;
      isFound = true;
      return { id: `./${file}`, external: true };
    },
    generateBundle() {
      if (!isFound) this.error(`${importer} no longer imports ${specifier}.`);
    },
  };
};
