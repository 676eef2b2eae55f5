import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const testsIn = (root, folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => [folder, ...name.split(sep)].join('/'))
        .sort()
    : [];

const folders = {
  node: ['test/core', 'test/node'],
  package: ['test/package'],
  browsers: ['test/core', 'test/elements', 'test/pages'],
};

/** A file is asked for by the beginning of its path, or by any part of it: `test/core/table`, `print`. */
const isAskedFor = (file, wanted) => wanted.some((part) => file.includes(part));

/** What is written on the command line as a path from here, as a path from the root; anything else is part of a name. */
const asWanted = (root, part) => {
  const path = relative(root, join(process.cwd(), part)).split(sep).join('/');
  return existsSync(join(root, path)) ? path : part;
};

/** The test files of a step (`node`, `package` or `browsers`): all of them, or those that are asked for. */
export const testFiles = (root, step, wanted) => {
  const files = folders[step].flatMap((folder) => testsIn(root, folder));
  const parts = wanted.map((part) => asWanted(root, part));
  return parts.length === 0 ? files : files.filter((file) => isAskedFor(file, parts));
};
