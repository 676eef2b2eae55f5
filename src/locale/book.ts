import type { BookWords } from '../core/export/book/book-words.js';
import { byLanguage } from './by-language.js';
import type { Partially } from './completed.js';
import { book as english } from './en/book.js';

/** The words of a printed directory in a language. They come with it. */
export const bookWords = byLanguage<BookWords>(
  english,
  import.meta.glob<Partially<BookWords>>('./*/book.ts', { eager: true, import: 'book' }),
);
