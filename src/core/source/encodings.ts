import { LoadError } from './load-error.js';

/** What decodes bytes piece by piece. */
export interface Decoder {
  /** Throws a TypeError where the bytes do not fit. */
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

/** windows-1252, bytes 0x80 to 0x9F (Encoding standard, index-windows-1252); the five unused ones stand for themselves. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const C1 = /[\x80-\x9f]/g;

/**
 * Node 20 decodes windows-1252 as ISO 8859-1, browsers do not: with the table above both read the same.
 * A right decoder leaves only the five unused bytes in that range, which the table leaves alone.
 */
class Windows1252Decoder implements Decoder {
  private readonly decoder = new TextDecoder('windows-1252');

  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string {
    const text = this.decoder.decode(bytes, options);
    return text.replace(C1, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
  }
}

/** The names that people use and the Encoding standard does not know. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['macroman', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['cp1252', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['utf-16', 'utf-16le'],
]);

/** The standard name of an encoding, null if there is no such encoding. */
export function encodingName(label: string): string | null {
  const name = label.trim().toLowerCase();
  try {
    return new TextDecoder(ALIASES.get(name) ?? name).encoding;
  } catch {
    return null;
  }
}

/**
 * A decoder for this encoding that refuses bytes which do not fit, and leaves a byte order mark out.
 * @throws {LoadError} `unknown-encoding`.
 */
export function decoderFor(label: string, { fatal = false } = {}): Decoder {
  const encoding = encodingName(label);
  if (encoding === null) throw new LoadError('unknown-encoding');
  return encoding === 'windows-1252' ? new Windows1252Decoder() : new TextDecoder(encoding, { fatal });
}
