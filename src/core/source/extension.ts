import { tryUrl } from '../base/try-url.js';
import type { ByteSource } from './byte-source.js';

/** How the name of a file ends, in lower case and without the dot (`csv`); null where it ends otherwise. */
export function extensionOf(path: string): string | null {
  return /\.([a-z\d]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? null;
}

/** The same of the file at an address. A file of this computer (`blob:`) has its name, if any, behind a `#`. */
export function extensionAt(url: string): string | null {
  const address = tryUrl(url);
  return address && extensionOf(address.protocol === 'blob:' ? address.hash : address.pathname);
}

/** A file with how its name ends, by its address. */
export function withExtension(source: ByteSource, url: string): ByteSource {
  return { ...source, extension: extensionAt(url) };
}
