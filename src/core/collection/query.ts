import { MOST_CHARACTERS } from './longest-query.js';
import { isFiller } from '../text/fillers.js';
import { compoundsIn, initialsIn, numbersIn, partsIn } from '../text/joined.js';
import { wordsIn, type Word } from '../text/words.js';

const MOST_WORDS = 8;

/** `l’`, `d’`, `qu’` before a word that follows: nobody means to search for those. */
const elision = /^\p{L}{1,2}['’ʼ]\p{L}/u;

/** What a visitor looks for. */
export interface Query {
  /** Its words, folded, each once: `Acteur-rices de l’Ain` → `acteur de ain`. What is too long is left out. */
  readonly words: readonly string[];
  /** Those of them that need not be found, as long as another one says something. */
  readonly fillers: ReadonlySet<string>;
  /** Its words read otherwise, for want of rows that hold the first ones: `Vélo-cité` → `velocite`. Empty where there is no other way. */
  readonly otherwise: readonly string[];
  /** Whether only the beginning of what was typed is looked for. */
  readonly cut: boolean;
}

export function readQuery(text: string): Query {
  const typed = atHome(text.slice(0, MOST_CHARACTERS));
  const meant = meantBy(wordsOf(typed, [...initialsIn(typed), ...numbersIn(typed)]));
  const compounds = compoundsIn(typed);
  const words = meant.slice(0, MOST_WORDS);
  const cut = text.trim().length > MOST_CHARACTERS || meant.length > MOST_WORDS;
  const otherwise = otherwordsOf(words, compounds.length > 0 ? wordsOf(typed, compounds) : words);
  return { words, fillers: fillersAmong(words, text), otherwise, cut };
}

/** Compounds as one word each, letters and figures in one piece as two; empty where that makes no difference. */
function otherwordsOf(words: readonly string[], joined: readonly string[]): readonly string[] {
  const apart = joined.flatMap((word) => {
    const parts = partsIn(word);
    return parts.length > 0 ? parts : word;
  });
  const other = meantBy([...new Set(apart)]).slice(0, MOST_WORDS);
  return other.join(' ') === words.join(' ') ? [] : other;
}

/** The beginning of a number with the code of France before it is that of the number as it is dialled there. */
function atHome(text: string): string {
  return text.replace(/(^|\s)(?:\+|00)33[ .-]*(?:\(0\)[ .-]*)?(?=\d)/g, '$10');
}

/** The last word may be the beginning of a longer one, unless a space or a sign follows it. */
function fillersAmong(words: readonly string[], text: string): ReadonlySet<string> {
  const isTyped = /[\p{L}\p{N}]$/u.test(text);
  const fillers = words.filter((word, place) => isFiller(word) && !(isTyped && place === words.length - 1));
  return new Set(fillers.length < words.length ? fillers : []);
}

/** Where there are too many words, those that say nothing are not worth a place. */
function meantBy(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isFiller(word));
  return words.length > MOST_WORDS && telling.length > 0 ? telling : words;
}

/** The words of a text; those that stand in one of `joined` are that one. */
function wordsOf(typed: string, joined: readonly Word[]): readonly string[] {
  let end = 0;
  const forms = new Set<string>();
  for (const word of wordsIn(typed)) {
    const whole = joined.find((each) => each.start <= word.start && word.end <= each.end);
    const meant = word.start >= end && !elision.test(typed.slice(word.start, word.start + 4));
    if (whole ?? meant) forms.add((whole ?? word).forms[0] ?? '');
    end = Math.max(end, word.end);
  }
  return [...forms];
}
