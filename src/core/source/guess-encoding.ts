import { decoded } from './encodings.js';

export interface Guess {
  /** The name of the encoding, as the Encoding standard spells it. */
  readonly encoding: string;
  /** False where another encoding would explain the bytes almost as well. */
  readonly sure: boolean;
}

/**
 * The encodings with one byte per letter that spreadsheets save in, the most usual first, each with the letters beyond ASCII
 * that its languages use most: where they turn up, the encoding is likely. The number weighs how usual it is among the files that
 * look alike in several of them.
 */
const CANDIDATES: readonly (readonly [encoding: string, prior: number, common: string])[] = [
  ['windows-1252', 1, 'éèêëàâäçôöîïùûüóòáíúñãõåøæœßÉÈÀÇÊÖÜÄÓ’–«»°€£©\u00a0'],
  ['macintosh', 1, 'éèêëàâäçôöîïùûüóòáíúñãõåøæœßÉÈÀÇÊÖÜÄÓ’–«»°£©\u00a0'],
  ['windows-1250', 0.7, 'ąćęłńóśźżčďěňřšťůýžáéíúőűăîșțöüŁŚŻČŠŽ'],
  ['windows-1251', 0.9, 'оеаинтсрвлкмдпуяыьзйОАСПМВЛКР'],
  ['windows-1253', 0.9, 'αειοηυωςστνρλκπμάέίόήΑΕΙΟΣΛΚΠΜ'],
];

const UNDEFINED = /[\ufffd\u0080-\u009f]/;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/** How many letters beyond ASCII are looked at: enough to tell languages apart, few enough to cost nothing. */
const SAMPLE = 2_000;

/**
 * The likeliest encoding of bytes that are not UTF-8. Several encodings can read any bytes at all, so letters decide: they
 * should be those of a language, stand with letters of their own script, and not be capitals inside a word.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = around(bytes);
  const readings = CANDIDATES.map(([encoding, prior, common]) => {
    const text = decoded(new TextDecoder(encoding), sample);
    return { encoding, text, score: prior * plausibility(text, new Set(common)) };
  });
  // The sort is stable: of equals, the most usual encoding wins.
  const [best, ...others] = readings.sort((left, right) => right.score - left.score);
  if (!best) return { encoding: 'windows-1252', sure: false };
  const rival = others.find(({ text }) => text !== best.text);
  return { encoding: best.encoding, sure: best.score > 0 && best.score > 1.2 * (rival?.score ?? 0) };
}

/** The bytes beyond ASCII, each with its neighbours; what lies between is left out. */
function around(bytes: Uint8Array): Uint8Array {
  const kept: number[] = [];
  let last = -1;
  for (let index = 0, found = 0; index < bytes.length && found < SAMPLE; index++) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    found++;
    if (index - 1 > last) kept.push(0x20);
    for (let near = Math.max(index - 1, last + 1); near <= Math.min(index + 1, bytes.length - 1); near++)
      kept.push(bytes[(last = near)] ?? 0);
  }
  return Uint8Array.from(kept);
}

function plausibility(text: string, common: ReadonlySet<string>): number {
  let score = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (letter > '\x7f')
      score += judge(letter, text.charAt(index - 1), text.charAt(index + 1)) + (common.has(letter) ? 1 : 0);
  }
  return score;
}

function judge(letter: string, before: string, after: string): number {
  if (UNDEFINED.test(letter)) return -3;
  const inWord = isLetter(before) && isLetter(after);
  if (!isLetter(letter)) return inWord && letter !== '’' && letter !== '·' ? -1 : 0;
  if (isCapital(letter) && isLetter(before) && !isCapital(before)) return -1;
  const latin = LATIN.test(letter);
  if ([before, after].some((near) => isLetter(near) && LATIN.test(near) !== latin)) return -1;
  // Accented letters of a Latin language seldom come three in a row.
  return latin && isLetter(before) && before > '\x7f' && isLetter(after) && after > '\x7f' ? -1 : 0;
}

function isLetter(character: string): boolean {
  return LETTER.test(character);
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
