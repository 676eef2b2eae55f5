import type { Problem } from '../problem.js';
import { byteOrderMark } from './bytes.js';
import type { ByteSource } from './byte-source.js';
import { askedEncoding, firstDecision, secondDecision, type Decision, type Said } from './decision.js';
import { LoadError } from './load-error.js';
import type { Piece } from './piece.js';
import { RewindableBytes } from './rewindable-bytes.js';
import { refuseMarkup } from './signature.js';

/** How much text is read at most, in characters; what comes after is left out and told. */
const MOST_TEXT = 50_000_000;

/** How many bytes are awaited before the file is looked at. */
const HEAD = 4_096;

/** How many more bytes are awaited, once the bytes prove not to be UTF-8, before a guess is made on them. */
const SECOND_LOOK = 262_144;

/**
 * Turns the bytes of one file into text and knows how it did. The text is read as the first decision on its encoding says; where the
 * bytes disprove that, it is read from the beginning again, as the second one says.
 */
export class TextReading {
  readonly #source: ByteSource;
  readonly #asked: string | undefined;
  readonly #bytes: RewindableBytes;
  #problems: readonly Problem[] = [];

  /** @param asked The encoding that the page's author says; without it, it is found out. */
  constructor(source: ByteSource, asked?: string) {
    this.#source = source;
    this.#asked = asked;
    this.#bytes = new RewindableBytes(source.chunks);
  }

  /** How many bytes have been read. */
  get bytes(): number {
    return this.#bytes.arrived;
  }

  /** What is wrong with the bytes, as far as they have been read. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /**
   * The text as it comes.
   * @throws {LoadError} where the bytes are no text, or nothing at all.
   */
  async *pieces(): AsyncGenerator<Piece, void> {
    try {
      const head = await this.#bytes.head(HEAD, (bytes) => byteOrderMark(bytes)?.length ?? 0);
      if (head.length === 0) throw new LoadError('empty');
      const said: Said = { asked: askedEncoding(this.#asked), charset: this.#source.charset };
      if (yield* this.#piecesAs(firstDecision(head, said))) return;
      const more = await this.#bytes.atLeast(this.bytes + SECOND_LOOK);
      yield* this.#piecesAs(await secondDecision(more, this.#bytes.ended, said));
    } finally {
      await this.#bytes.close();
    }
  }

  /** The text from its beginning; in the end, whether the bytes are what the decision says. */
  async *#piecesAs(decision: Decision): AsyncGenerator<Piece, boolean> {
    const { encoding, isProvisional: fatal, problems } = decision;
    const decoder = new TextDecoder(encoding, { fatal });
    this.#problems = problems;
    let length = 0;
    for await (const chunk of fatal ? this.#bytes.fromBeginning() : this.#bytes.forTheLastTime()) {
      const text = textOf(decoder, chunk);
      if (text === null) return false;
      if (length === 0) refuseMarkup(text);
      const room = MOST_TEXT - length;
      length += text.length;
      if (text) yield { text: text.length > room ? wholeLines(text.slice(0, room)) : text, decision };
      if (text.length > room) return this.#told('too-large');
    }
    const unfinished = textOf(decoder);
    if (unfinished === null) return false;
    const { total } = this.#source;
    const isCut = unfinished !== '' || (total !== null && this.bytes < total);
    return isCut ? this.#told('cut-off') : true;
  }

  #told(code: Problem['code']): true {
    this.#problems = [...this.#problems, { code }];
    return true;
  }
}

/**
 * The text of the next bytes; null where they do not fit a strict decoder. Without bytes, what stands for a letter that the file ends
 * within. Always as a part of a stream: only then does Node 20 tell windows-1252 from ISO 8859-1.
 */
function textOf(decoder: TextDecoder, bytes?: Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

function wholeLines(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
