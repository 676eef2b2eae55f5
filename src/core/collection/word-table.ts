import { isInclusiveSign, readInclusive } from '../text/inclusive.js';
import { INVISIBLE, letterCode, letterCodes, SEPARATOR, SPECIAL, UNKNOWN } from '../text/letters.js';
import { otherForms, wordForm } from '../text/words.js';

/** No longer word has another form: most words need not be asked. */
const LONGEST_SHORT = 6;
const HASH_SEED = -2128831035;
const FNV_PRIME = 16777619;
const SECOND_SEED = 5381;

/**
 * Numbers every different word of a file as it is met. Cuts and folds exactly as `wordsIn` does, but hashes the letters as it
 * goes (64 bits, FNV-1a and djb2), so that a word that was seen before costs no new string: that is most of the work of an index.
 */
export class WordTable {
  /** Every word met so far, by its number. */
  readonly words: string[] = [];
  /** Open addressing, at most half full: the number of the word plus one, 0 where free. */
  #slots = new Uint32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  readonly #found: number[] = [];

  /** The numbers of the words of a text, in its order and as often as they stand there; the list is used again by the next call. */
  numbersIn(text: string): readonly number[] {
    this.#found.length = 0;
    for (let at = 0; at < text.length;) {
      const code = letterCodes[text.charCodeAt(at)] as number;
      const known = code === UNKNOWN ? letterCode(text, at) : code;
      at = known > INVISIBLE ? this.#readWord(text, at) : at + 1;
    }
    return this.#found;
  }

  /** Reads the word that begins here and returns where to read on. */
  #readWord(text: string, begin: number): number {
    let hash = HASH_SEED;
    let second = SECOND_SEED;
    let special = false;
    let end = begin;
    for (; end < text.length; end++) {
      let code = letterCodes[text.charCodeAt(end)] as number;
      if (code === UNKNOWN) code = letterCode(text, end);
      if (code === SEPARATOR) break;
      if (code === INVISIBLE) continue;
      special ||= code === SPECIAL;
      hash = Math.imul(hash ^ code, FNV_PRIME);
      second = Math.imul(second, 33) ^ code;
    }
    const number = special ? this.#add(text.slice(begin, end)) : this.#number(hash, second, text, begin, end);
    if (number < 0) return end;
    this.#found.push(number);
    if (isInclusiveSign(text.charCodeAt(end))) return this.#readEnding(text, number, end);
    if (end - begin <= LONGEST_SHORT) this.#addForms(otherForms(this.words[number] as string));
    return end;
  }

  /** Adds the other forms of a word that is followed by an inclusive ending, and tells where to read on. */
  #readEnding(text: string, number: number, at: number): number {
    const word = this.words[number] as string;
    const inclusive = readInclusive(text, word, at);
    this.#addForms(inclusive ? inclusive.forms.slice(1) : otherForms(word));
    return inclusive && !inclusive.loose ? inclusive.end : at + 1;
  }

  #addForms(forms: readonly string[]): void {
    for (const form of forms) this.#found.push(this.#add(form));
  }

  /** The number of a word that is no plain run of units; −1 where nothing of it can be searched. */
  #add(written: string): number {
    const word = wordForm(written);
    let [hash, second] = [HASH_SEED, SECOND_SEED];
    for (let at = 0; at < word.length; at++) {
      hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME);
      second = Math.imul(second, 33) ^ word.charCodeAt(at);
    }
    return word === '' ? -1 : this.#number(hash, second, word, 0, word.length);
  }

  #number(hash: number, second: number, text: string, begin: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
      const at = (taken - 1) * 2;
      if (this.#hashes[at] === hash && this.#hashes[at + 1] === second) return taken - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.words.push(wordForm(text.slice(begin, end))) - 1;
    this.#hashes[number * 2] = hash;
    this.#hashes[number * 2 + 1] = second;
    slots[slot] = number + 1;
    if (this.words.length * 2 >= slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.words.length; number++) {
      const hash = hashes[number * 2] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}
