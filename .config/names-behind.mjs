import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const line = /^export \{ \w+ \} from '\.\/(.+)\.js';$/gm;
const ownName = /^ {2}name: '([^']+)',$/m;

/**
 * The names of what stands behind a door of the sources, which an attribute may say: what a line of its `index.ts` leads to has one.
 *
 * @param door The folder, from the root of the project: `src/core/formats`.
 */
export const namesBehind = (root, door) => {
  const read = (file) => readFileSync(join(root, door, `${file}.ts`), 'utf8');
  return [...read('index').matchAll(line)].map(([, file]) => {
    const [, name] = ownName.exec(read(file)) ?? [];
    if (name === undefined) throw new Error(`${door}/${file}.ts has no name`);
    return name;
  });
};
