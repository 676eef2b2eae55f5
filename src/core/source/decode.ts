import type { Problem } from '../base/problem.js';
import { byteOrderMark } from './bytes.js';
import { askedEncoding, firstDecision, secondDecision, type Decision, type Said } from './decision.js';
import type { DecodedText } from './decoded-text.js';
import { openDecoder, type Decoder } from './encodings.js';
import type { FileBytes } from './file-bytes.js';

/** How much text is read at most, in characters; what comes after is left out and told. */
const MOST_TEXT = 50_000_000;

/** How many bytes are awaited before the encoding is looked at. */
const HEAD = 4_096;

/** How many more bytes are awaited, once the bytes prove not to be UTF-8, before a guess is made on them. */
const SECOND_LOOK = 262_144;

/**
 * Turns the bytes of one file into text and knows how it did. The text is read as the first decision on its encoding says; where the
 * bytes disprove that, it is read from the beginning again, as the second one says.
 */
export class TextDecoding {
  readonly #bytes: FileBytes;
  readonly #asked: string | undefined;
  #problems: readonly Problem[] = [];

  /** @param asked The encoding that the page's author says; without it, it is found out. */
  constructor(bytes: FileBytes, asked?: string) {
    this.#bytes = bytes;
    this.#asked = asked;
  }

  /** What is wrong with the bytes, as far as they have been decoded. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /**
   * The text as it comes.
   * @throws {LoadError} where the page's author says an encoding that does not exist.
   */
  async *texts(): AsyncGenerator<DecodedText, void> {
    try {
      const head = await this.#bytes.head(HEAD, (bytes) => byteOrderMark(bytes)?.length ?? 0);
      const said: Said = { asked: askedEncoding(this.#asked), charset: this.#bytes.said.charset };
      if (yield* this.#textsAs(firstDecision(head, said.asked))) return;
      const more = await this.#bytes.atLeast(this.#bytes.arrived + SECOND_LOOK);
      yield* this.#textsAs(await secondDecision(more, this.#bytes.ended, said));
    } finally {
      await this.#bytes.close();
    }
  }

  /** The text from its beginning; in the end, whether the bytes are what the decision says. */
  async *#textsAs(decision: Decision): AsyncGenerator<DecodedText, boolean> {
    const { encoding, isProvisional: fatal, problems } = decision;
    const decoder = await openDecoder(encoding, fatal);
    this.#problems = problems;
    let length = 0;
    for await (const chunk of fatal ? this.#bytes.fromBeginning() : this.#bytes.forTheLastTime()) {
      const text = textOf(decoder, chunk);
      if (text === null) return false;
      const room = MOST_TEXT - length;
      length += text.length;
      if (text) yield { text: text.length > room ? wholeLines(text.slice(0, room)) : text, decision };
      if (text.length > room) return this.#told('too-large');
    }
    const unfinished = textOf(decoder);
    if (unfinished === null) return false;
    const { arrived, said } = this.#bytes;
    const isCut = unfinished !== '' || (said.total !== null && arrived < said.total);
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
function textOf(decoder: Decoder, bytes?: Uint8Array): string | null {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

function wholeLines(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
}
