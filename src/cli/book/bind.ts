import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import process from 'node:process';
import { runNow } from '../../core/base/pace.js';
import { bookSteps, type Book } from '../../core/export/book/book.js';
import { comparableFor } from '../../core/text/comparable.js';
import { bookHtml } from '../../core/export/book/write-book.js';
import { bindWords } from '../../locale/bind.js';
import { indexWords } from '../../locale/indexes.js';
import type { Request } from '../arguments.js';
import { plain } from '../plain.js';
import { requestOf } from './book-request.js';
import { findChromium, PrintError, printToPdf } from './chromium.js';
import { printBook, RestlessError } from './print-book.js';
import { fail, say, tell } from '../say.js';

/** Makes a book of a file: a PDF where there is a Chromium, else a page that any browser prints. Returns the exit code. */
export async function bind(request: Request): Promise<number> {
  const words = bindWords(request.language);
  const asked = await requestOf(request);
  const comparable = await comparableFor(asked.entries.length);
  const book = runNow(bookSteps({ ...asked, indexing: { ...asked.indexing, comparable } }));
  if (book.numbered.length === 0) return fail(words.empty);
  for (const { name, why } of book.leftOut) tell(indexWords(request.language).leftOut[why](plain(name)));
  const { html, chromium: named } = request.book;
  if (html) return writePage(book, request);
  const chromium = await findChromium(named || null);
  if (chromium !== null) return writePdf(book, request, chromium);
  if (named) return fail(words.notThere(plain(named)));
  tell(words.noChromium);
  return writePage(book, request);
}

async function writePage(book: Book, request: Request): Promise<number> {
  const name = outputOf(request, 'html');
  await writeFile(name, bookHtml(book, request.book.size));
  return say(bindWords(request.language).written(name));
}

async function writePdf(book: Book, request: Request, chromium: string): Promise<number> {
  const words = bindWords(request.language);
  try {
    const volumes = await printBook(book, request.book.size, (html) => printToPdf(chromium, html));
    const output = outputOf(request, 'pdf');
    for (const [place, pdf] of volumes.entries()) {
      const name = volumes.length === 1 ? output : output.replace(/(\.pdf)?$/i, `-${String(place + 1)}.pdf`);
      await writeFile(name, pdf);
      say(words.written(name));
    }
    return 0;
  } catch (error) {
    if (error instanceof RestlessError) return fail(words.restless);
    if (!(error instanceof PrintError)) throw error;
    // Chromium refuses to run as root with its sandbox on, which stays on.
    return fail(
      process.getuid?.() === 0 ? words.asRoot : words.notPrinted(plain(error.message).slice(0, 500)),
    );
  }
}

/** The file that is named, else one called as the source is, where the command was called. */
function outputOf({ book, source }: Request, extension: string): string {
  if (book.output !== '') return book.html ? book.output : book.output.replace(/\.html$/i, `.${extension}`);
  const stem = basename(source.replace(/[?#].*$/s, '')).replace(/\.[^.]*$/, '');
  return `${stem || 'livret'}.${extension}`;
}
