import { decoded, openDecoder } from './encodings.js';

/**
 * Writes a text in an encoding, by its name; null where that has not all of its letters. Of encodings with several bytes for a letter
 * only UTF-8 and UTF-16 are written whole.
 */
export async function encoded(text: string, encoding: string): Promise<Uint8Array | null> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return asUnits(text, encoding === 'utf-16le');
  const bytes = await byteByLetter(encoding);
  const written = Array.from(text, (letter) => bytes.get(letter) ?? -1);
  return written.includes(-1) ? null : Uint8Array.from(written);
}

function asUnits(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittleEndian);
  return new Uint8Array(view.buffer);
}

/** Each letter that is one byte there, with that byte. */
async function byteByLetter(encoding: string): Promise<ReadonlyMap<string, number>> {
  const decoder = await openDecoder(encoding);
  const letters = Array.from(
    { length: 256 },
    (_, byte) => [decoded(decoder, Uint8Array.of(byte)), byte] as const,
  );
  return new Map(letters.filter(([letter]) => letter.length === 1 && letter !== '\ufffd'));
}
