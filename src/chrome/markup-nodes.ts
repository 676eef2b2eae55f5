import { isList, type Markup } from '../core/export/book/markup.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Markup as nodes of a document: text as text, elements one by one, so that no policy of the page has to allow anything.
 * @param isDrawn whether they stand in a drawing.
 */
export function toNodes(markup: Markup, document: Document, isDrawn = false): readonly Node[] {
  if (typeof markup === 'string') return markup === '' ? [] : [document.createTextNode(markup)];
  if (isList(markup)) return markup.flatMap((each) => toNodes(each, document, isDrawn));
  const isSvg = isDrawn || markup.tag === 'svg';
  const made = isSvg ? document.createElementNS(SVG, markup.tag) : document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) made.setAttribute(name, value);
  made.append(...toNodes(markup.content, document, isSvg));
  return [made];
}
