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

/**
 * An archive of files (path and bytes) in their order; two archives of the same files are the same bytes. Those that are `stored` are
 * not compressed.
 */
export const zipOf = (files, stored = []) => {
  const entries = files.map(([path, bytes]) => [
    path,
    [new Uint8Array(bytes), { level: stored.includes(path) ? 0 : 9 }],
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: day, os: 3, attrs: mode });
};

/** An archive of files, in a folder of its own, in the order of their names. */
export const archiveOf = (folder, files) =>
  zipOf([...files].sort(byPath).map(([path, bytes]) => [`${folder}/${path}`, bytes]));

/** What `sha256sum --check` reads: a line for each file. */
export const checksumsOf = (files) =>
  [...files]
    .sort(byPath)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
