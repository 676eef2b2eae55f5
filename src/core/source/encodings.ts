/** The names that people use and the Encoding standard does not know. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['cp1252', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['utf-16', 'utf-16le'],
]);

/** Code page 850 by its names: no browser reads it, we do. */
const CODE_PAGE_850 = /^(?:cp|ibm|dos)?[-_ ]?(?:850|858)$/;

/** What turns bytes into text. */
export type Decoder = Pick<TextDecoder, 'decode'>;

/**
 * Opens a decoder of an encoding, by its name.
 * @param fatal Whether bytes that do not fit are an error.
 */
export async function openDecoder(encoding: string, fatal = false): Promise<Decoder> {
  if (encoding !== 'ibm850') return new TextDecoder(encoding, { fatal });
  const { codePage850 } = await import('./encoding/code-page-850.js');
  return codePage850;
}

/** The standard name of an encoding, null if there is no such encoding. */
export function encodingName(label: string): string | null {
  const name = label.trim().toLowerCase();
  if (CODE_PAGE_850.test(name)) return 'ibm850';
  if (name === '') return null; // an error that is thrown and caught costs a phone some milliseconds
  try {
    return new TextDecoder(ALIASES.get(name) ?? name).encoding;
  } catch {
    return null;
  }
}

/**
 * Decodes a run of bytes. Always as a part of a stream, even where it is the last one: only then does Node 20 tell windows-1252
 * from ISO 8859-1.
 * @throws {TypeError} where a strict decoder meets bytes that do not fit.
 */
export function decoded(decoder: Decoder, bytes: Uint8Array, last = true): string {
  const text = decoder.decode(bytes, { stream: true });
  return last ? text + decoder.decode() : text;
}
