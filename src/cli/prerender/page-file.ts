import { decodeEntities } from '../../core/text/entities.js';
import { tokensOf } from './html-tokens.js';

/** A page as it lies on the disk. One character of `html` is one byte of it, so that what is not touched stays as it is. */
export interface PageFile {
  readonly html: string;
  /** The text of a piece of `html`, references to characters resolved. */
  readonly textOf: (piece: string) => string;
  /** What is put into the page, in its encoding. */
  readonly encode: (text: string) => string;
  /** How its lines end. */
  readonly lineEnd: string;
}

/** An encoding in which a character of ASCII is not one byte. */
export class WideEncodingError extends Error {
  override readonly name = 'WideEncodingError';
}

/**
 * Takes the bytes of a page. Its encoding is that of its first bytes, else the one that it names, else UTF-8 where it is, else windows-1252.
 * @throws WideEncodingError for UTF-16.
 */
export function pageFileOf(bytes: Uint8Array): PageFile {
  const html = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/^(?:\xff\xfe|\xfe\xff)/.test(html)) throw new WideEncodingError();
  const encoding = html.startsWith('\xef\xbb\xbf')
    ? 'utf-8'
    : (namedIn(html) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252'));
  const decoder = new TextDecoder(encoding);
  const isWide = decoder.encoding === 'utf-8';
  return {
    html,
    textOf: (piece) => decodeEntities(decoder.decode(Buffer.from(piece, 'latin1'))),
    // Every other encoding of the web writes ASCII as ASCII: what is not, is written by its number.
    encode: (text) => (isWide ? Buffer.from(text, 'utf8').toString('latin1') : inAscii(text)),
    lineEnd: html.includes('\r\n') ? '\r\n' : '\n',
  };
}

function namedIn(html: string): string | null {
  const metas = tokensOf(html.slice(0, 4096)).flatMap((token) =>
    token.kind === 'start' && token.name === 'meta' ? token.attributes : [],
  );
  const names = metas.flatMap(
    (each) =>
      each.get('charset') ?? /charset\s*=\s*["']?([^\s"';]+)/i.exec(each.get('content') ?? '')?.[1] ?? [],
  );
  return names.map(known).find((name) => name !== null) ?? null;
}

/** A page that says that it is UTF-16 in letters of ASCII is not: browsers take it for UTF-8. */
function known(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A script reads no references: what is JSON escapes by itself. */
function inAscii(text: string): string {
  return text
    .split(/(<script\b.*?<\/script>)/s)
    .map((piece, at) =>
      at % 2 === 1
        ? piece.replace(
            /[^\u0000-\u007f]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
          )
        : piece.replace(/[^\u0000-\u007f]/gu, (sign) => `&#${String(sign.codePointAt(0))};`),
    )
    .join('');
}
