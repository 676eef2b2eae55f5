import { isList, type Markup } from '../core/export/book/markup.js';

/** Markup as nodes of a document: text as text, elements one by one, so that no policy of the page has to allow anything. */
export function toNodes(markup: Markup, document: Document): readonly Node[] {
  if (typeof markup === 'string') return markup === '' ? [] : [document.createTextNode(markup)];
  if (isList(markup)) return markup.flatMap((each) => toNodes(each, document));
  const made = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, value);
  made.append(...toNodes(markup.content, document));
  return [made];
}
