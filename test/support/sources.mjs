import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const timeOf = (path) => statSync(path).mtimeMs;

const timesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    timeOf(join(entry.parentPath ?? entry.path, entry.name)),
  );

/** When the newest of the files was written that `dist/` is made of. */
export const newestSource = (root) =>
  Math.max(
    ...['src', '.config'].flatMap((name) => timesIn(join(root, name))),
    ...['vite.config.ts', 'package-lock.json'].map((name) => timeOf(join(root, name))),
  );

/** Whether a file is missing, or was written before that time. */
export const isOlder = (path, time) => !existsSync(path) || timeOf(path) < time;
