import type { LitElement } from 'lit';
import { breathe, painted } from '../core/base/pace.js';
import type { Collection, Results } from '../core/collection/collection.js';
import type { VisitController } from '../visit/visit-controller.js';

type Host = LitElement & { readonly visit: VisitController };

/** So few entries are drawn at once. */
export const FEW = 10;

/**
 * Draws the answer to what is typed in two frames: first the entries that the window holds, so that every letter is answered at once,
 * then the others, in whose places stands meanwhile what stood there. Any other answer is drawn as a whole: whoever asks for it may be
 * anywhere in the list.
 */
export class AnswerInTurn {
  readonly #host: Host;
  /** The answer that is drawn, the words that it was given for, and by whom. */
  #answer: Results | null = null;
  #words = '';
  #collection: Collection | null = null;
  /** The answer that is drawn as a whole. */
  #whole: Results | null = null;
  #coming: Promise<void> | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Looks at the answer, before each drawing. */
  follow(): void {
    const { results, collection, selection } = this.#host.visit;
    if (results === this.#answer) return;
    const isTyped =
      selection.words !== this.#words && selection.open === '' && collection === this.#collection;
    const areMany = isMany(this.#answer) && isMany(results);
    this.#answer = results;
    this.#words = selection.words;
    this.#collection = collection;
    if (!isTyped || !areMany) this.#whole = results;
    else this.#coming ??= this.#complete();
  }

  /** The answer whose entries are all drawn: the one before, as long as only the first of this one are. */
  get whole(): Results | null {
    return this.#whole;
  }

  /** Resolves once all is drawn. */
  async settled(): Promise<void> {
    await this.#coming;
  }

  async #complete(): Promise<void> {
    await painted();
    // Who else waits for the frame comes first.
    await breathe();
    this.#coming = null;
    this.#whole = this.#answer;
    this.#host.requestUpdate();
  }
}

const isMany = (results: Results | null): boolean => results !== null && results.entries.length > FEW;
