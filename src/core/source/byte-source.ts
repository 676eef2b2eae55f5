/** A file as bytes on their way: what a request, a dropped file and a test have in common. */
export interface ByteSource {
  /** The bytes in order, in pieces of any size. Asked for once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The charset that the server declares, lower case, null where it declares none. */
  readonly charset: string | null;
  /** The media type without its parameters, lower case, null where the server says none. */
  readonly contentType: string | null;
  /** How its name ends (see `extensionOf`), where that is known. */
  readonly extension?: string | null;
  /** The size in bytes; null where it is unknown (a compressed answer tells its compressed size). */
  readonly total: number | null;
  /** The address of the next page of what this is one page of, where the server says it (RFC 8288). */
  readonly next?: string | null;
  /** The server's word on the age of the file (an HTTP date), null without one. */
  readonly modified: string | null;
}

/** Small, so that the first rows come early. */
const FIRST_PIECE = 65_536;
const PIECE = 262_144;

/** Bytes that are all there already, handed out in pieces so that no piece takes long. */
export function bytesAsSource(bytes: Uint8Array): ByteSource {
  return { chunks: inPieces(bytes), charset: null, contentType: null, total: bytes.length, modified: null };
}

// oxlint-disable-next-line typescript/require-await -- the pieces of a request come one by one, and so do these
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0, size = FIRST_PIECE; start < bytes.length; start += size, size = PIECE)
    yield bytes.subarray(start, start + size);
}
