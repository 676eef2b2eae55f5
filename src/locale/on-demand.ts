import { completed, type Partially } from './completed.js';

/** Words that a script fetches in the language in which it needs them. */
export interface WordsOnDemand<Whole extends object> {
  /** Those of a language; English ones until they have come, and for what they lack. */
  readonly of: (language: string) => Whole;
  /**
   * Has those of a language fetched; for English, and languages without any, there is nothing to fetch.
   * @throws what the import of their script throws.
   */
  readonly load: (language: string) => Promise<void>;
}

/** @param files how the words are had, by the path of their file: `./fr/figures.ts`. */
export function onDemand<Whole extends object>(
  english: Whole,
  files: Readonly<Record<string, () => Promise<Partially<Whole>>>>,
): WordsOnDemand<Whole> {
  const fetches = new Map(Object.entries(files).map(([path, get]) => [path.split('/')[1] ?? '', get]));
  const there = new Map<string, Whole>([['en', english]]);
  return {
    of: (language) => there.get(language) ?? english,
    load: async (language) => {
      const part = there.has(language) ? undefined : await fetches.get(language)?.();
      if (part) there.set(language, completed(english, part));
    },
  };
}
