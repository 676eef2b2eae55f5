import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The day of everything in an archive, in local time, which is what an archive keeps: the same bytes wherever and whenever it is made. */
const day = new Date(2000, 0, 1);

/** Readable by everybody, writable by its owner, as a Unix keeps it in the upper half. */
const mode = (0o100644 << 16) >>> 0;

const byPath = ([one], [other]) => (one < other ? -1 : 1);

/** The files below a folder by their paths under `name`. */
export const filesOf = (folder, name) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
    .map((path) => [name + path.slice(folder.length).split(sep).join('/'), readFileSync(path)]);

/** An archive of files (path and bytes), under a folder of its own; two archives of the same files are the same bytes. */
export const archiveOf = (folder, files) => {
  const entries = [...files]
    .sort(byPath)
    .map(([path, bytes]) => [`${folder}/${path}`, new Uint8Array(bytes)]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: day, os: 3, attrs: mode });
};

/** What `sha256sum --check` reads: a line for each file. */
export const checksumsOf = (files) =>
  [...files]
    .sort(byPath)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
