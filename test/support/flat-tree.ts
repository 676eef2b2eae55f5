/**
 * The tree as it is on the screen: shadow roots and slotted content in place, what is not rendered left out. Nodes
 * are told apart by their type and name, never by `instanceof`, which knows nothing of the nodes of a frame.
 */

/** Where a search begins. */
export type Root = Element | ShadowRoot | Document;

/** Whether a node is an element, be it of another frame. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isSlot = (node: Node): node is HTMLSlotElement => isElement(node) && node.localName === 'slot';

/** The nodes that stand inside a node on the screen: those of its shadow root, those assigned to a slot. */
export const flatNodes = (node: Node): readonly Node[] => {
  if (isElement(node) && node.shadowRoot) return [...node.shadowRoot.childNodes];
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...node.childNodes];
};

/** What is looked through again and again while a test waits: nothing is copied on the way. */
const gatherBelow = (node: Root, found: Element[]): void => {
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  if (assigned.length > 0) {
    for (const each of assigned) if (isElement(each)) gather(each, found);
    return;
  }
  const parent = isElement(node) ? (node.shadowRoot ?? node) : node;
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) gather(child, found);
};

const gather = (element: Element, found: Element[]): void => {
  found.push(element);
  gatherBelow(element, found);
};

/** The element and all below it in the order of the screen, shadow roots and slotted content in place. */
export const descendants = (root: Root): readonly Element[] => {
  const found: Element[] = isElement(root) ? [root] : [];
  gatherBelow(root, found);
  return found;
};

/** `display: contents` has no box of its own, but what is in it may be seen. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ||
  (getComputedStyle(element).display === 'contents' && element.getClientRects().length === 0);

const parentOnScreen = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
};

/** An element and all around it, from the inside out, through shadow roots. */
export const ancestors = (element: Element | null): readonly Element[] =>
  element === null ? [] : [element, ...ancestors(parentOnScreen(element))];

/** Single spaces, none at the ends; a no-break space counts as one. */
export const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

const seenText = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!isElement(node) || !isVisible(node)) return '';
  const text = flatNodes(node).map(seenText).join('');
  return isInline(node) ? text : ` ${text} `;
};

/** The text that is on the screen, shadow roots included, with single (breaking) spaces. */
export const visibleText = (element: Element): string => tidy(seenText(element));

/** The element that has the focus, however deep in shadow roots. */
export const focusedElement = (page: Document = document): Element | null => {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};
