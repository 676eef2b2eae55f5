/** A list as it stands in a page, in plain HTML: what its first cards say, without anything that needs a script. */
export function cardsOf(list: Element): string {
  const page = document.implementation.createHTMLDocument();
  const entries = [...(list.shadowRoot?.querySelectorAll('article') ?? [])].map((card) =>
    entryOf(card, page),
  );
  return entries.length === 0 ? '' : elementWith(page, 'ul', entries).outerHTML;
}

/** What a card says, in the order in which it is read. */
const paragraphs = ['subtitle', 'when', 'time', 'text'] as const;

function entryOf(card: Element, page: Document): Element {
  const title = elementWith(page, 'strong', [textOf(card.querySelector('[part~="title"]'))]);
  const lines = paragraphs
    .map((part) => textOf(card.querySelector(`[part~="${part}"]`)))
    .filter((text) => text !== '')
    .map((text) => elementWith(page, 'p', [text]));
  const facts = [...card.querySelectorAll('[part~="fact"]')].map((fact) =>
    elementWith(page, 'li', [factOf(fact, page)]),
  );
  return elementWith(page, 'li', [
    title,
    ...lines,
    ...(facts.length > 0 ? [elementWith(page, 'ul', facts)] : []),
  ]);
}

/** A fact that is a link stays one. */
function factOf(fact: Element, page: Document): Element | string {
  const link = fact.querySelector<HTMLAnchorElement>('a[href]');
  if (!link || !/^(?:https?|mailto|tel):/.test(link.href)) return textOf(fact);
  const copy = elementWith(page, 'a', [textOf(link)]);
  copy.setAttribute('href', link.href);
  return copy;
}

/** Buttons say what can be done with a script only. */
function textOf(part: Element | null): string {
  const copy = part?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const button of copy.querySelectorAll('button, svg, style')) button.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function elementWith(page: Document, name: string, children: readonly (Node | string)[]): Element {
  const element = page.createElement(name);
  element.append(...children);
  return element;
}
