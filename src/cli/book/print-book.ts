import type { Book } from '../../core/export/book/book.js';
import type { Volume } from '../../core/export/book/book-markup.js';
import type { SheetSize } from '../../core/export/book/book-styles.js';
import { bookHtml } from '../../core/export/book/write-book.js';
import { pagesOfDestinations } from './pdf-destinations.js';

/** A longer book is printed in volumes. */
const MOST_ENTRIES = 1000;
/** How often a volume is printed until its page numbers are right. */
const MOST_PASSES = 3;

/** Page numbers that do not come to rest: those of one pass are not those of the next. */
export class RestlessError extends Error {
  override readonly name = 'RestlessError';
}

/** What prints a page. */
export type Print = (html: string) => Promise<Uint8Array>;

/** The pages of what stands in a document, as they are printed on it: the cover has no number. */
type Pages = ReadonlyMap<string, number>;

/**
 * Prints a book: its entries by the thousand, each thousand in a volume, indexes and glossary in the last one. A document is printed with
 * room for the page numbers, then with them as they came out, until they stay the same.
 * @throws RestlessError
 */
export async function printBook(book: Book, size: SheetSize, print: Print): Promise<readonly Uint8Array[]> {
  const volumes: Uint8Array[] = [];
  const before = new Map<string, string>();
  const { words, numbered } = book;
  const of = Math.max(1, Math.ceil(numbered.length / MOST_ENTRIES));
  for (let number = 1; number <= of; number++) {
    const part = {
      number,
      of,
      first: (number - 1) * MOST_ENTRIES + 1,
      last: Math.min(number * MOST_ENTRIES, numbered.length),
      isLast: number === of,
    };
    const { pdf, pages } = await printVolume(book, size, part, before, print);
    volumes.push(pdf);
    for (const [anchor, page] of pages)
      if (/^e\d+$/.test(anchor) && !before.has(anchor))
        before.set(anchor, words.pageOf(String(number), String(page)));
  }
  return volumes;
}

async function printVolume(
  book: Book,
  size: SheetSize,
  part: Omit<Volume, 'pageOf'>,
  before: ReadonlyMap<string, string>,
  print: Print,
): Promise<{ readonly pdf: Uint8Array; readonly pages: Pages }> {
  let told: Pages = new Map();
  for (let pass = 1; pass <= MOST_PASSES; pass++) {
    const pages = told;
    const pageOf = (anchor: string): string => {
      const page = pages.get(anchor);
      return before.get(anchor) ?? (page === undefined ? '' : book.words.page(String(page)));
    };
    const pdf = await print(bookHtml(book, size, { ...part, pageOf }));
    told = printedPages(pdf);
    if (told.size > 0 && isSame(told, pages)) return { pdf, pages };
  }
  throw new RestlessError(`${String(MOST_PASSES)} passes`);
}

/** The first page is the cover. */
function printedPages(pdf: Uint8Array): Pages {
  return new Map([...pagesOfDestinations(pdf)].map(([anchor, page]) => [anchor, page - 1]));
}

function isSame(one: Pages, other: Pages): boolean {
  return one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page);
}
