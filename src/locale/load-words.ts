import { completed, lacking, type Partially } from './completed.js';
import { homeLanguage } from './language-tag.js';
import { languages, type Language } from './languages.js';
import type { Words } from './words.js';

const there = new Map<Language, Words>([[homeLanguage, languages[homeLanguage]]]);
const onTheirWay = new Map<Language, Promise<void>>();

/** The words of a language, null before they have come. */
export function wordsOf(language: Language): Words | null {
  return there.get(language) ?? null;
}

/**
 * Has the words of a language fetched, once however many ask; those that cannot be had are asked for again by the next.
 * @throws what the import of its script throws.
 */
export function loadWords(language: Language): Promise<void> {
  if (there.has(language)) return Promise.resolve();
  const known = onTheirWay.get(language);
  if (known) return known;
  const coming = keepWords(language).finally(() => onTheirWay.delete(language));
  onTheirWay.set(language, coming);
  return coming;
}

async function keepWords(language: Language): Promise<void> {
  const fetchWords = languages[language];
  if (typeof fetchWords !== 'function') return;
  const { words } = await fetchWords();
  there.set(language, await withEnglish(words, language));
}

/** The words that are always there say everything, and are there to compare with. */
async function withEnglish(part: Partially<Words>, tag: string): Promise<Words> {
  if (isComplete(part)) return part;
  const { words: english } = await languages.en();
  // Numbers and their forms are its own, whoever says the sentence.
  return completed<Words>(english, { ...part, writing: { tag, ...part.writing } });
}

function isComplete(part: Partially<Words>): part is Words {
  return lacking(languages[homeLanguage], part).length === 0;
}
