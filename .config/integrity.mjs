import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => ending.test(name) && !name.startsWith('demo/'))
    .sort();

/** The scripts below a folder, by their paths. */
export const scriptsIn = (folder) => filesIn(folder, /\.m?js$/);

/** The hash of every script and style sheet below a folder, as `integrity` wants it, by its path (https://www.w3.org/TR/SRI/). */
export const integrityOf = (folder) =>
  Object.fromEntries(filesIn(folder, /\.(?:js|css)$/).map((name) => [name, hashOf(join(folder, name))]));
