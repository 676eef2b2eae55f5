import { bytesAsSource, type ByteSource } from './byte-source.js';
import { contentTypeOf, declared } from './content-type.js';

/** The one place in the browser where copies stand, all of them, so that a visitor can clear them in one go. */
const PLACE = 'parvis-copies';
/** When a copy was made, in milliseconds since 1970: a header of our own on the stored answer. */
const MADE = 'x-parvis-made';

/** A copy of a file as it was when it was last read. */
export interface Copy {
  readonly source: ByteSource;
  /** In milliseconds since 1970. */
  readonly made: number;
}

/**
 * The same bytes; once all of them have been read, `keep` puts them aside as the copy for this address.
 */
export function copying(
  url: string,
  source: ByteSource,
): { readonly source: ByteSource; readonly keep: () => Promise<void> } {
  const pieces: Uint8Array[] = [];
  async function* collect(): AsyncGenerator<Uint8Array> {
    for await (const piece of source.chunks) {
      pieces.push(piece);
      yield piece;
    }
  }
  const keep = async (): Promise<void> => {
    const headers = { [MADE]: String(Date.now()), 'content-type': contentTypeOf(source) };
    const body = new Blob(pieces as BlobPart[]);
    // A full or forbidden storage changes nothing for anybody.
    await storage()
      .then((cache) => cache?.put(url, new Response(body, { headers })))
      .catch(() => undefined);
  };
  return { source: { ...source, chunks: collect() }, keep };
}

/** The copy of a file, null where there is none or storage is forbidden. */
export async function copyOf(url: string): Promise<Copy | null> {
  try {
    const answer = await (await storage())?.match(url);
    if (!answer) return null;
    const made = Number(answer.headers.get(MADE));
    // Any script of the page can write there.
    if (!(made > 0)) return null;
    const bytes = bytesAsSource(new Uint8Array(await answer.arrayBuffer()));
    const source = { ...bytes, ...declared(answer.headers.get('content-type')) };
    return { source, made: Math.min(made, Date.now()) };
  } catch {
    return null;
  }
}

/** Cache Storage, where there is one: not in Node, nor on pages that are not secure. */
async function storage(): Promise<Cache | null> {
  return 'caches' in globalThis ? caches.open(PLACE) : null;
}
