import { wordsIn } from '../text/words.js';

/** What a visitor may type: enough for any name, too little to keep the page busy. */
const MOST_CHARACTERS = 100;
const MOST_WORDS = 8;

/** The words of a query, folded, each once: `Acteur-rices de l’Ain` → `acteur de l ain`. What is too long is left out. */
export function queryWords(text: string): readonly string[] {
  let end = 0;
  const forms = new Set<string>();
  for (const word of wordsIn(text.slice(0, MOST_CHARACTERS))) {
    if (word.start >= end && forms.size < MOST_WORDS) forms.add(word.forms[0] ?? '');
    end = Math.max(end, word.end);
  }
  return [...forms];
}
