import type { Problem } from '../problem.js';
import { around, lineBreaks } from '../text/place.js';
import type { Piece } from './piece.js';

/**
 * UTF-8 that was once read as windows-1252 and saved again: `Ã©` for é, `Â«` for «, `â€™` for ’. No language writes these pairs.
 * It is told, not repaired: what was meant is the owner's to say.
 */
const MOJIBAKE = /Ã[\u0080-\u00bf€‰‡ˆŠ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ˜¦¢]/g;

/** Looks for mojibake in a text as it passes. */
export class MojibakeWatch {
  #count = 0;
  #line = 1;
  #sample = '';

  look({ text, anew }: Piece): void {
    if (anew) [this.#count, this.#line] = [0, 1];
    const places = Array.from(text.matchAll(MOJIBAKE), ({ index }) => index);
    if (this.#count === 0) {
      this.#line += lineBreaks(text.slice(0, places[0]));
      this.#sample = around(text, places[0] ?? 0);
    }
    this.#count += places.length;
  }

  get problems(): readonly Problem[] {
    const [count, line, sample] = [this.#count, this.#line, this.#sample];
    return count === 0 ? [] : [{ code: 'mojibake', line, count, sample }];
  }
}
