import type { Book } from './book.js';
import { bookMarkup, wholeVolume, type Volume } from './book-markup.js';
import { runningHead, sheetsOf } from './book-sheets.js';
import { bookStyles, type SheetSize } from './book-styles.js';
import { element, toHtml } from './markup.js';

/** A book, or a volume of one, as a page by itself: nothing is fetched by it, no script, no font, no picture. */
export function bookHtml(book: Book, size: SheetSize, volume: Volume = wholeVolume(book)): string {
  const lang = book.indexing.content;
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, book.title),
  ];
  const heads = volume.turns.size > 0 ? sheetsOf(book, volume).map(runningHead) : [];
  // The sheet is ours: of the file it holds letters, each by its code.
  const styles = `<style>${bookStyles(size, heads)}</style>`;
  const body = toHtml(element('body', {}, bookMarkup(book, volume)));
  return `<!doctype html>\n<html lang="${toHtml(lang)}"><head>${toHtml(head)}${styles}</head>\n${body}</html>\n`;
}
