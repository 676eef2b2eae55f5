import type { ByteSource } from './byte-source.js';
import { joined } from './bytes.js';

/**
 * The bytes of a file on their way, with what is said about it. They can be taken from the beginning as often as wanted, until they are
 * taken for the last time.
 */
export class FileBytes {
  /** What the server or the file system says. */
  readonly said: Omit<ByteSource, 'chunks'>;
  /** How many bytes have come. */
  arrived = 0;
  /** Whether they are all there. */
  ended = false;
  readonly #incoming: AsyncIterator<Uint8Array>;
  readonly #kept: Uint8Array[] = [];

  constructor({ chunks, ...said }: ByteSource) {
    this.said = said;
    this.#incoming = chunks[Symbol.asyncIterator]();
  }

  /** Waits until so many bytes have come, or all there are, and gives what has come from the beginning. */
  async atLeast(count: number): Promise<Uint8Array> {
    while (this.arrived < count) if (!(await this.#keepNext())) break;
    return joined(this.#kept);
  }

  /** As `atLeast`; from then on these bytes are one chunk, without the first `skipped(bytes)` of them. */
  async head(count: number, skipped: (bytes: Uint8Array) => number): Promise<Uint8Array> {
    const head = await this.atLeast(count);
    this.#kept.splice(0, Infinity, head.subarray(skipped(head)));
    return head;
  }

  /** All bytes from the beginning, for a reading that may have to begin anew. */
  async *fromBeginning(): AsyncGenerator<Uint8Array> {
    for (let index = 0; index < this.#kept.length || (await this.#keepNext()); index++)
      yield this.#kept[index] ?? new Uint8Array();
  }

  /** All bytes from the beginning, for a reading that will not begin anew: nothing is held any longer. */
  async *forTheLastTime(): AsyncGenerator<Uint8Array> {
    yield* this.#kept.splice(0);
    for (let chunk = await this.#next(); chunk; chunk = await this.#next()) yield chunk;
  }

  /** Asks for nothing more. */
  async close(): Promise<void> {
    await this.#incoming.return?.();
  }

  async #keepNext(): Promise<boolean> {
    const chunk = await this.#next();
    if (chunk) this.#kept.push(chunk);
    return chunk !== null;
  }

  async #next(): Promise<Uint8Array | null> {
    const next = this.ended ? null : await this.#incoming.next();
    if (!next || next.done) {
      this.ended = true;
      return null;
    }
    this.arrived += next.value.length;
    return next.value;
  }
}
