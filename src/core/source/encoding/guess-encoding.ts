import { beyondAscii } from '../beyond-ascii.js';
import { decoded, openDecoder } from '../encodings.js';
import { candidates, type Alphabet, type Candidate } from './alphabets.js';
import { contextScore } from './context-score.js';

export interface Guess {
  /** The name of the encoding, as the Encoding standard spells it, where it knows it. */
  readonly encoding: string;
  /** False where another encoding would explain the bytes almost as well. */
  readonly sure: boolean;
}

interface Reading {
  readonly encoding: string;
  readonly text: string;
  /** How likely a letter beyond ASCII is, on an average: 1 where all are usual ones of one language. */
  readonly score: number;
}

/** How much better than any other reading, for every letter, a reading of so many letters has to be to be sure. */
const clearly = (letters: number): number => 0.15 + 3 / letters;

/** Up to this, nothing reads like a language: the most usual encoding is as good as any. */
const LEAST = 0.25;

/** How much less likely a language is that is not the first of its encoding. */
const LESS_LIKELY = 0.03;

/**
 * The likeliest encoding of bytes that are not UTF-8. Several encodings can read any bytes at all, so letters decide: they
 * should be those of one language, stand with letters of their own script, and not be capitals inside a word.
 */
export async function guessEncoding(bytes: Uint8Array): Promise<Guess> {
  const [best, ...others] = await readings(beyondAscii(bytes, 2));
  if (!best || best.score <= LEAST) return { encoding: 'windows-1252', sure: false };
  const rival = others.find(({ text }) => text !== best.text);
  const lead = best.score - (rival?.score ?? 0);
  return { encoding: best.encoding, sure: best.score > 0.5 && lead > clearly(countOf(best.text)) };
}

/** What the bytes say in each encoding, the likeliest first. The sort is stable: of equals, the most usual encoding wins. */
export async function readings(sample: Uint8Array): Promise<readonly Reading[]> {
  const found: Reading[] = [];
  for (const candidate of candidates) {
    const text = await textIn(candidate, sample);
    if (text !== null) found.push(readingOf(candidate, text));
  }
  return found.sort((left, right) => right.score - left.score);
}

const countOf = (text: string): number => text.match(/[^\x00-\x7f]/gu)?.length ?? 0;

/** A letter of several bytes must be whole; bytes that mean nothing cost an encoding of single bytes, and do not rule it out. */
async function textIn({ encoding, isWide = false }: Candidate, sample: Uint8Array): Promise<string | null> {
  try {
    return decoded(await openDecoder(encoding, isWide), sample, false);
  } catch {
    return null;
  }
}

function readingOf({ encoding, alphabets, rarity, isWide = false }: Candidate, text: string): Reading {
  const letters = lettersOf(text);
  const scores = alphabets.map(
    (alphabet, place) => averageScore(text, letters, alphabet, isWide) - (place > 0 ? LESS_LIKELY : 0),
  );
  return { encoding, text, score: Math.max(...scores) - rarity };
}

/** A letter beyond ASCII between others, and how often it stands like that: the words of a list come back again and again. */
interface Letter {
  readonly letter: string;
  readonly around: readonly (string | undefined)[];
  times: number;
}

function lettersOf(text: string): readonly Letter[] {
  const all = Array.from(text);
  const found = new Map<string, Letter>();
  for (const [place, letter] of all.entries()) {
    if (letter < '\u0080') continue;
    const around = [all[place - 2], all[place - 1], all[place + 1]];
    const key = around.join(letter);
    const known = found.get(key);
    if (known) known.times++;
    else found.set(key, { letter, around, times: 1 });
  }
  return [...found.values()];
}

/** What the letters beyond ASCII are worth, on an average. */
function averageScore(text: string, letters: readonly Letter[], alphabet: Alphabet, isWide: boolean): number {
  const mistakes = alphabet.never ? (text.match(alphabet.never)?.length ?? 0) : 0;
  let [score, count] = [-mistakes, 0];
  for (const { letter, around, times } of letters) {
    score += times * contextScore(letter, around, worth(letter, alphabet, isWide));
    count += times;
  }
  return count === 0 ? 0 : Math.round(score * 100) / 100 / count; // of equals, none is ahead by an error of rounding
}

/** The small kana of terminals. */
const halfWidth = /[\uff61-\uff9f]/;

/** What a letter is worth in a language: the signs of the East that are not usual are still some. */
function worth(letter: string, { usual, others = '' }: Alphabet, isWide: boolean): number {
  const small = letter.toLowerCase();
  if (usual.includes(small)) return 1;
  if (others.includes(small) || others.includes(letter)) return 0.7;
  return isWide && !halfWidth.test(letter) ? 0.35 : -1;
}
