import { readFile } from 'node:fs/promises';
import { bytesAsSource, type ByteSource } from '../core/source/byte-source.js';
import { extensionOf, withExtension } from '../core/source/extension.js';
import { fetchBytes } from '../core/source/fetch-bytes.js';
import { LoadError } from '../core/source/load-error.js';
import { codeOf } from './failure.js';

/** A file that cannot be opened fails as its address would on the web. */
const fileErrors: ReadonlyMap<string, 'http-404' | 'http-401'> = new Map([
  ['ENOENT', 'http-404'],
  ['ENOTDIR', 'http-404'],
  ['EACCES', 'http-401'],
  ['EPERM', 'http-401'],
]);

/** What a path or an address leads to. */
export async function bytesOf(source: string): Promise<ByteSource> {
  if (/^https?:\/\//i.test(source)) return withExtension(await fetchBytes(source), source);
  try {
    const bytes = await readFile(/^file:\/\//i.test(source) ? new URL(source) : source);
    return { ...bytesAsSource(bytes), extension: extensionOf(source) };
  } catch (cause) {
    throw new LoadError(fileErrors.get(codeOf(cause)) ?? 'unexpected', { cause });
  }
}
