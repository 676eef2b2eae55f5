import type { Steps } from '../base/pace.js';
import type { Comparing } from './comparable.js';

type Compare = Comparing['compare'];

/** The form of a text; null where it holds what the alphabet does not have. */
type KeyOf = (text: string) => string | null;

/**
 * The form of texts whose codes follow each other as an alphabet (digits by their number, case and accents without weight) has the texts:
 * such forms are compared several times faster. Null for an alphabet that takes two letters for one.
 */
export function alphabetKeys(compare: Compare): KeyOf | null {
  const apart = new Map([...told].filter(([letter, letters]) => compare(letter, letters) === 0));
  const keyOf = keysBy(weightsIn(compare), apart);
  return isTrue(keyOf, compare) ? keyOf : null;
}

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCharCode(from + place));

const small = range(0x61, 0x7a);

/** What names in Latin letters are made of, but for digits and for signs that are told as several. */
const signs = [
  ...[...range(0x20, 0x2f), ...range(0x3a, 0x7e), ...range(0xa0, 0x17f)].filter((sign) => {
    const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
    return plain.length < 2 && !/[æœßŒÆ]|\p{N}/u.test(sign + plain);
  }),
  ...Array.from('’‘“”–—€\u202f'),
];

/** One letter that is told as two. */
const told: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
]);

/** More digits than any number of a list has. */
const MOST_DIGITS = 40;
/** What stands for a letter that is not known, and for what has no weight. */
const UNKNOWN = 0;
const WEIGHTLESS = 0xff;
/** Beyond the last of the signs. */
const MOST_CODES = 0x20ad;

/** What each sign weighs, by its code. Where digits have their place stand signs for how many there are: 2 comes before 10. */
function weightsIn(compare: Compare): Uint8Array {
  const weights = new Uint8Array(MOST_CODES);
  let weight = 0;
  let before = '';
  for (const sign of [...signs, '0'].sort(compare)) {
    if (compare(before, sign) !== 0) weight += before === '0' ? MOST_DIGITS : 1;
    before = sign;
    // An alphabet of more letters than there are weights has none for the last ones.
    if (weight < WEIGHTLESS) weights[sign.charCodeAt(0)] = compare('', sign) === 0 ? WEIGHTLESS : weight;
  }
  return weights;
}

/** Longer texts are compared as they are. */
const LONGEST = 2000;

function keysBy(weights: Uint8Array, apart: ReadonlyMap<string, string>): KeyOf {
  const first = weights[ZERO] ?? UNKNOWN;
  const key = new Uint8Array(2 * LONGEST);
  const keyOf = (written: string): string | null => {
    if (written.length > LONGEST) return null;
    // Zeros before a number do not count.
    const text = /0\d/.test(written) ? written.replace(/(^|\D)0+(?=\d)/g, '$1') : written;
    let end = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code)) {
        const digits = isDigit(text.charCodeAt(at - 1)) ? 0 : digitsAt(text, at);
        if (digits >= MOST_DIGITS) return null;
        if (digits > 0) key[end++] = first + digits;
        key[end++] = code;
      } else {
        const weight = code < MOST_CODES ? weights[code] : UNKNOWN;
        if (weight === UNKNOWN) return apart.has(text.charAt(at)) ? keyOf(takenApart(text, apart)) : null;
        if (weight !== WEIGHTLESS) key[end++] = weight as number;
      }
    }
    return String.fromCharCode(...key.subarray(0, end));
  };
  return keyOf;
}

/** A text with two letters for each one that is told as two. */
function takenApart(text: string, apart: ReadonlyMap<string, string>): string {
  return text.replace(/[œæßŒÆ]/g, (letter) => apart.get(letter) ?? letter);
}

const ZERO = 0x30;

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}

function digitsAt(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - from;
}

/** Whether the forms follow each other as the alphabet has the texts, each letter with each other. */
function isTrue(keyOf: KeyOf, compare: Compare): boolean {
  const known = [...signs, ...told.keys()].filter((sign) => keyOf(sign) !== null);
  const texts = [
    ...small.flatMap((one) => small.map((other) => one + other)),
    ...known.flatMap((sign) => [sign, `${sign}z`, `a${sign}`]),
  ];
  const keyed = texts.map((text) => ({ text, key: keyOf(text) ?? '' }));
  keyed.sort((one, other) => byCode(one.key, other.key));
  return keyed.every(({ text, key }, at) => {
    const before = keyed[at - 1];
    return !before || Math.sign(compare(before.text, text)) === byCode(before.key, key);
  });
}

/** For so few texts their forms are not worth while: a column of many rows may hold few different cells. */
const FEW = 500;
const TEXTS_PER_STEP = 512;

/**
 * Texts and how to compare them: in the form that is ordered by its codes where each has one, else as they are.
 */
export function* comparableSteps(texts: readonly string[], compare: Compare): Steps<Comparing> {
  const asTheyAre = { texts, compare };
  const keyOf = texts.length < FEW ? null : alphabetKeys(compare);
  if (!keyOf) return asTheyAre;
  const keys: string[] = [];
  for (const text of texts) {
    const key = keyOf(text);
    if (key === null) return asTheyAre;
    keys.push(key);
    if (keys.length % TEXTS_PER_STEP === 0) yield;
  }
  return { texts: keys, compare: byCode };
}

/** How two such forms follow each other. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
