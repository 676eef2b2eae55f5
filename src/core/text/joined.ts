import { fold } from './fold.js';
import { isLatin, runsOf } from './latin.js';
import type { Word } from './words.js';

/*
 * What people type in one piece though the file has signs in it, and the other way round: `A.D.M.R.` and ADMR, Vélo-cité and velocite,
 * `+33 4 76 10 12 10` and 0476101210. Each is a word of its own beside those between the signs.
 */

interface Patterns {
  /** Single letters, each with a point after it but for the last, or three of them and more apart from each other, without points where they are capitals. */
  readonly initials: RegExp;
  /** Words that a hyphen, an apostrophe or `&` joins. */
  readonly compounds: RegExp;
}

function patternsOf(letter: string, capital: string, flags: string): Patterns {
  const apart = `(?:[${letter}][.·] ){2,}[${letter}][.·]?|(?:[${capital}] ){2,}[${capital}]`;
  const character = `[\\d${letter}]`;
  return {
    initials: new RegExp(
      `(^|[^\\d${letter}])((?:[${letter}][.·]){2,}[${letter}]?|${apart})(?!${character})`,
      flags,
    ),
    compounds: new RegExp(`(^|[^\\d${letter}])([${letter}]${character}*(?:[-‐‑'’ʼ&]${character}+)+)`, flags),
  };
}

const latin = patternsOf('A-Za-zÀ-ÖØ-öø-ſ', 'A-ZÀ-ÖØ-Þ', 'g');
/** Made when a text asks for them: patterns by Unicode's own tables cost milliseconds. */
let unicode: Patterns | null = null;

function patternsFor(text: string): Patterns {
  return isLatin(text) ? latin : (unicode ??= patternsOf('\\p{L}\\p{M}', '\\p{Lu}', 'gu'));
}

/** `l’`, `d’`, `qu’`: no part of the name that follows. */
const elision = /^[^'’ʼ]{1,2}['’ʼ]/;

/** A number as people dial it: nine digits at least, in groups. A date has eight, and a sign that is not one of these. */
const dialled = /(^|[^\d+])((?:\+|00)?\(?\d[\d .()\u00a0\u202f/-]{7,24}\d)(?!\d)/g;

/** Longer ones are no names. */
const LONGEST = 60;

/** Initials, read as one word: `A.D.M.R.`, `A D M R` → `admr`. */
export function initialsIn(text: string): readonly Word[] {
  return /\S[.·]\S|(?:^|\s)\S[.·]? \S[.·]? \S(?:[.\s]|$)/.test(text)
    ? wordsOf(text, patternsFor(text).initials)
    : [];
}

/** Letters and figures that were typed in one piece, apart: `sdis38` → `sdis`, `38`. */
export function partsIn(text: string): readonly string[] {
  const whole = fold(text.trim());
  return /^[a-z]{2,}\d{1,4}$/.test(whole) ? [whole.replace(/\d+$/, ''), whole.replace(/^\D+/, '')] : [];
}

/** Words that signs join, read as one: `Vélo-cité` → `velocite`. */
export function compoundsIn(text: string): readonly Word[] {
  return /\S[-‐‑'’ʼ&]\S/.test(text) ? wordsOf(text, patternsFor(text).compounds) : [];
}

/** Telephone numbers, read as one word that begins as at home: `+33 (0)4 76 10 12 10` → `0476101210`. */
export function numbersIn(text: string): readonly Word[] {
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(dialled), ({ index, 1: before = '', 2: written = '' }) => {
    const start = index + before.length;
    return { start, end: start + written.length, forms: [numberForm(written)] };
  }).filter(({ forms: [form = ''] }) => form.length > 8 && form.length < 16);
}

/** All of them, in no order. */
export function joinedIn(text: string): readonly Word[] {
  return [...initialsIn(text), ...compoundsIn(text), ...numbersIn(text)];
}

function wordsOf(text: string, pattern: RegExp): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ index, 1: before = '', 2: whole = '' }) => {
    const elided = elision.exec(whole)?.[0].length ?? 0;
    const written = whole.slice(elided);
    const start = index + before.length + elided;
    return { start, end: start + written.length, forms: [runsOf(fold(written)).join('')] };
  }).filter(({ start, end }) => end - start <= LONGEST && /[^\d\p{L}]/u.test(text.slice(start, end)));
}

/** Countries where a number begins with 0 at home, which goes behind their code: France with what is overseas, and its neighbours. */
const withTrunk = /^(33|32|41|44|49|262|590|594|596)0?(?=\d{8})/;

/** The digits of a number as it is dialled at home; with the code of the country where that is another one. */
export function numberForm(written: string): string {
  const digits = written.replace(/\D/g, '');
  const abroad = /^\s*\+/.test(written) ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (abroad !== null) return abroad.replace(withTrunk, '0');
  return digits.replace(/^33(?:0(?=\d{9}$)|(?=[1-9]\d{8}$))/, '0');
}
