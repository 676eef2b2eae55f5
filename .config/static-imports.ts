import type { Plugin } from 'vite';

/** `import('./module.js')` as our own sources write it. */
const dynamic = /\bimport\((['"])(\.{1,2}\/[^'"]+)\1\)/g;

/**
 * Makes plain imports of those that wait, for a script that holds everything anyway: modules that are called up later would have to
 * be wrapped one by one, which costs more than a kilobyte. What another plugin leaves outside stays as it is.
 */
export const staticImports = (): Plugin => ({
  name: 'parvis:static-imports',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const named = [...new Set([...code.matchAll(dynamic)].map(([, , path]) => path ?? ''))];
    const resolved = await Promise.all(named.map((path) => this.resolve(path, id)));
    const inside = named.filter((_, place) => !resolved[place]?.external);
    if (inside.length === 0) return null;
    const head = inside.map((path, place) => `import * as imported${place} from '${path}';`).join('');
    const body = code.replaceAll(dynamic, (whole, _quote, path: string) =>
      inside.includes(path) ? `Promise.resolve(imported${inside.indexOf(path)})` : whole,
    );
    return { code: head + body, map: null };
  },
});
