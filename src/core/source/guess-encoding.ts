import { beyondAscii } from './beyond-ascii.js';
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

/** What no text holds: unused bytes. */
const UNDEFINED = /[\ufffd\u0080-\u009f]/g;

/** What is seldom right: a sign or a capital inside a word, letters of two scripts side by side, three accents in a row. */
const ODD =
  /\p{L}[^\p{L}\x00-\x7f’·]\p{L}|\p{Ll}\p{Lu}|\p{Script=Latin}[\p{Script=Greek}\p{Script=Cyrillic}]|[\p{Script=Greek}\p{Script=Cyrillic}]\p{Script=Latin}|[à-ž]{3}/gu;

/**
 * The likeliest encoding of bytes that are not UTF-8. Several encodings can read any bytes at all, so letters decide: they
 * should be those of a language, stand with letters of their own script, and not be capitals inside a word.
 */
export function guessEncoding(bytes: Uint8Array): Guess {
  const sample = beyondAscii(bytes);
  const readings = CANDIDATES.map(([encoding, prior, common]) => {
    const text = decoded(new TextDecoder(encoding), sample);
    return { encoding, text, score: prior * plausibility(text, common) };
  });
  // The sort is stable: of equals, the most usual encoding wins.
  const [best, ...others] = readings.sort((left, right) => right.score - left.score);
  if (!best) return { encoding: 'windows-1252', sure: false };
  const rival = others.find(({ text }) => text !== best.text);
  return { encoding: best.encoding, sure: best.score > 0 && best.score > 1.2 * (rival?.score ?? 0) };
}

function plausibility(text: string, common: string): number {
  const times = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const usual = Array.from(text).filter((letter) => common.includes(letter)).length;
  return usual - times(ODD) - 3 * times(UNDEFINED);
}
