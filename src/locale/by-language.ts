import { completed, type Partially } from './completed.js';

/**
 * Words that a script holds in every language, by the name of the language; what one lacks is said in English.
 * @param files the words by the path of their file: `./fr/owner.ts`.
 */
export function byLanguage<Whole extends object>(
  english: Whole,
  files: Readonly<Record<string, Partially<Whole>>>,
): (language: string) => Whole {
  const parts = new Map(Object.entries(files).map(([path, part]) => [path.split('/')[1] ?? '', part]));
  const whole = new Map<string, Whole>();
  return (language) => {
    const part = parts.get(language);
    const words = whole.get(language) ?? (part ? completed(english, part) : english);
    whole.set(language, words);
    return words;
  };
}
