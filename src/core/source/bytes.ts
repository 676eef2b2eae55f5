/** The bytes that some programs put before a text, and the encoding that they name. */
export interface ByteOrderMark {
  readonly encoding: string;
  /** In bytes. */
  readonly length: number;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? { encoding: found[1], length: found[0].length } : null;
}

/**
 * UTF-16 without a mark: of the two bytes of a letter, one says its alphabet and is a control character (0 for Latin, 3 for Greek,
 * 4 for Cyrillic, 5 for Hebrew), which no other text holds. Null where it is not, or too short to tell.
 */
export function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 512) & ~1;
  const controls = (parity: number): number =>
    bytes.subarray(0, length).filter((byte, index) => isControl(byte) && index % 2 === parity).length;
  const [even, odd] = [controls(0), controls(1)];
  if (length < 16 || Math.max(even, odd) < 0.35 * length || Math.min(even, odd) > 0.05 * length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** C0 control characters, but for the blanks and line ends among them. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20);
}

/** Bytes as a text in which every character stands for the byte of its code. */
export function asLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Several runs of bytes as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only;
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
