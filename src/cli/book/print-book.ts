import { anchorOf, type Book } from '../../core/export/book/book.js';
import type { Volume } from '../../core/export/book/book-markup.js';
import type { BookWords } from '../../core/export/book/book-words.js';
import type { SheetSize } from '../../core/export/book/book-styles.js';
import { bookHtml } from '../../core/export/book/write-book.js';
import { pagesOfDestinations } from './pdf-destinations.js';

/** A longer book is printed in volumes. */
const MOST_ENTRIES = 1000;
/** How often a volume is printed until its page numbers are right. */
const MOST_PASSES = 3;

/** Nobody has held a volume of more pages than these tell. */
const MOST_DIGITS = 3;
const FIGURE_SPACE = '\u2007';

/** Page numbers that do not come to rest: those of one pass are not those of the next. */
export class RestlessError extends Error {
  override readonly name = 'RestlessError';
}

/** What prints a page. */
export type Print = (html: string) => Promise<Uint8Array>;

/** The pages of what stands in a document, as they are printed on it: the cover has no number. */
type Pages = ReadonlyMap<string, number>;
/** The entries that begin a page. */
type Turns = Volume['turns'];
type Part = Omit<Volume, 'pageOf' | 'turns'>;

interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: Pages;
}

const none: Turns = new Set();

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
    const pass = async (told: Pages, turns: Turns): Promise<Printed> => {
      const pageOf = (anchor: string): string => before.get(anchor) ?? pageIn(told, anchor, words);
      const pdf = await print(bookHtml(book, size, { ...part, pageOf, turns }));
      return { pdf, pages: printedPages(pdf) };
    };
    const { pdf, pages } = await printVolume(pass, part);
    volumes.push(pdf);
    for (const [anchor, page] of pages)
      if (/^e\d+$/.test(anchor) && !before.has(anchor))
        before.set(anchor, words.pageOf(String(number), String(page)));
  }
  return volumes;
}

/** Prints a volume: at best twice, with its letters at the head of each page; without these where anything moved by them. */
async function printVolume(
  pass: (pages: Pages, turns: Turns) => Promise<Printed>,
  part: Part,
): Promise<Printed> {
  const first = await pass(new Map(), none);
  const headed = await pass(first.pages, turnsIn(first.pages, part));
  if (isAtRest(headed, first)) return headed;
  let last = first;
  for (let again = 2; again <= MOST_PASSES; again++) {
    const next = await pass(last.pages, none);
    if (isAtRest(next, last)) return next;
    last = next;
  }
  throw new RestlessError(`${String(MOST_PASSES)} passes`);
}

/** The entries that stand on another page than those before them. */
function turnsIn(pages: Pages, { first, last }: Part): Turns {
  const pageOf = (number: number): number | undefined => pages.get(anchorOf({ number }));
  const later = Array.from({ length: last - first }, (_, place) => first + 1 + place);
  return new Set(later.filter((number) => pageOf(number) !== pageOf(number - 1)));
}

function isAtRest({ pages }: Printed, before: Printed): boolean {
  return pages.size > 0 && isSame(pages, before.pages);
}

/**
 * A page in words, as wide for any number and for none yet, so that nothing moves once it is known: by spaces as wide as a digit, because
 * what stands in a box of its own within a line is not tagged by Chromium.
 */
function pageIn(pages: Pages, anchor: string, words: BookWords): string {
  return words.page(String(pages.get(anchor) ?? '').padEnd(MOST_DIGITS, FIGURE_SPACE));
}

/** The first page is the cover. */
function printedPages(pdf: Uint8Array): Pages {
  return new Map([...pagesOfDestinations(pdf)].map(([anchor, page]) => [anchor, page - 1]));
}

function isSame(one: Pages, other: Pages): boolean {
  return one.size === other.size && [...one].every(([anchor, page]) => other.get(anchor) === page);
}
