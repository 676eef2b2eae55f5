import type { Problem } from '../problem.js';
import { byteOrderMark, joined, utf16WithoutMark } from './bytes.js';
import type { ByteSource } from './byte-source.js';
import { decoderFor, encodingName, type Decoder } from './encodings.js';
import { guessEncoding } from './guess-encoding.js';
import { LoadError } from './load-error.js';
import type { Piece } from './piece.js';
import { MojibakeWatch } from './mojibake.js';
import { refuseBinary, refuseMarkup } from './signature.js';

/** How much text is read at most, in characters; what comes after is left out and told. */
const MOST_TEXT = 50_000_000;

/** How many bytes are awaited before the file is looked at. */
const HEAD = 4_096;

/** How many more bytes are awaited, once the bytes prove not to be UTF-8, before a guess is made on them. */
const SECOND_LOOK = 262_144;

/**
 * Turns the bytes of one file into text and knows how it did. Order of belief: a byte order mark, what the page's author
 * says, UTF-16 by its zero bytes, strict UTF-8, what the server declares, the likeliest encoding by its letters. The server
 * comes late because many declare ISO 8859-1 for every file; a text that is valid UTF-8 beyond ASCII is UTF-8.
 */
export class TextReading {
  /** The name of the encoding, as the Encoding standard spells it. */
  encoding = 'utf-8';
  /** How many bytes have been read. */
  bytes = 0;
  private readonly faults: Problem[] = [];
  private readonly source: ByteSource;
  private readonly asked: string | undefined;
  private readonly mojibake = new MojibakeWatch();
  private readonly kept: Uint8Array[] = [];
  private decoder: Decoder | null = null;
  private awaited = HEAD;
  private strict = false;
  private doubted = false;
  private begun = false;
  private proven = false;

  /** @param asked The encoding that the page's author says; without it, it is found out. */
  constructor(source: ByteSource, asked?: string) {
    this.source = source;
    this.asked = asked;
  }

  /** What is wrong with the bytes, as far as they have been read. */
  get problems(): readonly Problem[] {
    return [...this.faults, ...this.mojibake.problems];
  }

  /**
   * The text as it comes.
   * @throws {LoadError} where the bytes are no text, or nothing at all.
   */
  async *pieces(): AsyncGenerator<Piece> {
    let length = 0;
    for await (const piece of this.everyPiece()) {
      if (piece.anew) length = 0;
      if (length === 0) refuseMarkup(piece.text);
      const room = MOST_TEXT - length;
      length += piece.text.length;
      this.mojibake.look(piece);
      if (piece.text.length > room) {
        this.faults.push({ code: 'too-large' });
        yield { ...piece, text: wholeLines(piece.text.slice(0, room)) };
        return;
      }
      yield piece;
    }
  }

  private async *everyPiece(): AsyncGenerator<Piece> {
    for await (const chunk of this.source.chunks) {
      this.bytes += chunk.length;
      if (!this.decoder || this.strict) this.kept.push(chunk);
      const piece = this.take(chunk, false);
      if (piece) yield piece;
    }
    if (this.bytes === 0) throw new LoadError('empty');
    if (this.source.total !== null && this.bytes < this.source.total) this.faults.push({ code: 'cut-off' });
    const piece = this.take(new Uint8Array(), true);
    if (piece) yield piece;
  }

  /** Decodes what came, or everything anew where it proves that the encoding was not the one believed in. */
  private take(chunk: Uint8Array, last: boolean): Piece | null {
    let bytes = chunk;
    if (!this.decoder) {
      if (!last && this.bytes < this.awaited) return null;
      bytes = joined(this.kept);
      this.decoder = this.doubted ? this.secondChoice(bytes) : this.firstChoice(bytes);
    }
    try {
      return this.piece(this.decoder.decode(bytes, { stream: !last }));
    } catch {
      return this.doubt(last);
    }
  }

  private piece(text: string): Piece | null {
    if (!text) return null;
    const anew = this.doubted && this.begun && !this.strict;
    this.begun = !anew;
    this.proven ||= this.strict && BEYOND_ASCII.test(text);
    return { text, anew };
  }

  private doubt(last: boolean): Piece | null {
    if (last && this.proven && this.endsInsideLetter()) {
      this.faults.push({ code: 'cut-off' });
      return null;
    }
    this.decoder = null;
    this.strict = false;
    this.doubted = true;
    this.awaited = this.bytes + SECOND_LOOK;
    return this.take(new Uint8Array(), last);
  }

  private endsInsideLetter(): boolean {
    const text = new TextDecoder().decode(joined(this.kept));
    return text.indexOf('\ufffd') >= text.length - 1;
  }

  private firstChoice(bytes: Uint8Array): Decoder {
    const mark = byteOrderMark(bytes);
    if (!mark) refuseBinary(bytes);
    const said = this.asked === undefined ? null : encodingName(this.asked);
    if (this.asked !== undefined && said === null) throw new LoadError('unknown-encoding');
    this.encoding = mark ?? said ?? utf16WithoutMark(bytes) ?? this.declaredSevenBit() ?? 'utf-8';
    this.strict = this.encoding === 'utf-8' && said === null;
    return decoderFor(this.encoding, { fatal: this.strict });
  }

  /** An encoding that hides its letters in ASCII looks like UTF-8: here alone the server is believed first. */
  private declaredSevenBit(): string | null {
    const declared = encodingName(this.source.charset ?? '');
    return declared === 'iso-2022-jp' ? declared : null;
  }

  private secondChoice(bytes: Uint8Array): Decoder {
    this.kept.length = 0;
    const damaged = new TextDecoder().decode(bytes);
    if (mostlyUtf8(damaged)) {
      const at = damaged.indexOf('\ufffd');
      this.faults.push({ code: 'not-utf8', line: lineAt(damaged, at), sample: around(damaged, at) });
      this.encoding = 'utf-8';
      return new TextDecoder();
    }
    const guess = this.declaredCleanly(bytes) ?? guessEncoding(bytes);
    this.encoding = guess.encoding;
    this.faults.push({ code: 'not-utf8', line: lineAt(damaged, damaged.indexOf('\ufffd')) });
    if (!guess.sure) this.faults.push({ code: 'encoding-unsure', sample: guess.encoding });
    return decoderFor(guess.encoding);
  }

  private declaredCleanly(bytes: Uint8Array): { encoding: string; sure: boolean } | null {
    const declared = encodingName(this.source.charset ?? '');
    if (declared === null || declared === 'utf-8') return null;
    try {
      const text = decoderFor(declared, { fatal: true }).decode(bytes, { stream: true });
      return UNUSED.test(text) ? null : { encoding: declared, sure: true };
    } catch {
      return null;
    }
  }
}

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** C1 control characters: no text holds them, they come of a wrong encoding. */
const UNUSED = /[\x80-\x9f]/;

/** Whether most of what lies beyond ASCII is good UTF-8, so that a few bad bytes are damage, not another encoding. */
function mostlyUtf8(text: string): boolean {
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return good > 2 * bad;
}

function wholeLines(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, Math.max(index, 0)).split(/\r\n|\r|\n/).length;
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 20), index + 20);
}
