import { toNodes } from '../chrome/markup-nodes.js';
import { dayInWords } from '../chrome/age.js';
import { sourceOf } from '../chrome/source-line.js';
import { runPaced } from '../core/base/pace.js';
import type { Entry } from '../core/collection/collection.js';
import { bookSteps, type Book, type BookRequest } from '../core/export/book/book.js';
import { bookMarkup, wholeVolume } from '../core/export/book/book-markup.js';
import { bookStyles } from '../core/export/book/book-styles.js';
import { skipper } from '../core/models/index-letters.js';
import { bookWords } from '../locale/book.js';
import { indexWords } from '../locale/indexes.js';
import { readList } from '../visit/attributes.js';
import type { ListHost } from './list-frame.js';
import { ownerLink } from '../visit/owner-link.js';

/** More indexes than this nobody asked for. */
const MOST_INDEXES = 4;

/** Prints what the visitor has found as a booklet: a document of its own, without the page around the list. */
export async function printBook(host: ListHost): Promise<void> {
  const request = await requestOf(host);
  if (!request) return;
  const book = await runPaced(bookSteps(request));
  printIn(framed(), book);
}

async function requestOf(host: ListHost): Promise<BookRequest | null> {
  const { visit, locale, book = '' } = host;
  const { schema, opening } = visit;
  if (!schema) return null;
  const entries: Entry[] = [];
  for await (const some of visit.each()) entries.push(...some);
  const modified = opening?.phase === 'ready' ? opening.modified : null;
  const updated = host.sourceUpdated ?? modified;
  const content = locale.content || locale.tag;
  return {
    schema,
    entries,
    by: indexedColumns(visit),
    indexing: {
      content,
      language: locale.language,
      untitled: locale.messages.entry.untitled,
      skip: skipper(readList(indexWords(content.slice(0, 2)).articles)),
    },
    words: bookWords(locale.language),
    title: book?.trim() || document.title,
    subtitle: '',
    owner: sourceOf(host).name ?? '',
    date: updated ? dayInWords(updated, locale) : '',
    licence: host.sourceLicense ?? '',
    address: location.href.replace(/[?#].*$/s, ''),
    correction:
      ownerLink(host.correctionUrl?.replace(/[?&][^=]*=\{id\}/, '').replaceAll('{id}', '') ?? null) ?? '',
  };
}

/** By what visitors filter the list. */
function indexedColumns({ plans }: ListHost['visit']): readonly string[] {
  return plans
    .filter(({ request, column }) => request.kind === 'values' && column.type === 'text')
    .map(({ column }) => column.name)
    .slice(0, MOST_INDEXES);
}

/** A frame that nobody sees, and that is laid out all the same, or there would be nothing to print: what is in it is printed alone. */
function framed(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  document.body.append(frame);
  return frame;
}

function printIn(frame: HTMLIFrameElement, book: Book): void {
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) return;
  const { document: page } = window;
  page.documentElement.lang = book.indexing.content;
  page.title = book.title;
  page.body.replaceChildren(...toNodes(bookMarkup(book, wholeVolume(book)), page));
  dress(page, window, bookStyles('A4'));
  window.addEventListener('afterprint', () => {
    // The browser may still be reading what it prints.
    setTimeout(() => {
      frame.remove();
    }, 1000);
  });
  window.focus();
  window.print();
}

/** A sheet that no policy of the page refuses; browsers without such sheets get an element. */
function dress(page: Document, { CSSStyleSheet }: Window & typeof globalThis, styles: string): void {
  if (Reflect.has(page, 'adoptedStyleSheets') && Reflect.has(CSSStyleSheet.prototype, 'replaceSync')) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
  } else {
    const element = page.createElement('style');
    element.textContent = styles;
    page.head.append(element);
  }
}
