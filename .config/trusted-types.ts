import type { Plugin } from 'vite';

const found = /([\w$]+)\.createPolicy\((["'])lit-html\2,(\{createHTML:[\w$]+=>[\w$]+\})\)/;

/**
 * What makes the policy in place of Lit's own words: the first copy of the script has it, a second one does without, because a page
 * refuses a second policy of the same name and tells its owner of a violation. `src/elements/define.ts` leaves alone what cannot
 * be drawn without.
 */
const makePolicy = (name: string, factory: string, rules: string): string =>
  `(key=>{if(!globalThis[key]){globalThis[key]=1;try{return ${factory}.createPolicy("${name}",${rules})}catch{}}})(Symbol.for("${name}"))`;

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
      const own = code.replace(found, (_all, factory: string, _quote, rules: string) =>
        makePolicy(name, factory, rules),
      );
      return { code: own, map: null };
    },
    generateBundle() {
      if (!renamed) this.error('The Trusted Types policy of lit-html was not found: its name has changed.');
    },
  };
};
