/**
 * Finding elements as a person would, by what they are and what they are called, through open shadow roots.
 * What is not rendered is not there. Nodes are told apart by their type and name, never by `instanceof`, which
 * knows nothing of the nodes of a frame.
 */

type Root = Element | ShadowRoot | Document;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isSlot = (node: Node): node is HTMLSlotElement => isElement(node) && node.localName === 'slot';

/** The nodes that stand inside a node on the screen: those of its shadow root, those assigned to a slot. */
const flatNodes = (node: Node): readonly Node[] => {
  if (isElement(node) && node.shadowRoot) return [...node.shadowRoot.childNodes];
  const assigned = isSlot(node) ? node.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...node.childNodes];
};

const childrenOf = (node: Node): readonly Element[] => flatNodes(node).filter(isElement);

/** The element and all below it in the order of the screen, shadow roots and slotted content in place. */
export const descendants = (root: Root): readonly Element[] => [
  ...(isElement(root) ? [root] : []),
  ...childrenOf(root).flatMap((child) => descendants(child)),
];

/** `display: contents` has no box of its own, but what is in it may be seen. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ||
  (getComputedStyle(element).display === 'contents' && element.getClientRects().length === 0);

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
  ['textarea', 'textbox'],
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
  ['form', (element) => (nameOf(element) ? 'form' : undefined)],
]);

const implicitRole = (element: Element): string | undefined =>
  dependentRoles.get(element.localName)?.(element) ?? tagRoles.get(element.localName);

/** The role of an element: what its `role` says, else what HTML gives it; undefined without one. */
export const roleOf = (element: Element): string | undefined =>
  element.getAttribute('role') ?? implicitRole(element);

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

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

const isHiddenFromAll = (element: Element): boolean =>
  !isVisible(element) || element.closest('[aria-hidden="true"], [inert]') !== null;

const isNamed = (element: Element, name: string | RegExp | undefined): boolean => {
  if (name === undefined) return true;
  const found = nameOf(element);
  return typeof name === 'string' ? found === tidy(name) : name.test(found);
};

/** Every rendered element of a role and a name (whole, or matching), in the order of the screen. */
export const allByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): readonly Found[] =>
  descendants(root)
    .filter((element) => roleOf(element) === role && isNamed(element, name) && !isHiddenFromAll(element))
    .map((element) => element as Found); // the caller names the class that goes with the role

const inventory = (root: Root): string =>
  descendants(root)
    .filter((element) => roleOf(element) !== undefined && !isHiddenFromAll(element))
    .map((element) => `  ${roleOf(element) ?? ''} “${nameOf(element)}”`)
    .join('\n');

/** The only element of a role and a name. Throws, telling what there is, when there is none or several. */
export const getByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): Found => {
  const [found, ...others] = allByRole<Found>(root, role, name);
  if (found && others.length === 0) return found;
  const wanted = name === undefined ? role : `${role} “${String(name)}”`;
  throw new Error(`${found ? 'Several' : 'No'} ${wanted} among:\n${inventory(root)}`);
};

/** The element of a role and a name, or null; several are an error still. */
export const queryByRole = <Found extends HTMLElement = HTMLElement>(
  root: Root,
  role: string,
  name?: string | RegExp,
): Found | null => (allByRole(root, role, name).length === 0 ? null : getByRole<Found>(root, role, name));

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

const seenText = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!isElement(node) || !isVisible(node)) return '';
  const text = flatNodes(node).map(seenText).join('');
  return isInline(node) ? text : ` ${text} `;
};

/** The text that is on the screen, shadow roots included, with single spaces. */
export const visibleText = (element: Element): string => tidy(seenText(element));

/** The element that has the focus, however deep in shadow roots. */
export const focusedElement = (page: Document = document): Element | null => {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
};
