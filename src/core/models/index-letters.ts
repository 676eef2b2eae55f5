import { remembering } from '../base/remembering.js';
import { fold } from '../text/fold.js';

/** Under which digits stand, and all that is neither letter nor digit. */
export const DIGITS = '0-9';
export const OTHERS = '#';

/** How titles follow each other in an index: case, accents and punctuation do not count, 2 stands before 10. */
export function indexAlphabet(language: string): (one: string, other: string) => number {
  const options = { sensitivity: 'base', numeric: true, ignorePunctuation: true } as const;
  return new Intl.Collator(known(language), options).compare;
}

function known(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}

/**
 * The letter under which a title stands, as the alphabet of the language has it: É with E in French, Ä by itself in Swedish, Ñ by itself
 * in Spanish. Which ones are letters of their own the language's own order tells.
 */
export function letterReader(language: string): (title: string) => string {
  const compare = indexAlphabet(language);
  const letters = new Map<string, string>();
  const letterOf = (first: string): string => {
    const plain = fold(first);
    const isOwn = compare(first, plain) !== 0;
    return (isOwn ? first : (Array.from(plain)[0] ?? first)).toLocaleUpperCase(known(language));
  };
  return (title) => {
    const [, first] = /^[\p{P}\p{Z}]*([\p{L}\p{N}]\p{M}*)/u.exec(title) ?? [];
    if (first === undefined) return OTHERS;
    if (/^\p{N}/u.test(first)) return DIGITS;
    const letter = letters.get(first) ?? letterOf(first.normalize('NFC'));
    letters.set(first, letter);
    return letter;
  };
}

/** Where a letter stands among others: digits first, what is no letter last. */
export function compareLetters(language: string): (one: string, other: string) => number {
  const compare = indexAlphabet(language);
  const rank = (letter: string): number => (letter === DIGITS ? 0 : letter === OTHERS ? 2 : 1);
  return (one, other) => rank(one) - rank(other) || compare(one, other);
}

/** Every letter that readers look for: those of the Latin alphabet where any of it is there, and what else is there. */
export function alphabetWith(present: readonly string[], language: string): readonly string[] {
  const isLatin = present.some((letter) => /^\p{Script=Latin}/u.test(letter));
  const latin = isLatin ? Array.from({ length: 26 }, (_, place) => String.fromCodePoint(0x41 + place)) : [];
  return [...new Set([...latin, ...present])].sort(compareLetters(language));
}

/** Different first words of titles that are remembered. */
const MOST_WORDS = 1000;

/**
 * A title without the words that nobody looks it up by: « La Ligue » stands under L of « Ligue ». Words that end with an apostrophe cling to
 * what follows them. A title that is nothing else stays as it is.
 */
export function skipper(words: readonly string[]): (title: string) => string {
  const skipped = new Set(words.map(fold));
  const isSkipped = remembering(MOST_WORDS, (word) => skipped.has(fold(word)));
  return (title) => {
    let rest = title;
    for (;;) {
      // What is cut off where no word ends is none of them either.
      const end = rest.search(/[\s'’ʼ]/);
      if (end < 0 || !(isSkipped(rest.slice(0, end)) || isSkipped(rest.slice(0, end + 1)))) return rest;
      const [found = '', clinging, word] = /^(?:(\p{L}+['’ʼ])|([\p{L}\p{N}]+)\s+)/u.exec(rest) ?? [];
      if (found === '' || found.length === rest.length || !isSkipped(clinging ?? word ?? '')) return rest;
      rest = rest.slice(found.length).trimStart();
    }
  };
}
