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

const isAskedFor = (file, wanted) => wanted.length === 0 || wanted.some((part) => file.startsWith(part));

/** The test files of a step (`node`, `package` or `browsers`), all or those that begin with one of the wanted paths. */
export const testFiles = (root, step, wanted) => {
  const paths = wanted.map((path) => relative(root, join(process.cwd(), path)).split(sep).join('/'));
  return folders[step].flatMap((folder) => testsIn(root, folder)).filter((file) => isAskedFor(file, paths));
};
