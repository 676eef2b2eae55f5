import type { Markup } from '../core/export/book/markup.js';
import { toNodes } from './markup-nodes.js';

/** A document to be printed by itself. */
export interface Printed {
  readonly title: string;
  /** The language of its texts (BCP 47). */
  readonly language: string;
  readonly styles: string;
  readonly body: Markup;
}

/** Opens the browser's dialogue for a document of its own, without the page around. */
export function printDocument(printed: Printed): void {
  const frame = framed();
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) return;
  const { document: page } = window;
  page.documentElement.lang = printed.language;
  page.title = printed.title;
  page.body.replaceChildren(...toNodes(printed.body, page));
  dress(page, window, printed.styles);
  window.addEventListener('afterprint', () => {
    // The browser may still be reading what it prints.
    setTimeout(() => {
      frame.remove();
    }, 1000);
  });
  window.focus();
  window.print();
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
