import type { ByteSource } from './byte-source.js';
import { LoadError } from './load-error.js';

/**
 * The same bytes; a connection that breaks after the first of them ends them early instead of throwing, so that what has come can
 * be shown. `fault` tells afterwards what happened, null where nothing did.
 */
export function untilBroken(source: ByteSource): { source: ByteSource; fault: () => LoadError | null } {
  let fault: LoadError | null = null;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let bytes = 0;
    try {
      for await (const chunk of source.chunks) {
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (bytes === 0 || !(error instanceof LoadError)) throw error;
      fault = error;
    }
  }
  return { source: { ...source, chunks: chunks() }, fault: () => fault };
}
