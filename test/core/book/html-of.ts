import type { Entry } from '../../../src/core/collection/collection.js';
import { runNow } from '../../../src/core/base/pace.js';
import { bookSteps, type Book } from '../../../src/core/export/book/book.js';
import { bookHtml } from '../../../src/core/export/book/write-book.js';
import { bookWords } from '../../../src/locale/book.js';
import { takenFrom, type TakingOptions } from '../export/taking.js';

export interface BindingOptions extends TakingOptions {
  readonly by?: readonly string[];
}

/** The book of a file. */
export const bookOf = async (text: string, { by = [], ...options }: BindingOptions = {}): Promise<Book> => {
  const { schema, entries } = await takenFrom(text, options);
  const all: Entry[] = [];
  for await (const some of entries()) all.push(...some);
  return runNow(
    bookSteps({
      schema,
      entries: all,
      by,
      indexing: { content: 'fr', language: 'fr', untitled: 'Sans nom', skip: (title) => title },
      words: bookWords('fr'),
      title: 'Annuaire <2026>',
      subtitle: '',
      owner: 'Nous',
      date: '31 janvier 2026',
      licence: 'ODbL',
      address: 'https://ville.example/annuaire',
      correction: 'https://ville.example/contact',
    }),
  );
};

export const htmlOf = async (text: string, options: BindingOptions = {}): Promise<string> =>
  bookHtml(await bookOf(text, options), 'A4');
