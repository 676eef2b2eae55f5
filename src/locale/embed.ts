import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { embed as english } from './en/embed.js';
import { baseOf, homeLanguage } from './language-tag.js';

/** The words of the page that stands in a frame, in one language. */
export interface EmbedWords {
  /** The language of the sentences (BCP 47). */
  readonly tag: string;
  readonly file: string;
  readonly noFile: string;
  readonly notAnAddress: string;
  readonly notAllowed: (host: string) => string;
  readonly unknownTag: (tag: string) => string;
  readonly newWindows: string;
  readonly noScript: string;
}

const wordsIn = byLanguage<EmbedWords>(
  english,
  import.meta.glob<Partially<EmbedWords>>('./*/embed.ts', { eager: true, import: 'embed' }),
);

/** The words for a language tag; French where there are none of its language. */
export function embedWords(tag: string): EmbedWords {
  const words = wordsIn(baseOf(tag));
  return words.tag === baseOf(tag) ? words : wordsIn(homeLanguage);
}
