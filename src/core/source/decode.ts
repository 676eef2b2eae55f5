import type { Problem } from '../problem.js';
import { around, lineAt } from '../text/place.js';
import { byteOrderMark, joined, utf16WithoutMark } from './bytes.js';
import type { ByteSource } from './byte-source.js';
import { decoded, encodingName } from './encodings.js';
import type { Guess } from './guess-encoding.js';
import { LoadError } from './load-error.js';
import type { Piece } from './piece.js';
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
  /** What is wrong with the bytes, as far as they have been read. */
  readonly problems: Problem[] = [];
  readonly #source: ByteSource;
  readonly #asked: string | undefined;
  readonly #kept: Uint8Array[] = [];
  #decoder: TextDecoder | null = null;
  #awaited = HEAD;
  #strict = false;
  #doubted = false;
  #begun = false;
  #proven = false;

  /** @param asked The encoding that the page's author says; without it, it is found out. */
  constructor(source: ByteSource, asked?: string) {
    this.#source = source;
    this.#asked = asked;
  }

  /**
   * The text as it comes.
   * @throws {LoadError} where the bytes are no text, or nothing at all.
   */
  async *pieces(): AsyncGenerator<Piece> {
    let length = 0;
    for await (const piece of this.#everyPiece()) {
      if (piece.anew) length = 0;
      if (length === 0) refuseMarkup(piece.text);
      const room = MOST_TEXT - length;
      length += piece.text.length;
      if (piece.text.length > room) {
        this.problems.push({ code: 'too-large' });
        yield { ...piece, text: wholeLines(piece.text.slice(0, room)) };
        return;
      }
      yield piece;
    }
  }

  async *#everyPiece(): AsyncGenerator<Piece> {
    for await (const chunk of this.#source.chunks) {
      this.bytes += chunk.length;
      if (!this.#decoder || this.#strict) this.#kept.push(chunk);
      const piece = await this.#take(chunk, false);
      if (piece) yield piece;
    }
    if (this.bytes === 0) throw new LoadError('empty');
    if (this.#source.total !== null && this.bytes < this.#source.total)
      this.problems.push({ code: 'cut-off' });
    const piece = await this.#take(new Uint8Array(), true);
    if (piece) yield piece;
  }

  /** Decodes what came, or everything anew where it proves that the encoding was not the one believed in. */
  async #take(chunk: Uint8Array, last: boolean): Promise<Piece | null> {
    let bytes = chunk;
    if (!this.#decoder) {
      if (!last && this.bytes < this.#awaited) return null;
      bytes = joined(this.#kept);
      this.#decoder = this.#doubted ? await this.#secondChoice(bytes) : this.#firstChoice(bytes);
    }
    try {
      return this.#piece(decoded(this.#decoder, bytes, last));
    } catch {
      return this.#doubt(last);
    }
  }

  #piece(text: string): Piece | null {
    if (!text) return null;
    const anew = this.#doubted && this.#begun && !this.#strict;
    this.#begun = !anew;
    this.#proven ||= this.#strict && BEYOND_ASCII.test(text);
    return { text, anew };
  }

  async #doubt(last: boolean): Promise<Piece | null> {
    if (last && this.#proven && this.#endsInsideLetter()) {
      this.problems.push({ code: 'cut-off' });
      return null;
    }
    this.#decoder = null;
    this.#strict = false;
    this.#doubted = true;
    this.#awaited = this.bytes + SECOND_LOOK;
    return this.#take(new Uint8Array(), last);
  }

  #endsInsideLetter(): boolean {
    const text = new TextDecoder().decode(joined(this.#kept));
    return text.indexOf(BAD) >= text.length - 1;
  }

  #firstChoice(bytes: Uint8Array): TextDecoder {
    const mark = byteOrderMark(bytes);
    if (!mark) refuseBinary(bytes);
    const said = this.#asked === undefined ? null : encodingName(this.#asked);
    if (this.#asked !== undefined && said === null) throw new LoadError('unknown-encoding');
    this.encoding = mark ?? said ?? utf16WithoutMark(bytes) ?? 'utf-8';
    this.#strict = this.encoding === 'utf-8' && said === null;
    return new TextDecoder(this.encoding, { fatal: this.#strict });
  }

  async #secondChoice(bytes: Uint8Array): Promise<TextDecoder> {
    this.#kept.length = 0;
    const damaged = new TextDecoder().decode(bytes);
    const at = damaged.indexOf(BAD);
    const line = lineAt(damaged, at);
    if (mostlyUtf8(damaged)) {
      this.problems.push({ code: 'not-utf8', line, sample: around(damaged, at) });
      return new TextDecoder();
    }
    const guess = this.#declaredCleanly(bytes) ?? (await guessed(bytes));
    this.encoding = guess.encoding;
    this.problems.push({ code: 'not-utf8', line });
    if (!guess.sure) this.problems.push({ code: 'encoding-unsure', sample: guess.encoding });
    return new TextDecoder(guess.encoding);
  }

  #declaredCleanly(bytes: Uint8Array): Guess | null {
    const encoding = encodingName(this.#source.charset ?? '');
    if (encoding === null || encoding === 'utf-8') return null;
    try {
      const text = decoded(new TextDecoder(encoding, { fatal: true }), bytes, false);
      return UNUSED.test(text) ? null : { encoding, sure: true };
    } catch {
      return null;
    }
  }
}

/** Most files are UTF-8: what guesses is fetched for the others. Without it the most usual encoding is taken. */
async function guessed(bytes: Uint8Array): Promise<Guess> {
  try {
    const { guessEncoding } = await import('./guess-encoding.js');
    return guessEncoding(bytes);
  } catch {
    return { encoding: 'windows-1252', sure: false };
  }
}

/** What stands for a byte that does not fit. */
const BAD = '\ufffd';

const BEYOND_ASCII = /[^\x00-\x7f]/;

/** C1 control characters: no text holds them, they come of a wrong encoding. */
const UNUSED = /[\x80-\x9f]/;

/** Whether most of what lies beyond ASCII is good UTF-8, so that a few bad bytes are damage, not another encoding. */
function mostlyUtf8(text: string): boolean {
  const bad = text.split(BAD).length - 1;
  const good = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return good > 2 * bad;
}

function wholeLines(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
