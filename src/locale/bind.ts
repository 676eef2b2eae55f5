import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { bind as english } from './en/bind.js';

/** What the command says that makes a book. */
export interface BindWords {
  readonly written: (name: string) => string;
  readonly empty: string;
  readonly noChromium: string;
  readonly notThere: (path: string) => string;
  readonly asRoot: string;
  readonly notPrinted: (said: string) => string;
  readonly restless: string;
}

/** The words of that command in a language. */
export const bindWords = byLanguage<BindWords>(
  english,
  import.meta.glob<Partially<BindWords>>('./*/bind.ts', { eager: true, import: 'bind' }),
);
