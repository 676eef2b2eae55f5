import { MOST_CHARACTERS } from './longest-query.js';
import { isFiller } from '../text/fillers.js';
import { wordsIn } from '../text/words.js';

const MOST_WORDS = 8;

/** `l’`, `d’`, `qu’` before a word that follows: nobody means to search for those. */
const elision = /^\p{L}{1,2}['’ʼ]\p{L}/u;

/** Whether a query is too long to be looked at whole. */
export function isTooLong(text: string): boolean {
  return text.trim().length > MOST_CHARACTERS || meantBy(text).length > MOST_WORDS;
}

/** The words of a query, folded, each once: `Acteur-rices de l’Ain` → `acteur de ain`. What is too long is left out. */
export function queryWords(text: string): readonly string[] {
  return meantBy(text).slice(0, MOST_WORDS);
}

/**
 * Those words of a query that need not be found, as long as another one says something. The last one may be the beginning of a longer
 * word, unless a space or a sign follows it.
 */
export function fillersIn(text: string): ReadonlySet<string> {
  const words = queryWords(text);
  const isTyped = /[\p{L}\p{N}]$/u.test(text);
  const fillers = words.filter((word, place) => isFiller(word) && !(isTyped && place === words.length - 1));
  return new Set(fillers.length < words.length ? fillers : []);
}

/** Where there are too many words, those that say nothing are not worth a place. */
function meantBy(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !isFiller(word));
  return words.length > MOST_WORDS && telling.length > 0 ? telling : words;
}

function wordsOf(text: string): readonly string[] {
  const typed = text.slice(0, MOST_CHARACTERS);
  let end = 0;
  const forms = new Set<string>();
  for (const word of wordsIn(typed)) {
    const meant = word.start >= end && !elision.test(typed.slice(word.start, word.start + 4));
    if (meant) forms.add(word.forms[0] ?? '');
    end = Math.max(end, word.end);
  }
  return [...forms];
}
