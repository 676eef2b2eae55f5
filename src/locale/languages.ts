import type { Partially } from './completed.js';
import { words as french } from './fr/index.js';
import { baseOf, homeLanguage } from './language-tag.js';
import type { Words } from './words.js';

/**
 * The languages that visitors are spoken to in: a line and a folder for each, which is fetched once a page speaks the language. What a
 * folder lacks is said in English.
 *
 * French is there at once: most pages are French, and it is spoken where another one cannot be had. Fetched like the others it would
 * save the others 4 kB, and show French pages their first entries a journey to the server later (3.0 s instead of 2.5, at 600 ms).
 */
export const languages = {
  fr: french,
  en: () => import('./en/index.js'),
  es: () => import('./es/index.js'),
} satisfies Readonly<Record<string, Words | (() => Promise<{ readonly words: Partially<Words> }>)>>;

export type Language = keyof typeof languages;

/** The language to speak for a language tag; French where the tag is missing, unknown or malformed. */
export function languageFor(tag: string | null | undefined): Language {
  const base = baseOf(tag ?? '');
  return isSpoken(base) ? base : homeLanguage;
}

function isSpoken(base: string): base is Language {
  return Object.hasOwn(languages, base);
}
