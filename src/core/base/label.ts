/** A short text in several languages, where what it names is one file and one line: English stands in for those that are missing. */
export type Label = { readonly en: string } & Readonly<Partial<Record<string, string>>>;

/** The text in a language (`fr`), in English where there is none. */
export function labelFor(words: Label, language: string): string {
  return words[language] ?? words.en;
}
