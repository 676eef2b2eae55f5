import type { Plugin } from 'vite';

const found = /createPolicy\((["'])lit-html\1/;

/**
 * Gives the copy of Lit that is bundled a Trusted Types policy of its own name: a page that has another Lit
 * would refuse the second policy called `lit-html`, and with it the whole script. The build fails when Lit
 * no longer writes the name as it did, rather than leave it.
 */
export const ownTrustedTypesPolicy = (name: string): Plugin => {
  let renamed = false;
  return {
    name: 'parvis:own-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('/lit-html/') || !found.test(code)) return null;
      renamed = true;
      return { code: code.replace(found, `createPolicy("${name}"`), map: null };
    },
    generateBundle() {
      if (!renamed) this.error('The Trusted Types policy of lit-html was not found: its name has changed.');
    },
  };
};
