import type { Problem } from '../problem.js';
import type { Piece } from './piece.js';

/**
 * UTF-8 that was once read as windows-1252 and saved again: `Ã©` for é, `Â«` for «, `â€™` for ’. No language writes these pairs.
 * It is told, not repaired: what was meant is the owner's to say.
 */
const MOJIBAKE = /Ã[\u0080-\u00bf€‰‡ˆŠ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ˜¦¢]/g;

/** Looks for mojibake in a text as it passes. */
export class MojibakeWatch {
  private count = 0;
  private line = 1;
  private sample = '';

  look({ text, anew }: Piece): void {
    if (anew) [this.count, this.line] = [0, 1];
    for (const match of text.matchAll(MOJIBAKE)) {
      if (this.count++ === 0) this.note(text, match.index);
    }
    if (this.count === 0) this.line += lineBreaks(text);
  }

  get problems(): readonly Problem[] {
    const { count, line, sample } = this;
    return count === 0 ? [] : [{ code: 'mojibake', line, count, sample }];
  }

  private note(text: string, index: number): void {
    this.line += lineBreaks(text.slice(0, index));
    this.sample = text
      .slice(Math.max(0, index - 20), index + 20)
      .replace(/\s+/g, ' ')
      .trim();
  }
}

function lineBreaks(text: string): number {
  const sign = text.includes('\n') ? '\n' : '\r';
  let breaks = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) breaks++;
  return breaks;
}
