import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const hashOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/** The hash of every script below a folder, as `<script integrity>` wants it, by its path (https://www.w3.org/TR/SRI/). */
export const integrityOf = (folder) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map((name) => name.split(sep).join('/'))
      .filter((name) => name.endsWith('.js') && !name.startsWith('demo/'))
      .sort()
      .map((name) => [name, hashOf(join(folder, name))]),
  );
