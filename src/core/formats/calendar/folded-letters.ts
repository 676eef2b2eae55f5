const CR = 0x0d;
const LF = 0x0a;
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09]);

/** A byte that goes on with a letter of UTF-8. */
const goesOn = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/** The most bytes that a letter and the fold within it take. */
const LONGEST = 8;

/**
 * The bytes of a calendar, with every letter whole. RFC 5545 (3.1) folds long lines after so many bytes, and some programs do that inside
 * a letter: the rest of it is put before the fold, so that no decoder stumbles and every line stays where it is.
 */
export async function* rejoined(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let left = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = new Uint8Array(left.length + chunk.length);
    bytes.set(left);
    bytes.set(chunk, left.length);
    rejoin(bytes);
    const end = Math.max(0, bytes.length - LONGEST);
    if (end > 0) yield bytes.subarray(0, end);
    left = bytes.slice(end);
  }
  if (left.length > 0) yield left;
}

function rejoin(bytes: Uint8Array): void {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const from = bytes[at - 1] === CR ? at - 1 : at;
    if (!BLANKS.has(bytes[at + 1] ?? 0) || (bytes[from - 1] ?? 0) < 0x80) continue;
    let to = at + 2;
    while (to < at + 5 && goesOn(bytes[to])) to++;
    const letter = bytes.slice(at + 2, to);
    bytes.copyWithin(from + letter.length, from, at + 2);
    bytes.set(letter, from);
    at = to - 1;
  }
}
