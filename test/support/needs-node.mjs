import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ofNode = /\bfrom 'node:|\bBuffer\b|\bprocess\./;
const imported = /\bfrom '(\.{1,2}\/[^']+)'/g;

/** The file that an import means: TypeScript is imported by the name that it will have. */
const sourceOf = (path) => [path.replace(/\.js$/, '.ts'), path].find((each) => existsSync(each));

/**
 * Whether a file of tests, or one of the tests' own that it imports, uses what only Node has: it cannot run in a browser.
 *
 * @param file its path from the root
 */
export const needsNode = (root, file, seen = new Set()) => {
  const path = join(root, file);
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  if (ofNode.test(text)) return true;
  const imports = Array.from(text.matchAll(imported), ([, name]) => sourceOf(join(dirname(path), name)));
  const own = imports.filter((each) => each?.startsWith(join(root, 'test')));
  return own.some((each) => needsNode(root, each.slice(root.length), seen));
};
