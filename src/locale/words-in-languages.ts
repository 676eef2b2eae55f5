/** Words that a script fetches in the language in which it needs them, and in no other one. */
export interface WordsInLanguages<Words> {
  /** Those of a language, once they have been fetched. */
  readonly of: (language: string) => Words;
  /**
   * Has those of a language fetched, English ones where it has none.
   * @throws what the import of their script throws.
   */
  readonly load: (language: string) => Promise<void>;
}

/**
 * @param files how all words of a language are had, by the path of their file: `./fr/figures.ts`. A language that does not say everything
 * takes the rest from English itself: `{ ...english, … }`.
 */
export function inLanguages<Words>(
  files: Readonly<Record<string, () => Promise<Words>>>,
): WordsInLanguages<Words> {
  const there = new Map<string, Words>();
  const find = (language: string): (() => Promise<Words>) | undefined =>
    Object.entries(files).find(([path]) => path.startsWith(`./${language}/`))?.[1];
  return {
    of: (language) => there.get(language) as Words, // nothing is told before they are there
    load: async (language) => {
      const words = there.get(language) ?? (await (find(language) ?? find('en'))?.());
      if (words) there.set(language, words);
    },
  };
}
