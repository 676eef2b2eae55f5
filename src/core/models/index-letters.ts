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

/**
 * A title without the words that nobody looks it up by: « La Ligue » stands under L of « Ligue ». Words that end with an apostrophe cling to
 * what follows them. A title that is nothing else stays as it is.
 */
export function skipper(words: readonly string[]): (title: string) => string {
  const skipped = new Set(words.map(fold));
  return (title) => {
    let rest = title;
    for (;;) {
      const [found = '', clinging, word] = /^(?:(\p{L}+['’ʼ])|([\p{L}\p{N}]+)\s+)/u.exec(rest) ?? [];
      if (found === '' || found.length === rest.length || !skipped.has(fold(clinging ?? word ?? '')))
        return rest;
      rest = rest.slice(found.length).trimStart();
    }
  };
}

/** Letters that some alphabets have as letters of their own. */
const ownElsewhere = ['ä', 'å', 'ö', 'ñ', 'ø', 'č', 'ş', 'ü', 'ch', 'll'];

/**
 * The form of a title whose codes follow each other as the titles do in this language; null for a language where they do not. Of a title
 * that holds other letters than the plain ones there is no such form.
 */
export function plainKey(language: string): ((title: string) => string | null) | null {
  const compare = indexAlphabet(language);
  const isPlain = ownElsewhere.every(
    (letter) => compare(letter, fold(letter)) === 0 && compare(letter, 'z') < 0,
  );
  // « ch » and « ll » are letters where they stand behind all that begin with c and l.
  if (!isPlain || compare('ch', 'cz') > 0 || compare('ll', 'lz') > 0) return null;
  return (title) => {
    const key = fold(title).replace(/[\s\p{P}]+/gu, '');
    return /^[a-z\d]*$/.test(key) ? key.replace(/\d+/g, (digits) => digits.padStart(12, '0')) : null;
  };
}
