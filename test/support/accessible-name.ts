import { flatNodes, isElement, tidy } from './flat-tree.js';

const tagRoles: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['aside', 'complementary'],
  ['button', 'button'],
  ['dialog', 'dialog'],
  ['details', 'group'],
  ['fieldset', 'group'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['img', 'img'],
  ['li', 'listitem'],
  ['nav', 'navigation'],
  ['ol', 'list'],
  ['output', 'status'],
  ['progress', 'progressbar'],
  ['search', 'search'],
  ['summary', 'button'],
  ['table', 'table'],
  ['td', 'cell'],
  ['textarea', 'textbox'],
  ['tr', 'row'],
  ['ul', 'list'],
  ['dl', 'list'],
]);

const inputRoles: ReadonlyMap<string, string> = new Map([
  ['button', 'button'],
  ['checkbox', 'checkbox'],
  ['number', 'spinbutton'],
  ['radio', 'radio'],
  ['range', 'slider'],
  ['reset', 'button'],
  ['search', 'searchbox'],
  ['submit', 'button'],
]);

const listRole = (select: HTMLSelectElement): string =>
  select.multiple || select.size > 1 ? 'listbox' : 'combobox';

/** What depends on more than the tag. */
const dependentRoles = new Map<string, (element: Element) => string | undefined>([
  ['a', (element) => (element.hasAttribute('href') ? 'link' : undefined)],
  ['input', (element) => inputRoles.get((element as HTMLInputElement).type) ?? 'textbox'],
  ['select', (element) => listRole(element as HTMLSelectElement)],
  ['section', (element) => (nameOf(element) ? 'region' : undefined)],
  ['th', (element) => (element.getAttribute('scope') === 'row' ? 'rowheader' : 'columnheader')],
  ['form', (element) => (nameOf(element) ? 'form' : undefined)],
]);

const implicitRole = (element: Element): string | undefined =>
  dependentRoles.get(element.localName)?.(element) ?? tagRoles.get(element.localName);

/** The role of an element: what its `role` says, else what HTML gives it; undefined without one. */
export const roleOf = (element: Element): string | undefined =>
  element.getAttribute('role') ?? implicitRole(element);

const elementsNamed = (element: Element, attribute: string): readonly Element[] => {
  const root = element.getRootNode() as Document | ShadowRoot; // mounted elements have one of the two
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)).filter((found) => found !== null);
};

const isUnread = (element: Element): boolean =>
  element.getAttribute('aria-hidden') === 'true' || ['style', 'script'].includes(element.localName);

const contentText = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!isElement(node) || isUnread(node)) return '';
  return (
    node.getAttribute('aria-label') ?? node.getAttribute('alt') ?? flatNodes(node).map(contentText).join('')
  );
};

const labelledBy: ReadonlyMap<string, string> = new Map([
  ['fieldset', ':scope > legend'],
  ['details', ':scope > summary'],
  ['table', ':scope > caption'],
]);

const labelsOf = (element: Element): readonly Element[] => {
  const selector = labelledBy.get(element.localName);
  if (selector) return [...element.querySelectorAll(selector)];
  return 'labels' in element ? [...((element.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
};

const namedByContent: ReadonlySet<string> = new Set([
  'button',
  'cell',
  'checkbox',
  'heading',
  'link',
  'listitem',
  'option',
  'radio',
  'row',
  'tab',
]);

const textOfAll = (elements: readonly Element[]): string => tidy(elements.map(contentText).join(' '));

const ownRole = (element: Element): string =>
  element.getAttribute('role') ??
  (element.localName === 'a' ? 'link' : (tagRoles.get(element.localName) ?? ''));

const contentName = (element: Element): string =>
  namedByContent.has(ownRole(element)) ? tidy(contentText(element)) : '';

/** The accessible name, for the cases that occur here: labelled by, label, `<label>`, content, title. */
export const nameOf = (element: Element): string =>
  [
    () => textOfAll(elementsNamed(element, 'aria-labelledby')),
    () => tidy(element.getAttribute('aria-label') ?? ''),
    () => textOfAll(labelsOf(element)),
    () => tidy(element.getAttribute('alt') ?? ''),
    () => contentName(element),
    () => tidy(element.getAttribute('title') ?? ''),
    () => tidy(element.getAttribute('placeholder') ?? ''),
  ].reduce((name, next) => name || next(), '');

/** The accessible description: what `aria-describedby` points at. */
export const descriptionOf = (element: Element): string =>
  textOfAll(elementsNamed(element, 'aria-describedby'));
